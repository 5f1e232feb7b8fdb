#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>
#include <string>

namespace espalier {

/// Uniform in 0..1: what any other criterion has to beat. Decided by `seed` and the parameter's path alone.
at::Tensor randomScore(const at::Tensor& weight, const std::string& path, std::uint64_t seed);

}  // namespace espalier
