#pragma once

#include "core/log/experiment.h"
#include "core/model/model_summary.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// Where the time of one way of running the model goes. What was not measured is absent.
struct LatencyStack {
    std::string truth;              ///< "dense", "masked", "compacted", "sparse"
    std::optional<double> totalMs;  ///< median of the whole model
    std::vector<std::optional<double>>
        layers;  ///< milliseconds of each layer of the experiment, alone; empty: none timed
    /// Why there is nothing to draw: "nothing_compacted", "nothing_masked", "not_measured" (no latency at all),
    /// "layers_not_timed" (of an earlier version). Empty where there is.
    std::string absent;
    /// The layers were timed operator by operator in LibTorch with the dense model, not beside the others.
    bool byOperator = false;

    double layersMs() const;  ///< the sum of those that are known
    /// What is not in any layer: other operators, and passing data on. Nothing where layers alone take longer than the
    /// whole, which caches make possible.
    std::optional<double> restMs() const;
};

/// "dense", "masked", "compacted", "sparse", in this order, always all four.
std::vector<LatencyStack> latencyStacks(const Experiment& experiment, const ModelSummary& model);

}  // namespace espalier
