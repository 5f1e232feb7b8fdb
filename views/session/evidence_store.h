#pragma once

#include "core/base/issue.h"
#include "core/profile/operating_profile.h"
#include "core/robustness/robustness_summary.h"
#include "core/stress/stress_result.h"

#include <QObject>

#include <vector>

namespace espalier {

class ExperimentLog;
class JobQueue;

/// What a workspace knows of its experiments beyond their own figures: the operating profiles they are held against, how
/// they did under load and on worse data. As last read; read again when a test comes in.
class EvidenceStore : public QObject {
    Q_OBJECT
public:
    /// Both outlive it.
    EvidenceStore(ExperimentLog& log, JobQueue& queue, QObject* parent = nullptr);

    const std::vector<OperatingProfile>& profiles() const { return m_profiles; }  ///< in the order they were added
    const OperatingProfile* profile(const std::string& name) const;               ///< null where there is none
    /// Oldest first, without what became of each request; that is in ExperimentLog::stressTest().
    const std::vector<StressResult>& stressTests() const { return m_stress; }
    /// The newest of an experiment; null where it was never put under load.
    const StressResult* newestStress(const std::string& experiment) const;
    const RobustnessResult& robustness() const { return m_robustness; }
    const std::vector<RobustnessSummary>& summaries() const { return m_summaries; }
    /// Null where the experiment was never tried on worse data.
    const RobustnessSummary* summaryOf(const std::string& experiment) const;
    /// The experiments a test concerns, by the id of its job; without the dense model where there are others.
    std::vector<std::string> experimentsOf(const std::string& job) const;
    bool isTesting(const std::string& experiment) const;  ///< a test of it runs or waits

    // All throw Failure where the log cannot be written.
    void setProfiles(const std::vector<OperatingProfile>& profiles);
    /// Also throw what stressJob() and robustnessJob() throw.
    void test(const Experiment& experiment, const StressRequest& request);
    void test(const std::vector<Experiment>& experiments, const RobustnessRequest& request);

signals:
    void changed();
    void failed(const Issue& issue);  ///< the log can no longer be read

private:
    void read();

    ExperimentLog& m_log;
    JobQueue& m_queue;
    std::vector<OperatingProfile> m_profiles;
    std::vector<StressResult> m_stress;
    RobustnessResult m_robustness;
    std::vector<RobustnessSummary> m_summaries;
};

}  // namespace espalier
