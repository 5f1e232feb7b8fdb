#include "views/session/workspace_session.h"

#include "app/jobs/worker_program.h"
#include "app/jobs/workspace_jobs.h"
#include "core/estimate/joint_plans.h"
#include "core/job/adapter_program.h"
#include "views/plan_document/rule_edit.h"
#include "views/session/evidence_store.h"
#include "views/session/graph_look.h"
#include "views/words/names.h"

#include <QFileInfo>
#include <QUuid>
#include <algorithm>
#include <iterator>

namespace espalier {

namespace {

QueueSettings queueOf(int workers, const std::vector<Experiment>* known = nullptr)
{
    QueueSettings settings;
    settings.workers = workers;
    settings.known = known;
    return settings;
}

}  // namespace

WorkspaceSession::WorkspaceSession(std::unique_ptr<ExperimentLog> log, int workers, QObject* parent)
    : QObject(parent),
      m_log(std::move(log)),
      m_queue(std::make_unique<JobQueue>(*m_log, queueOf(workers))),
      m_setup(m_log->setup()),
      m_sweeps(m_log->sweeps())
{
    sortOut(m_log->experiments());
    connectQueue();
}

WorkspaceSession::WorkspaceSession(std::unique_ptr<ExperimentLog> log, std::vector<Experiment> experiments, int workers)
    : m_log(std::move(log)),
      m_queue(std::make_unique<JobQueue>(*m_log, queueOf(workers, &experiments))),
      m_setup(m_log->setup()),
      m_sweeps(m_log->sweeps())
{
    sortOut(std::move(experiments));
    connectQueue();
}

void WorkspaceSession::connectQueue()
{
    m_scan = m_log->scan();
    m_evidence = std::make_unique<EvidenceStore>(*m_log, *m_queue);
    connect(m_evidence.get(), &EvidenceStore::failed, this, &WorkspaceSession::failed);
    m_graphLook = new GraphLook({}, this);
    connect(m_queue.get(), &JobQueue::experimentAdded, this, &WorkspaceSession::readOne);
    connect(m_queue.get(), &JobQueue::scanned, this, &WorkspaceSession::readScan);
    connect(m_graphLook, &GraphLook::found, this, &WorkspaceSession::takeGraph);
    connect(m_graphLook, &GraphLook::failed, this, &WorkspaceSession::failed);
    connect(m_graphLook, &GraphLook::ended, this, &WorkspaceSession::graphLookEnded);
    connect(this, &WorkspaceSession::experimentsChanged, this, [this] { m_forecaster.reset(); });
}

WorkspaceSession::~WorkspaceSession() = default;

void WorkspaceSession::start()
{
    m_queue->start();
    // What a killed window left was taken in when the queue was made, before anything was read here.
    emit scanChanged();
    emit experimentsChanged();
    if (m_log->readOnlyReason() || m_log->baseline()) return;
    const auto jobs = m_queue->jobs();
    const bool known =
        std::any_of(jobs.begin(), jobs.end(), [](const JobStatus& job) { return job.kind == JobSpec::Kind::baseline; });
    if (!known) m_queue->enqueue(asSet(baselineJob(*m_log)));
}

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

const Experiment* WorkspaceSession::find(const QString& id) const
{
    const std::string wanted = id.toStdString();
    if (!m_order.contains(wanted)) return nullptr;
    for (const auto* list : {&m_experiments, &m_trashed})
        for (const Experiment& experiment : *list)
            if (experiment.id == wanted) return &experiment;
    return nullptr;
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
    const auto asked = scanPoints(*m_setup.summary, request);
    const auto points = unknownPoints(asked, m_scan, images);
    const auto joint = missingJointPlans(asked, points, m_scan);
    if (!points.empty() || !joint.empty()) m_queue->enqueue(asSet(scanJob(*m_log, points, images, joint)));
    return points.size() + joint.size();
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

const Experiment* WorkspaceSession::baseline() const
{
    for (const auto* list : {&m_experiments, &m_trashed})
        for (const Experiment& experiment : *list)
            if (experiment.baseline && experiment.status == "done") return &experiment;
    return nullptr;
}

const Forecaster* WorkspaceSession::forecaster() const
{
    if (!m_setup.summary || m_scan.points.empty()) return nullptr;
    if (m_forecaster) return m_forecaster.get();
    const Experiment* dense = baseline();
    if (!dense || !dense->trashed) {
        m_forecaster = std::make_unique<Forecaster>(*m_setup.summary, m_scan, m_experiments);
    } else {  // what everything is compared with counts in the trash, too
        std::vector<Experiment> all = m_experiments;
        all.push_back(*dense);
        m_forecaster = std::make_unique<Forecaster>(*m_setup.summary, m_scan, all);
    }
    return m_forecaster.get();
}

void WorkspaceSession::readScan()
{
    try {
        ScanResult read = m_log->scan();
        m_forecaster.reset();  // it points into the scan
        m_scan = std::move(read);
    } catch (const Failure& failure) {
        emit failed(failure.issue());
        return;
    }
    emit scanChanged();
}

void WorkspaceSession::lookAtGraph()
{
    JobSpec spec = baselineJob(*m_log);
    if (spec.preprocessing.input.empty() && m_setup.summary) spec.preprocessing.input = m_setup.summary->input;
    m_graphLook->start(spec);
}

bool WorkspaceSession::isLookingAtGraph() const { return m_graphLook->isRunning(); }

/// Beside what was measured, which stays as it is. A log that cannot be written forgets it.
void WorkspaceSession::takeGraph(const std::vector<GraphOperator>& graph)
{
    if (!m_setup.summary) return;
    m_forecaster.reset();  // it points into the summary
    m_setup.summary->graph = graph;
    try {
        if (!m_log->readOnlyReason()) m_log->setSetup(m_setup);
    } catch (const Failure& failure) {
        emit failed(failure.issue());
    }
    emit summaryKnown();
}

Decision WorkspaceSession::decide(const Decision& decision)
{
    Decision kept = m_log->decide(decision);
    emit decided();
    return kept;
}

void WorkspaceSession::edit(const std::vector<ExperimentEdit>& edits)
{
    m_log->edit(edits);
    std::vector<Experiment> all = std::move(m_experiments);
    std::move(m_trashed.begin(), m_trashed.end(), std::back_inserter(all));
    std::sort(all.begin(), all.end(),
              [this](const Experiment& a, const Experiment& b) { return m_order.at(a.id) < m_order.at(b.id); });
    for (const ExperimentEdit& edit : edits)
        if (const auto found = m_order.find(edit.id); found != m_order.end()) apply(tidied(edit), all[found->second]);
    sortOut(std::move(all));
    emit experimentsChanged();
}

/// `all` in the log's order.
void WorkspaceSession::sortOut(std::vector<Experiment> all)
{
    m_experiments.clear();
    m_trashed.clear();
    m_order.clear();
    for (Experiment& experiment : all) {
        m_order.emplace(experiment.id, m_order.size());
        (experiment.trashed ? m_trashed : m_experiments).push_back(std::move(experiment));
    }
}

/// One that came in: reading all of a long log for it would take too long.
void WorkspaceSession::readOne(const QString& id)
{
    if (m_order.contains(id.toStdString())) return;
    const bool hadSummary = m_setup.summary.has_value();
    try {
        auto experiment = m_log->find(id.toStdString());
        if (!experiment) return readLog();
        experiment->samples.clear();
        if (experiment->baseline) m_setup = m_log->setup();
        if (const auto job = m_queue->job(id); job && !job->sweep.isEmpty())
            m_sweeps[experiment->id] = job->sweep.toStdString();
        m_order.emplace(experiment->id, m_order.size());
        m_experiments.push_back(std::move(*experiment));
    } catch (const Failure& failure) {
        emit failed(failure.issue());
        return;
    }
    if (!hadSummary && m_setup.summary) emit summaryKnown();
    emit experimentsChanged();
}

void WorkspaceSession::readLog()
{
    const bool hadSummary = m_setup.summary.has_value();
    try {
        m_setup = m_log->setup();
        sortOut(m_log->experiments());
        m_sweeps = m_log->sweeps();
        ScanResult scan = m_log->scan();
        m_forecaster.reset();  // it points into the scan
        m_scan = std::move(scan);
    } catch (const Failure& failure) {
        emit failed(failure.issue());
        return;
    }
    if (!hadSummary && m_setup.summary) emit summaryKnown();
    emit scanChanged();
    emit experimentsChanged();
}

}  // namespace espalier
