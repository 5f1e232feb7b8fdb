// The jobs a session starts.

#include "app/jobs/scan_jobs.h"
#include "app/jobs/worker_program.h"
#include "app/jobs/workspace_jobs.h"
#include "core/estimate/joint_plans.h"
#include "core/job/adapter_program.h"
#include "views/plan_document/rule_edit.h"
#include "views/session/workspace_session.h"
#include "views/words/names.h"

#include <QUuid>
#include <algorithm>

namespace espalier {

std::string WorkspaceSession::adapter() const
{
    return m_runSettings.adapter.isEmpty() ? m_setup.benchmark.adapter : m_runSettings.adapter.toStdString();
}

JobSpec WorkspaceSession::asSet(JobSpec job) const
{
    if (m_runSettings.threads > 0) job.threads = m_runSettings.threads;
    if (m_runSettings.adapter.isEmpty()) return job;
    job.benchmark.adapter = m_runSettings.adapter.toStdString();
    if (job.benchmark.adapter != noAdapter) checkAdapter(job.benchmark.adapter, findWorkerProgram().toStdString());
    return job;
}

int WorkspaceSession::unfinishedJobs() const
{
    const auto jobs = m_queue->jobs();
    return static_cast<int>(std::count_if(jobs.begin(), jobs.end(), [](const JobStatus& job) {
        return job.state == JobState::pending || job.state == JobState::running;
    }));
}

void WorkspaceSession::run(const Plan& plan, const QString& name, const QString& parent)
{
    JobSpec job = asSet(experimentJob(*m_log, plan, name.toStdString()));
    job.parent = parent.toStdString();
    m_queue->enqueue(std::move(job));
}

void WorkspaceSession::sweep(const SweepRequest& request, const Recipe& recovery, const std::string& criterion)
{
    auto steps = sweepPlans(*m_setup.summary, request, recovery);
    for (NamedPlan& step : steps) {
        rankBy(step.plan, criterion);
        if (criterion != LayerRule().criterion)
            step.name = tr("%1 by %2").arg(QString::fromStdString(step.name), criterionName(criterion)).toStdString();
    }
    sweep(steps);
}

void WorkspaceSession::sweep(const std::vector<NamedPlan>& plans)
{
    const QString id = plans.size() > 1 ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString();
    for (const NamedPlan& step : plans) m_queue->enqueue(asSet(experimentJob(*m_log, step.plan, step.name)), id);
}

std::size_t WorkspaceSession::scan(const ScanRequest& request, std::int64_t images)
{
    if (const Experiment* dense = baseline()) images = std::min(images, dense->accuracy.n);
    const MissingScan missing = missingOf(scanPoints(*m_setup.summary, request), m_scan, images);
    enqueueScan(*m_queue, *m_log, missing, images, [this](JobSpec job) { return asSet(std::move(job)); });
    return missing.points.size() + missing.joint.size();
}

void WorkspaceSession::measureStaircase(const std::string& layer)
{
    m_queue->enqueue(asSet(staircaseJob(*m_log, {layer})));
}

void WorkspaceSession::reassess(const std::vector<const Experiment*>& experiments, const std::string& data)
{
    std::vector<JobSpec> jobs;
    for (const Experiment* experiment : experiments) jobs.push_back(asSet(reassessJob(*m_log, *experiment, data)));
    for (JobSpec& job : jobs) m_queue->enqueue(std::move(job));
}

bool WorkspaceSession::isScanning()
{
    const auto jobs = m_queue->jobs();
    return std::any_of(jobs.begin(), jobs.end(), [](const JobStatus& job) {
        return job.kind == JobSpec::Kind::scan && (job.state == JobState::pending || job.state == JobState::running);
    });
}

}  // namespace espalier
