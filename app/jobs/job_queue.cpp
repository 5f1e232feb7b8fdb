#include "app/jobs/job_queue.h"

#include "app/jobs/job_queue_private.h"

#include <QUuid>

#include <utility>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int tellEveryMs = 250;

bool isOver(JobState state) { return state != JobState::pending && state != JobState::running; }

}  // namespace

JobQueue::JobQueue(ExperimentLog& log, QueueSettings settings, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, log, settings))
{
    connect(&d->pool, &WorkerPool::said, this, [this](const QString& id, const JobEvent& event) {
        if (JobEntry* entry = d->list.find(id)) d->take(*entry, event);
    });
    connect(&d->pool, &WorkerPool::ended, this, [this](const QString& id, const JobEnd& end) {
        if (JobEntry* entry = d->list.find(id)) d->finish(*entry, end);
    });
    connect(&d->pool, &WorkerPool::pausedChanged, this, [this](const QString& id, bool paused) {
        JobEntry* entry = d->list.find(id);
        entry->status.paused = paused;
        entry->clock.setPaused(Clock::now(), paused);
        d->tell(*entry);
    });
    connect(&d->pool, &WorkerPool::lostContact, this, [this](const QString& id, bool lost) {
        JobEntry* entry = d->list.find(id);
        entry->status.lostContact = lost;
        d->tell(*entry);
        if (lost) d->addIssue(*entry, {Severity::warning, "job.lost_contact", entry->spec.name, {}});
    });
    d->ticker.setInterval(tellEveryMs);
    connect(&d->ticker, &QTimer::timeout, this, [this] {
        for (const auto& entry : d->list.entries())
            if (entry->status.state == JobState::running) d->tell(*entry);
    });
    d->load();
}

JobQueue::~JobQueue() { d->pool.disconnect(this); }

QString JobQueue::enqueue(JobSpec spec, const QString& sweep)
{
    if (auto reason = d->log.readOnlyReason()) throw Failure(*reason);
    if (spec.id.empty()) spec.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
    if (spec.folder.empty()) spec.folder = d->log.makeJobFolder(spec.id);
    JobRecord record;
    record.spec = spec;
    record.sweep = sweep.toStdString();
    d->log.addJob(record);
    JobEntry& entry = d->list.add(record);
    d->list.putLast(entry.status.id);
    d->tell(entry);
    d->next();
    return QString::fromStdString(spec.id);
}

void JobQueue::start()
{
    d->started = !d->log.readOnlyReason();
    for (const auto& entry : d->list.entries()) d->tell(*entry);
    d->next();
    d->announceIdle();
}

void JobQueue::Private::load()
{
    const bool readOnly = log.readOnlyReason().has_value();
    if (!readOnly) log.takeInLeftOvers();
    learnFromLog();
    for (JobRecord record : log.jobs()) {
        if (record.state == JobState::done) continue;
        if (record.state == JobState::running && !readOnly) {
            record.state = JobState::pending;
            log.setJobState(record.spec.id, JobState::pending);
        }
        const JobEntry& entry = list.add(record);
        if (record.state == JobState::pending) list.putLast(entry.status.id);
    }
}

void JobQueue::Private::learnFromLog()
{
    const std::vector<Experiment> read = known ? std::vector<Experiment>() : log.bareExperiments();
    for (const Experiment& experiment : known ? *known : read) {
        const auto kind = experiment.baseline ? JobSpec::Kind::baseline : JobSpec::Kind::experiment;
        timeLeft.learn(TimeLeft::sizeOf(kind, experiment.plan), experiment.seconds);
    }
}

void JobQueue::cancel(const QString& id)
{
    JobEntry* entry = d->list.find(id);
    if (!entry || isOver(entry->status.state)) return;
    if (entry->status.state == JobState::running) {
        entry->status.cancelling = true;
        d->pool.cancel(id);
    } else {
        d->list.takeOut(id);
        d->setState(*entry, JobState::cancelled);
        d->announceIdle();
    }
    d->tell(*entry);
}

void JobQueue::cancelAll()
{
    // Those that wait first: none of them is to begin in the place of one that ends.
    for (const JobState state : {JobState::pending, JobState::running})
        for (const auto& entry : d->list.entries())
            if (entry->status.state == state) cancel(entry->status.id);
}

void JobQueue::retry(const QString& id)
{
    JobEntry* entry = d->list.find(id);
    if (!entry || !isOver(entry->status.state) || entry->status.state == JobState::done) return;
    entry->crashes = 0;
    d->setState(*entry, JobState::pending);
    if (std::exchange(d->halted, false)) d->started = true;
    d->list.putLast(id);
    d->tell(*entry);
    d->next();
}

std::vector<JobStatus> JobQueue::jobs() const
{
    std::vector<JobStatus> statuses;
    for (const auto& entry : d->list.entries()) statuses.push_back(entry->statusNow(d->timeLeft));
    return statuses;
}

std::optional<JobStatus> JobQueue::job(const QString& id) const
{
    const JobEntry* entry = d->list.find(id);
    return entry ? std::optional(entry->statusNow(d->timeLeft)) : std::nullopt;
}

std::vector<std::string> JobQueue::testedBy(const QString& id) const
{
    std::vector<std::string> experiments;
    if (const JobEntry* entry = d->list.find(id))
        for (const JobModel& model : entry->spec.models) experiments.push_back(model.experiment);
    return experiments;
}

std::optional<Plan> JobQueue::plan(const QString& id) const
{
    const JobEntry* entry = d->list.find(id);
    return entry ? std::optional(entry->spec.plan) : std::nullopt;
}

bool JobQueue::isIdle() const { return d->pool.isIdle() && (!d->started || d->list.isLineEmpty()); }

std::optional<SecondsRange> JobQueue::secondsLeft() const { return d->list.secondsLeft(d->timeLeft, d->workers); }

std::optional<SecondsRange> JobQueue::secondsExpected(const Plan& plan) const
{
    return d->timeLeft.whole(TimeLeft::sizeOf(JobSpec::Kind::experiment, plan));
}

}  // namespace espalier
