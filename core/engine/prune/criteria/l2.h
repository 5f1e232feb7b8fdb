#pragma once

#include <ATen/core/Tensor.h>

namespace espalier {

/// w^2: the order of single weights is that of their magnitude; over a channel or block, its squared L2 norm (He et al.
/// 2018, "Soft Filter Pruning").
at::Tensor squaredMagnitude(const at::Tensor& weight);

}  // namespace espalier
