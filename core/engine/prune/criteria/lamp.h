#pragma once

#include <ATen/core/Tensor.h>

namespace espalier {

/// w^2 over the sum of the squares of all weights of the layer that are not smaller (Lee et al. 2021, "Layer-adaptive
/// Sparsity for the Magnitude-based Pruning", eq. 4). Inside a layer the order is that of magnitude; it is made for layers
/// ranked together, where it keeps the last weights of each. Equal weights count by index.
at::Tensor lampScore(const at::Tensor& weight);

}  // namespace espalier
