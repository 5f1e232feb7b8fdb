#pragma once

#include "core/engine/pipeline/loaded_job.h"
#include "core/log/experiment.h"
#include "core/predictions/answers.h"

namespace espalier {

/// An experiment, and what the dense model and its own said of each validation sample.
struct MeasuredExperiment {
    Experiment experiment;
    std::optional<Answers> answers;
};

/// The dense model's accuracy, latency (against itself, so that the noise of the machine shows) and memory.
MeasuredExperiment runBaseline(LoadedJob& job);

/// Prune, recover, evaluate, benchmark.
MeasuredExperiment runExperiment(LoadedJob& job);

}  // namespace espalier
