#include "app/jobs/scan_jobs.h"

#include "app/jobs/workspace_jobs.h"

#include <algorithm>

namespace espalier {

void enqueueScan(JobQueue& queue, const ExperimentLog& log, MissingScan missing, std::int64_t images,
                 const std::function<JobSpec(JobSpec)>& asSet)
{
    if (missing.isEmpty()) return;
    const JobSpec whole = asSet(scanJob(log, missing.points, images, missing.joint));
    for (const JobRecord& job : log.jobs()) {
        if (job.spec.kind != JobSpec::Kind::scan || job.state == JobState::done) continue;
        if (job.spec.evaluationImages != whole.evaluationImages) continue;
        if (job.state != JobState::pending && outcomeKey(job.spec) != outcomeKey(whole)) continue;
        if (job.state != JobState::pending) queue.retry(QString::fromStdString(job.spec.id));
        const auto isIn = [](const auto& list) {
            return [&list](const auto& each) { return std::find(list.begin(), list.end(), each) != list.end(); };
        };
        std::erase_if(missing.points, isIn(job.spec.scan));
        std::erase_if(missing.joint, isIn(job.spec.joint));
    }
    if (!missing.isEmpty()) queue.enqueue(asSet(scanJob(log, missing.points, images, missing.joint)));
}

}  // namespace espalier
