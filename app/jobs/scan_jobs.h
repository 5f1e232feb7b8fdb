#pragma once

#include "app/jobs/job_queue.h"
#include "core/estimate/joint_plans.h"
#include "core/log/experiment_log.h"

#include <functional>

namespace espalier {

/// Has what is missing measured on the first `images` validation samples. A scan of the same that was cancelled or failed
/// goes on where it was; only what none of those is about becomes a new job, `asSet`.
void enqueueScan(
    JobQueue& queue, const ExperimentLog& log, MissingScan missing, std::int64_t images,
    const std::function<JobSpec(JobSpec)>& asSet = [](JobSpec job) { return job; });

}  // namespace espalier
