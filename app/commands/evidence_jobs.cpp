#include "app/commands/evidence_jobs.h"

#include "app/commands/run_jobs.h"

namespace espalier {

std::string runOrResume(JobQueue& queue, const ExperimentLog& log, JobSpec spec, Terminal& terminal)
{
    std::string id;
    const std::string key = outcomeKey(spec);
    for (const JobRecord& job : log.jobs()) {
        if (job.state == JobState::done || job.spec.kind != spec.kind || outcomeKey(job.spec) != key) continue;
        id = job.spec.id;
        if (job.state != JobState::pending) queue.retry(QString::fromStdString(id));
    }
    if (id.empty()) id = queue.enqueue(std::move(spec)).toStdString();
    throwIfIncomplete(runToEnd(queue, log, terminal), log.file().string());
    return id;
}

}  // namespace espalier
