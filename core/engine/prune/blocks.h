#pragma once

#include "core/engine/prune/select_smallest.h"

#include <ATen/core/Tensor.h>

#include <vector>

namespace espalier {

/// The rows x columns tiles of a weight seen as the matrix [out, in x kernel], row by row of tiles. Tiles cut short at
/// the right and lower edge are tiles of their own.
struct Tiling {
    std::int64_t rows, columns;  ///< of a tile

    /// Importance of a tile is its mean: the L1 norm of whole tiles, made fair for those cut short.
    std::vector<Unit> units(const at::Tensor& importance) const;
    /// True where kept, in the shape of `like`.
    at::Tensor mask(const at::Tensor& like, const std::vector<char>& removed) const;
};

}  // namespace espalier
