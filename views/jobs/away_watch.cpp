#include "views/jobs/away_watch.h"

#include "app/jobs/job_queue.h"
#include "views/models/job_text.h"

#include <QApplication>
#include <QWidget>
#include <algorithm>

namespace espalier {

AwayWatch::AwayWatch(QWidget& window)
    : QObject(&window), m_window(window), m_isAway([&window] { return !window.isActiveWindow(); })
{
}

void AwayWatch::setQueue(JobQueue* queue)
{
    if (m_queue == queue) return;
    if (m_queue) m_queue->disconnect(this);
    m_queue = queue;
    m_jobs.clear();
    m_order.clear();
    m_works.clear();
    if (!queue) return;
    for (const JobStatus& job : queue->jobs()) {
        m_jobs[job.id] = job;
        m_order << job.id;
    }
    connect(queue, &JobQueue::jobChanged, this, &AwayWatch::take);
}

void AwayWatch::take(const JobStatus& job)
{
    const bool wasUnfinished = !m_jobs.contains(job.id) || isUnfinished(m_jobs[job.id]);
    if (!m_jobs.contains(job.id)) m_order << job.id;
    m_jobs[job.id] = job;
    if (!wasUnfinished || isUnfinished(job) || !m_isAway()) return;

    EndedWork work{job.name, !job.sweep.isEmpty(), {}};
    QStringList names;
    double seconds = 0;
    for (const QString& id : m_order) {
        const JobStatus& each = m_jobs[id];
        if (work.sweep ? each.sweep != job.sweep : id != job.id) continue;
        if (isUnfinished(each)) return;  // the sweep goes on
        work.jobs.push_back(each);
        names << each.name;
        seconds += each.secondsElapsed;
    }
    if (seconds <= leastSeconds) return;
    if (work.sweep) work.name = sweepName(names);
    std::erase_if(m_works, [&](const EndedWork& told) { return told.jobs.front().id == work.jobs.front().id; });
    m_works.push_back(std::move(work));
    QApplication::alert(&m_window);
    emit finished();
}

}  // namespace espalier
