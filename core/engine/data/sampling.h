#pragma once

#include <ATen/core/Tensor.h>

#include <cstdint>

namespace espalier {

/// One number from where a recipe stands, the same on every machine and in every version.
std::uint64_t mixSeed(std::uint64_t seed, int step, int epoch);

/// `count` different indexes below `n` in random order (int64), decided by `seed` alone.
at::Tensor drawIndexes(std::int64_t n, std::int64_t count, std::uint64_t seed);

}  // namespace espalier
