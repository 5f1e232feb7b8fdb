#pragma once

#include "core/engine/run_job.h"

namespace espalier {

/// Measures the one of spec.models once more, beside the dense model: accuracy on spec.data, and its latencies. Gives back
/// {"reassessment": reassessmentToJson()}. Throws what loading throws, and Failure "job.bad_spec".
nlohmann::json reassessJob(const JobSpec& spec, JobSink& sink);

}  // namespace espalier
