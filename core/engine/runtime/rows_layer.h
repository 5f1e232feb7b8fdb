#pragma once

#include "core/engine/runtime/fused_layer.h"
#include "core/engine/runtime/kernels/sparse_linear.h"

#include <memory>
#include <optional>

namespace espalier {

/// The format for single rows of a linear layer that was fastest, and what was found out on the way.
struct RowsChoice {
    std::shared_ptr<const SparseLinear> linear;
    double milliseconds = 0;
    std::optional<double> zerosKeptMs;  ///< if there were no zeros; empty where that would take too much memory
};

/// Tries the formats for `layer` on `input`, with as many threads as LibTorch has now.
RowsChoice chooseRowsFormat(const FusedLayer& layer, const at::Tensor& input);

}  // namespace espalier
