#include "views/session/evidence_store.h"

#include "app/jobs/job_queue.h"
#include "app/jobs/workspace_jobs.h"
#include "core/log/experiment_log.h"

#include <algorithm>

namespace espalier {

EvidenceStore::EvidenceStore(ExperimentLog& log, JobQueue& queue, QObject* parent)
    : QObject(parent), m_log(log), m_queue(queue)
{
    read();
    connect(&m_queue, &JobQueue::tested, this, [this] {
        try {
            read();
        } catch (const Failure& failure) {
            emit failed(failure.issue());
            return;
        }
        emit changed();
    });
}

void EvidenceStore::read()
{
    m_profiles = m_log.profiles();
    m_stress = m_log.stressTests();
    m_robustness = m_log.robustness();
    m_summaries = summariesOf(m_robustness);
}

const OperatingProfile* EvidenceStore::profile(const std::string& name) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
                                    [&](const OperatingProfile& each) { return each.name == name; });
    return found == m_profiles.end() ? nullptr : &*found;
}

const StressResult* EvidenceStore::newestStress(const std::string& experiment) const
{
    const auto found = std::find_if(m_stress.rbegin(), m_stress.rend(),
                                    [&](const StressResult& each) { return each.request.experiment == experiment; });
    return found == m_stress.rend() ? nullptr : &*found;
}

const RobustnessSummary* EvidenceStore::summaryOf(const std::string& experiment) const
{
    const auto found = std::find_if(m_summaries.begin(), m_summaries.end(),
                                    [&](const RobustnessSummary& each) { return each.experiment == experiment; });
    return found == m_summaries.end() ? nullptr : &*found;
}

std::vector<std::string> EvidenceStore::experimentsOf(const std::string& job) const
{
    std::vector<std::string> ids = m_queue.testedBy(QString::fromStdString(job));
    if (ids.size() < 2) return ids;
    if (const auto dense = m_log.baseline()) std::erase(ids, dense->id);
    return ids;
}

bool EvidenceStore::isTesting(const std::string& experiment) const
{
    for (const JobStatus& job : m_queue.jobs()) {
        const bool tests = job.kind == JobSpec::Kind::stress || job.kind == JobSpec::Kind::robustness;
        if (!tests || (job.state != JobState::pending && job.state != JobState::running)) continue;
        const auto ids = m_queue.testedBy(job.id);
        if (std::find(ids.begin(), ids.end(), experiment) != ids.end()) return true;
    }
    return false;
}

void EvidenceStore::setProfiles(const std::vector<OperatingProfile>& profiles)
{
    m_log.replaceProfiles(profiles);
    m_profiles = m_log.profiles();
    emit changed();
}

void EvidenceStore::test(const Experiment& experiment, const StressRequest& request)
{
    m_queue.enqueue(stressJob(m_log, experiment, request));
}

void EvidenceStore::test(const std::vector<Experiment>& experiments, const RobustnessRequest& request)
{
    m_queue.enqueue(robustnessJob(m_log, experiments, request));
}

}  // namespace espalier
