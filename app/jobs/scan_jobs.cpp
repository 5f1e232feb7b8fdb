#include "app/jobs/scan_jobs.h"

#include "app/jobs/workspace_jobs.h"

#include <algorithm>

namespace espalier {

void enqueueScan(JobQueue& queue, const ExperimentLog& log, std::vector<ScanPoint> points, std::vector<JointCuts> joint,
                 std::int64_t images, const std::function<JobSpec(JobSpec)>& asSet)
{
    const JobSpec whole = asSet(scanJob(log, points, images, joint));
    for (const JobRecord& job : log.jobs()) {
        if (job.spec.kind != JobSpec::Kind::scan || job.state == JobState::done) continue;
        if (job.spec.evaluationImages != whole.evaluationImages) continue;
        if (job.state != JobState::pending && outcomeKey(job.spec) != outcomeKey(whole)) continue;
        if (job.state != JobState::pending) queue.retry(QString::fromStdString(job.spec.id));
        const auto isIn = [](const auto& list) {
            return [&list](const auto& each) { return std::find(list.begin(), list.end(), each) != list.end(); };
        };
        std::erase_if(points, isIn(job.spec.scan));
        std::erase_if(joint, isIn(job.spec.joint));
    }
    if (!points.empty() || !joint.empty()) queue.enqueue(asSet(scanJob(log, points, images, joint)));
}

}  // namespace espalier
