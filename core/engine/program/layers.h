#pragma once

#include "core/engine/program/program.h"
#include "core/model/model_summary.h"

#include <vector>

namespace espalier {

/// One operator that applies a layer's weight, which is a parameter.
struct LayerUse {
    std::size_t step = 0;  ///< index of the operator, as Executor counts them
    LayerKind kind = LayerKind::convolution;
    int weight = -1;  ///< indices into Program::parameters
    int bias = -1;    ///< -1: none, or no parameter
    std::int64_t groups = 1;
    std::size_t input = 0;  ///< which of the operator's inputs the weight is applied to
};

/// The convolutions (not the transposed ones) and linear layers of a program, in the order they run. A weight that
/// is used twice is there twice. Linear is also a matrix product with a transposed parameter.
std::vector<LayerUse> findLayers(const Program& program);

/// Module path of the layer whose weight is at `path`: "conv1" of "conv1.weight", "attention.in_proj" of
/// "attention.in_proj_weight".
std::string layerPath(const std::string& weight);

}  // namespace espalier
