#pragma once

#include "core/engine/run_job.h"

namespace espalier {

/// Puts the experiment's model and the dense one under the loads of `spec.stress`, in turns, on a quiet machine; then looks
/// for the highest rate each sustains. Gives {"stress": StressResult with raw samples}. Loads that were finished before an
/// interruption are kept in the folder and not run again. Throws what loading throws; JobCancelled. A rate that is more than
/// can be served, a thread too few and energy that may not be read become warnings.
nlohmann::json stressJob(const JobSpec& spec, JobSink& sink);

}  // namespace espalier
