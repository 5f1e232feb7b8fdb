#include "views/jobs/job_log.h"

#include "app/jobs/job_queue.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

bool isOver(const JobStatus& job) { return job.state != JobState::pending && job.state != JobState::running; }

QString endText(const JobStatus& job)
{
    if (job.state == JobState::cancelled) return JobLog::tr("cancelled");
    if (job.state == JobState::failed)
        return job.failure ? JobLog::tr("failed: %1").arg(sentenceFor(*job.failure)) : JobLog::tr("failed");
    return job.secondsElapsed > 0 ? JobLog::tr("done in %1").arg(durationText(job.secondsElapsed)) : JobLog::tr("done");
}

}  // namespace

QString trainingPointText(const TrainingPoint& point)
{
    const QString loss =
        std::isfinite(point.loss) ? JobLog::tr("loss %1").arg(point.loss, 0, 'g', 3) : JobLog::tr("loss diverged");
    const QString accuracy = point.accuracy ? JobLog::tr(", accuracy %1").arg(percentText(*point.accuracy)) : QString();
    return JobLog::tr("step %1, epoch %2: %3%4").arg(point.step + 1).arg(point.epoch).arg(loss, accuracy);
}

JobLog::JobLog(QObject* parent, Clock clock) : QObject(parent), m_clock(std::move(clock)) {}

void JobLog::setQueue(JobQueue* queue)
{
    if (m_queue == queue) return;
    if (m_queue) m_queue->disconnect(this);
    m_queue = queue;
    m_entries.clear();
    m_known.clear();
    if (!queue) return;
    for (const JobStatus& job : queue->jobs()) {
        m_known[job.id].status = job;
        if (!isOver(job))
            take(job);
        else
            add(job.id, tr("found in the workspace: %1").arg(endText(job)));
    }
    connect(queue, &JobQueue::jobChanged, this, qOverload<const JobStatus&>(&JobLog::take));
    connect(queue, &JobQueue::metric, this, qOverload<const QString&, const TrainingPoint&>(&JobLog::take));
    connect(queue, &JobQueue::issue, this, qOverload<const QString&, const Issue&>(&JobLog::take));
}

const JobLogEntry& JobLog::entry(const QString& id) const
{
    static const JobLogEntry nothing;
    const auto found = m_entries.constFind(id);
    return found == m_entries.constEnd() ? nothing : *found;
}

void JobLog::add(const QString& id, const QString& text)
{
    const QString line = QStringLiteral("%1  %2").arg(m_clock().toString(QStringLiteral("HH:mm:ss")), text);
    m_entries[id].lines << line;
    m_known[id].told = true;
    emit lineAdded(id, line);
}

void JobLog::endPhase(const JobStatus& job, Phase phase, Known& known)
{
    const double took = job.secondsElapsed - known.phaseBegan;
    known.phaseBegan = job.secondsElapsed;
    const QString time = took < 0.95 ? millisecondsText(1000 * std::max(0.0, took)) : durationText(took);
    add(job.id, tr("%1, %2").arg(phaseName(phase), time));
}

void JobLog::tellState(const JobStatus& job, const Known& known)
{
    if (job.state == JobState::pending)
        add(job.id, known.told ? tr("waits again") : tr("waits"));
    else if (job.state == JobState::running)
        add(job.id, job.attempts > 1 ? tr("attempt %1 begins").arg(job.attempts) : tr("begins"));
    else
        add(job.id, endText(job));
}

void JobLog::take(const JobStatus& job)
{
    Known& known = m_known[job.id];
    const bool isNew = !known.told;
    const JobStatus before = known.status;
    known.status = job;
    const bool wasRunning = !isNew && before.state == JobState::running;
    const bool isRunning = job.state == JobState::running;
    if (wasRunning && (!isRunning || job.phase != before.phase)) endPhase(job, before.phase, known);
    if (isNew || job.state != before.state) {
        tellState(job, known);
        if (isRunning) known.phaseBegan = job.secondsElapsed;
    }
    if (job.cancelling && !before.cancelling) add(job.id, tr("asked to stop"));
    if (!wasRunning || !isRunning) return;
    if (job.paused && !before.paused) add(job.id, tr("held back while another job measures"));
    if (!job.paused && before.paused) add(job.id, tr("goes on"));
    if (!job.lostContact && before.lostContact) add(job.id, tr("contact is back"));
}

void JobLog::take(const QString& id, const TrainingPoint& point)
{
    auto& training = m_entries[id].training;
    const auto at = std::lower_bound(training.begin(), training.end(), point, [](const auto& a, const auto& b) {
        return std::pair(a.step, a.epoch) < std::pair(b.step, b.epoch);
    });
    if (at != training.end() && at->step == point.step && at->epoch == point.epoch)
        *at = point;
    else
        training.insert(at, point);
    add(id, trainingPointText(point));
    emit trainingChanged(id);
}

void JobLog::take(const QString& id, const Issue& issue)
{
    add(id, issue.severity == Severity::info ? sentenceFor(issue) : tr("warning: %1").arg(sentenceFor(issue)));
}

}  // namespace espalier
