// How the queue runs its jobs, one after the other, and what it makes of how they end.

#include "app/jobs/job_queue_private.h"
#include "app/jobs/take_result.h"

#include <utility>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;

/// Nothing a job can do about it: the next one would fail the same way.
bool concernsEveryJob(const std::string& code)
{
    return code.starts_with("environment.") || code == "job.protocol_mismatch";
}

bool isCrash(const JobEnd& end)
{
    return end.workerDied && (end.failure.code == "job.worker_crashed" || end.failure.code == "job.worker_killed");
}

}  // namespace

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

}  // namespace espalier
