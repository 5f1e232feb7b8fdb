#pragma once

#include "app/jobs/job_list.h"
#include "app/jobs/job_queue.h"
#include "app/jobs/worker_pool.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

namespace espalier {

// For the files that make up the queue, and nobody else.

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

}  // namespace espalier
