#pragma once

#include "core/engine/run_job.h"
#include "core/measure/weight_histogram.h"

#include <vector>

namespace espalier {

/// A histogram of each parameter of two or more dimensions of the TorchScript file JobSpec::model. Nothing is run. Throws
/// what loading a model throws.
std::vector<WeightHistogram> weightsJob(const JobSpec& spec, JobSink& sink);

}  // namespace espalier
