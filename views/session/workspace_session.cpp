#include "views/session/workspace_session.h"

#include "app/jobs/workspace_jobs.h"

#include <QFileInfo>
#include <QUuid>
#include <algorithm>

namespace espalier {

WorkspaceSession::WorkspaceSession(std::unique_ptr<ExperimentLog> log, QObject* parent)
    : QObject(parent),
      m_log(std::move(log)),
      m_queue(std::make_unique<JobQueue>(*m_log, QueueSettings{})),
      m_setup(m_log->setup()),
      m_experiments(m_log->experiments())
{
    connect(m_queue.get(), &JobQueue::experimentAdded, this, &WorkspaceSession::readLog);
}

WorkspaceSession::~WorkspaceSession() = default;

void WorkspaceSession::start()
{
    m_queue->start();
    readLog();  // start() may have taken in what a killed window left
    if (m_log->readOnlyReason() || m_log->baseline()) return;
    const auto jobs = m_queue->jobs();
    const bool known =
        std::any_of(jobs.begin(), jobs.end(), [](const JobStatus& job) { return job.kind == JobSpec::Kind::baseline; });
    if (!known) m_queue->enqueue(baselineJob(*m_log));
}

QString WorkspaceSession::title() const
{
    return QFileInfo(QString::fromStdString(m_log->file().string())).completeBaseName();
}

int WorkspaceSession::unfinishedJobs() const
{
    const auto jobs = m_queue->jobs();
    return static_cast<int>(std::count_if(jobs.begin(), jobs.end(), [](const JobStatus& job) {
        return job.state == JobState::pending || job.state == JobState::running;
    }));
}

void WorkspaceSession::run(const Plan& plan, const QString& name)
{
    m_queue->enqueue(experimentJob(*m_log, plan, name.toStdString()));
}

void WorkspaceSession::sweep(const SweepRequest& request, const Recipe& recovery)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    for (const NamedPlan& step : sweepPlans(*m_setup.summary, request, recovery))
        m_queue->enqueue(experimentJob(*m_log, step.plan, step.name), id);
}

void WorkspaceSession::readLog()
{
    const bool hadSummary = m_setup.summary.has_value();
    try {
        m_setup = m_log->setup();
        m_experiments = m_log->experiments();
    } catch (const Failure& failure) {
        emit failed(failure.issue());
        return;
    }
    if (!hadSummary && m_setup.summary) emit summaryKnown();
    emit experimentsChanged();
}

}  // namespace espalier
