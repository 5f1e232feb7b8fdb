#pragma once

#include "core/engine/run_job.h"
#include "core/job/job_spec.h"

#include <nlohmann/json_fwd.hpp>

namespace espalier {

/// Measures every point of `spec.scan` on the first `spec.evaluationImages` validation images, batch by batch: of the
/// model only what a cut changes is run again. Then, on the same images, as a whole the plans that jointPlans() makes of
/// these points, and those of `spec.joint`. Gives {"scan": {"points": [...], "joint": [...], "times": [...]}}. Throws what
/// loading and choosing throw; JobCancelled. A scan that was interrupted goes on after its last finished batch.
nlohmann::json scanJob(const JobSpec& spec, JobSink& sink);

}  // namespace espalier
