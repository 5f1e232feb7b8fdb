#pragma once

#include "core/engine/run_job.h"
#include "core/preview/preview.h"

namespace espalier {

/// Looks at the model together with its data: see Preview. `evaluationImages` samples are tried, 256 where that is
/// absent. Throws what loading the two throws.
Preview previewJob(const JobSpec& spec, JobSink& sink);

}  // namespace espalier
