#pragma once

#include <ATen/core/Tensor.h>

namespace espalier {

/// Importance |w| of every weight, float32 on the CPU, contiguous (Han et al. 2015, "Learning both Weights and
/// Connections"). The smallest go first. A criterion is any function of this shape.
at::Tensor magnitude(const at::Tensor& weight);

}  // namespace espalier
