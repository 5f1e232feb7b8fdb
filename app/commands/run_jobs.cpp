#include "app/commands/run_jobs.h"

#include "app/commands/arguments.h"
#include "app/commands/interrupt.h"
#include "app/commands/progress_line.h"
#include "app/commands/terminal.h"
#include "app/jobs/one_shot.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace espalier {

namespace {

bool isOver(JobState state)
{
    return state == JobState::done || state == JobState::failed || state == JobState::cancelled;
}

/// Listens to the queue while it works and keeps the books of one runToEnd().
class QueueWatch {
public:
    QueueWatch(JobQueue& queue, const ExperimentLog& log, Terminal& terminal)
        : m_queue(queue), m_log(log), m_terminal(terminal), m_progress(terminal)
    {
        // What had failed or was cancelled before is not this run's.
        for (const JobStatus& job : queue.jobs())
            if (isOver(job.state)) m_over.push_back(job.id);
    }

    void jobChanged(const JobStatus& job)
    {
        if (job.state == JobState::running) m_progress.show(job, number(), count(), m_queue.secondsLeft());
        if (!isOver(job.state) || std::find(m_over.begin(), m_over.end(), job.id) != m_over.end()) return;
        m_over.push_back(job.id);
        ++m_finished;
        if (job.state == JobState::failed) fail(job);
    }

    void experimentAdded(const QString& id)
    {
        m_outcome.added.push_back(id.toStdString());
        if (const auto experiment = m_log.find(id.toStdString()))
            m_terminal.note(espalier::tr("%1: %2 in %3")
                                .arg(QString::fromStdString(experiment->name),
                                     accuracyText(experiment->accuracy.final(), experiment->accuracy.ci95),
                                     durationText(experiment->seconds)));
    }

    /// Once for all jobs: a sweep meets the same at every level.
    void issue(const Issue& issue)
    {
        if (std::find(m_told.begin(), m_told.end(), issue) != m_told.end()) return;
        m_told.push_back(issue);
        m_terminal.tell(issue);
    }

    void interrupt()
    {
        m_outcome.interrupted = true;
        m_terminal.note(espalier::tr("Cancelling; what is finished is kept. Press Ctrl+C again to stop at once."));
        m_queue.cancelAll();
    }

    void halt(const Issue& issue)
    {
        const auto known = [&](const Issue& failure) { return failure.code == issue.code; };
        if (std::none_of(m_outcome.failures.begin(), m_outcome.failures.end(), known))
            m_outcome.failures.push_back(issue);
    }

    const Outcome& outcome() const { return m_outcome; }

private:
    void fail(const JobStatus& job)
    {
        Issue issue = job.failure.value_or(Issue{Severity::error, "job.unexpected", {}, {}});
        if (issue.where.empty()) issue.where = job.name.toStdString();
        m_terminal.note(espalier::tr("%1 failed: %2").arg(job.name, sentenceFor(issue)));
        m_outcome.failures.push_back(issue);
    }

    int number() const { return m_finished + 1; }
    int count() const
    {
        const auto jobs = m_queue.jobs();
        const auto open =
            std::count_if(jobs.begin(), jobs.end(), [](const JobStatus& job) { return !isOver(job.state); });
        return m_finished + static_cast<int>(open);
    }

    JobQueue& m_queue;
    const ExperimentLog& m_log;
    Terminal& m_terminal;
    ProgressLine m_progress;
    Outcome m_outcome;
    std::vector<QString> m_over;
    std::vector<Issue> m_told;
    int m_finished = 0;
};

}  // namespace

Outcome runToEnd(JobQueue& queue, const ExperimentLog& log, Terminal& terminal)
{
    QueueWatch watch(queue, log, terminal);
    Interrupt interrupt;
    QEventLoop loop;
    QObject::connect(&queue, &JobQueue::jobChanged, &loop, [&](const JobStatus& job) { watch.jobChanged(job); });
    QObject::connect(&queue, &JobQueue::experimentAdded, &loop, [&](const QString& id) { watch.experimentAdded(id); });
    QObject::connect(&queue, &JobQueue::issue, &loop, [&](const QString&, const Issue& issue) { watch.issue(issue); });
    QObject::connect(&queue, &JobQueue::halted, &loop, [&](const Issue& issue) { watch.halt(issue); });
    QObject::connect(&interrupt, &Interrupt::requested, &loop, [&] { watch.interrupt(); });
    // Queued, so that an idle() from within start() ends the loop too.
    QObject::connect(&queue, &JobQueue::idle, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    queue.start();
    loop.exec();
    return watch.outcome();
}

nlohmann::json runAlone(const JobSpec& spec, Terminal& terminal)
{
    OneShot job;
    ProgressLine progress(terminal);
    Interrupt interrupt;
    QEventLoop loop;
    nlohmann::json result;
    std::optional<Issue> failure;
    JobStatus status;
    status.name = QString::fromStdString(spec.name);

    QObject::connect(&job, &OneShot::progress, &loop, [&](Phase phase, double done, double total) {
        status.phase = phase, status.done = done, status.total = total;
        progress.show(status, 1, 1, {});
    });
    QObject::connect(&job, &OneShot::issue, &loop, [&](const Issue& issue) { terminal.tell(issue); });
    QObject::connect(&job, &OneShot::finished, &loop, [&](const nlohmann::json& json) { result = json, loop.quit(); });
    QObject::connect(&job, &OneShot::failed, &loop, [&](const Issue& issue) { failure = issue, loop.quit(); });
    QObject::connect(&job, &OneShot::cancelled, &loop, [&] {
        failure = Issue{Severity::error, "job.cancelled", spec.name, {}};
        loop.quit();
    });
    QObject::connect(&interrupt, &Interrupt::requested, &job, [&] { job.cancel(); });
    job.run(spec);
    loop.exec();
    if (failure) throw Failure(*failure);
    return result;
}

void throwIfIncomplete(const Outcome& outcome, const std::string& workspace)
{
    if (outcome.interrupted)
        throw Failure("job.interrupted", workspace, {{"finished", std::to_string(outcome.added.size())}});
    if (!outcome.failures.empty()) throw Failure(outcome.failures.front());
}

}  // namespace espalier
