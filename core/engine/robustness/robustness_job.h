#pragma once

#include "core/engine/run_job.h"

namespace espalier {

/// Tries `spec.models`, of which the first is the dense one that the others are compared with, on the first
/// `spec.robustness->images` validation samples as they are and made worse in every way and severity asked for, and on the
/// other data sets. Gives {"robustness": RobustnessResult}. What was finished before an interruption is kept in the folder and
/// not done again. Throws what loading throws; Failure "robustness.does_not_fit", "robustness.other_classes"; JobCancelled.
nlohmann::json robustnessJob(const JobSpec& spec, JobSink& sink);

}  // namespace espalier
