#include "app/jobs/job_queue.h"

#include "app/jobs/job_list.h"
#include "app/jobs/take_result.h"
#include "app/jobs/worker_pool.h"

#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int tellEveryMs = 250;

/// Nothing a job can do about it: the next one would fail the same way.
bool concernsEveryJob(const std::string& code)
{
    return code.starts_with("environment.") || code == "job.protocol_mismatch";
}

bool isCrash(const JobEnd& end)
{
    return end.workerDied && (end.failure.code == "job.worker_crashed" || end.failure.code == "job.worker_killed");
}

bool isOver(JobState state) { return state != JobState::pending && state != JobState::running; }

}  // namespace

struct JobQueue::Private {
    Private(JobQueue* queue, ExperimentLog& experimentLog, const QueueSettings& settings)
        : q(queue),
          log(experimentLog),
          workers(std::max(1, settings.workers)),
          pool(workers, settings.workerProgram, settings.times),
          known(settings.known)
    {
    }

    void load();
    void learnFromLog();
    void next();
    void begin(JobEntry& entry);
    void take(JobEntry& entry, const JobEvent& event);
    void finish(JobEntry& entry, const JobEnd& end);
    void takeResult(JobEntry& entry, const nlohmann::json& result);
    void setState(JobEntry& entry, JobState state, const std::optional<Issue>& failure = {});
    void addIssue(JobEntry& entry, const Issue& issue);
    void halt(const Issue& issue);
    void announceIdle();
    void tell(const JobEntry& entry) { emit q->jobChanged(entry.statusNow(timeLeft)); }

    JobQueue* q;
    ExperimentLog& log;
    int workers;
    WorkerPool pool;
    const std::vector<Experiment>* known;  ///< only while the queue is made
    JobList list;
    TimeLeft timeLeft;
    QTimer ticker;
    bool started = false;
    bool halted = false;
    bool idleQueued = false;
};

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

void JobQueue::Private::next()
{
    while (started && pool.hasRoom())
        if (JobEntry* entry = list.takeNext())
            begin(*entry);
        else
            break;
    const bool running = !pool.isIdle();
    if (running != ticker.isActive()) running ? ticker.start() : ticker.stop();
}

void JobQueue::Private::begin(JobEntry& entry)
{
    JobStatus& status = entry.status;
    setState(entry, JobState::running);
    if (!started) {  // the log could not be written
        list.putFirst(status.id);
        return;
    }
    ++status.attempts;
    status.phase = Phase::load;
    status.done = status.total = 0;
    status.cancelling = status.lostContact = status.paused = false;
    entry.clock.begin(Clock::now());
    pool.run(entry.spec);
    tell(entry);
}

void JobQueue::Private::take(JobEntry& entry, const JobEvent& event)
{
    if (const auto* progress = std::get_if<ProgressEvent>(&event)) {
        const bool newPhase = progress->phase != entry.status.phase;
        entry.status.phase = progress->phase;
        entry.status.done = progress->done;
        entry.status.total = progress->total;
        entry.clock.progress(Clock::now(), *progress);
        if (newPhase) tell(entry);
    } else if (const auto* metric = std::get_if<MetricEvent>(&event)) {
        emit q->metric(entry.status.id, metric->point);
    } else if (const auto* sample = std::get_if<SampleEvent>(&event)) {
        emit q->sample(entry.status.id, QString::fromStdString(sample->series), sample->milliseconds);
    } else if (const auto* said = std::get_if<IssueEvent>(&event)) {
        addIssue(entry, said->issue);
    } else if (std::holds_alternative<QuietEvent>(event)) {
        next();  // it has measured, others may begin
    }
}

void JobQueue::Private::finish(JobEntry& entry, const JobEnd& end)
{
    entry.clock.stop(Clock::now());
    entry.status.paused = entry.status.lostContact = false;
    if (end.how == JobEnd::How::result) {
        takeResult(entry, end.result);
    } else if (end.how == JobEnd::How::cancelled) {
        setState(entry, JobState::cancelled);
    } else if (entry.status.cancelling) {
        setState(entry, JobState::cancelled);
    } else if (isCrash(end) && entry.crashes++ == 0) {
        addIssue(entry, {Severity::warning, "job.restarted", entry.spec.name, {{"crash", end.failure.code}}});
        setState(entry, JobState::pending);
        list.putFirst(entry.status.id);
    } else {
        Issue failure = end.failure;
        if (failure.where.empty()) failure.where = entry.spec.name;
        setState(entry, JobState::failed, failure);
        if (concernsEveryJob(end.failure.code)) halt(end.failure);
    }
    entry.status.cancelling = false;
    tell(entry);
    next();
    announceIdle();
}

void JobQueue::Private::takeResult(JobEntry& entry, const nlohmann::json& result)
{
    Taken taken;
    try {
        taken = espalier::takeResult(log, entry.spec, result);
        if (taken == Taken::nothing)
            setState(entry, JobState::done);
        else  // the log has marked the job already
            entry.status.state = taken == Taken::failedExperiment ? JobState::failed : JobState::done;
    } catch (const Failure& failure) {
        // The result stays in its folder and is taken in when the workspace is opened again.
        setState(entry, JobState::failed, failure.issue());
        if (concernsEveryJob(failure.issue().code)) halt(failure.issue());
        return;
    } catch (const nlohmann::json::exception& error) {
        return setState(entry, JobState::failed,
                        Issue{Severity::error, "job.wrong_result", entry.spec.name, {{"detail", error.what()}}});
    }
    // Scans and tests are of any size: one says little of the next.
    if (taken != Taken::scan && taken != Taken::test) timeLeft.learn(entry.size(), entry.clock.spent(Clock::now()));
    if (taken == Taken::experiment || taken == Taken::failedExperiment) emit q->experimentAdded(entry.status.id);
    if (taken == Taken::scan) emit q->scanned(entry.status.id);
    if (taken == Taken::test) emit q->tested(entry.status.id);
}

void JobQueue::Private::setState(JobEntry& entry, JobState state, const std::optional<Issue>& failure)
{
    entry.status.state = state;
    entry.status.failure = failure;
    try {
        log.setJobState(entry.spec.id, state, failure);
    } catch (const Failure& cannotWrite) {
        if (state == JobState::running) entry.status.state = JobState::pending;
        halt(cannotWrite.issue());
    }
}

void JobQueue::Private::addIssue(JobEntry& entry, const Issue& issue)
{
    entry.status.issues.append(issue);
    emit q->issue(entry.status.id, issue);
}

void JobQueue::Private::halt(const Issue& issue)
{
    if (!std::exchange(started, false)) return;
    halted = true;
    emit q->halted(issue);
    announceIdle();
}

void JobQueue::Private::announceIdle()
{
    if (std::exchange(idleQueued, true)) return;
    const auto announce = [this] {
        idleQueued = false;
        if (q->isIdle()) emit q->idle();
    };
    QMetaObject::invokeMethod(q, announce, Qt::QueuedConnection);
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
