#pragma once

#include "app/jobs/job_queue.h"
#include "core/log/experiment_log.h"
#include "core/sparsity/sweep.h"

#include <QObject>
#include <memory>
#include <vector>

namespace espalier {

/// An open workspace: its log, its queue, and the experiments as last read. The window's panels listen to it.
class WorkspaceSession : public QObject {
    Q_OBJECT
public:
    explicit WorkspaceSession(std::unique_ptr<ExperimentLog> log, QObject* parent = nullptr);
    ~WorkspaceSession() override;

    /// Takes up unfinished work; puts the baseline in the queue where it was never measured.
    void start();

    const ExperimentLog& log() const { return *m_log; }
    JobQueue& queue() { return *m_queue; }
    const WorkspaceSetup& setup() const { return m_setup; }
    const std::vector<Experiment>& experiments() const { return m_experiments; }
    bool canRun() const { return !m_log->readOnlyReason() && m_setup.summary; }
    QString title() const;
    int unfinishedJobs() const;  ///< running, and waiting for that

    // Both throw Failure where the log cannot be written.
    void run(const Plan& plan, const QString& name);
    void sweep(const SweepRequest& request, const Recipe& recovery);

signals:
    void experimentsChanged();
    void summaryKnown();              ///< the model has been summarised: layers can be shown
    void failed(const Issue& issue);  ///< the log can no longer be read

private:
    void readLog();

    std::unique_ptr<ExperimentLog> m_log;
    std::unique_ptr<JobQueue> m_queue;  // after the log: it is its user, so it goes first
    WorkspaceSetup m_setup;
    std::vector<Experiment> m_experiments;
};

}  // namespace espalier
