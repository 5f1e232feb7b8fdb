#pragma once

#include "core/engine/pipeline/loaded_job.h"
#include "core/log/experiment.h"

namespace espalier {

/// The dense model's accuracy, latency (against itself, so that the noise of the machine shows) and memory.
Experiment runBaseline(LoadedJob& job);

/// Prune, recover, evaluate, benchmark.
Experiment runExperiment(LoadedJob& job);

}  // namespace espalier
