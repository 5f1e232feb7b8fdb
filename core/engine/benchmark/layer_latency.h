#pragma once

#include "core/engine/program/program.h"
#include "core/engine/run_job.h"

#include <map>
#include <string>

namespace espalier {

/// Median milliseconds of each layer alone on dense kernels, by truth ("dense", "masked", "compacted") and weight path.
using LayerLatencies = std::map<std::string, std::map<std::string, double>>;

/// In every round a layer is timed in each of `programs`, one right after the other, so that drift of the machine hits
/// all alike; a sample is the shorter of two warm runs. Batch norm is folded in and activations fused, as where the model is deployed; what a layer reads is in the
/// cache, which flatters small ones. Asks for a quiet machine.
LayerLatencies measureLayers(const std::map<std::string, const Program*>& programs, const BenchmarkSettings& settings,
                             JobSink& sink);

}  // namespace espalier
