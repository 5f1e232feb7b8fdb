#pragma once

#include <ATen/core/Tensor.h>

namespace espalier {

/// |w| (Han et al. 2015, "Learning both Weights and Connections"); over a channel or block, its L1 norm (Li et al. 2017,
/// "Pruning Filters for Efficient ConvNets").
at::Tensor magnitude(const at::Tensor& weight);

}  // namespace espalier
