#pragma once

#include "core/engine/data/dataset.h"
#include "core/engine/program/program.h"

namespace espalier {

/// conv 1->4, batch norm, ReLU, dropout, 8x8 pooled to 2x2, linear to 3 classes. Seeded; eval mode.
Program smallNetwork();

/// `n` noisy 8x8 images of 3 classes: which corner is bright.
Dataset corners(std::int64_t n, std::uint64_t seed);

/// Bit for bit.
bool sameTensors(const Program& a, const Program& b);

}  // namespace espalier
