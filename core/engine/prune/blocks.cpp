#include "core/engine/prune/blocks.h"

#include <ATen/ops/ones.h>

#include <algorithm>

namespace espalier {
namespace {

/// Calls `visit(row, height, column, width)` for each tile of `matrix`.
template <typename Visit>
void eachTile(const at::Tensor& matrix, std::int64_t rows, std::int64_t columns, Visit visit)
{
    for (std::int64_t r = 0; r < matrix.size(0); r += rows)
        for (std::int64_t c = 0; c < matrix.size(1); c += columns)
            visit(r, std::min(rows, matrix.size(0) - r), c, std::min(columns, matrix.size(1) - c));
}

}  // namespace

std::vector<Unit> Tiling::units(const at::Tensor& importance) const
{
    const at::Tensor matrix = importance.flatten(1).contiguous();
    const float* values = matrix.data_ptr<float>();
    const std::int64_t stride = matrix.size(1);
    std::vector<Unit> units;
    eachTile(matrix, rows, columns, [&](std::int64_t r, std::int64_t height, std::int64_t c, std::int64_t width) {
        double sum = 0;
        for (std::int64_t i = 0; i < height; ++i)
            for (std::int64_t j = 0; j < width; ++j) sum += values[(r + i) * stride + c + j];
        units.push_back({float(sum / double(height * width)), height * width});
    });
    return units;
}

at::Tensor Tiling::mask(const at::Tensor& like, const std::vector<char>& removed) const
{
    at::Tensor mask = at::ones(like.sizes(), at::kBool).flatten(1);
    bool* kept = mask.data_ptr<bool>();
    const std::int64_t stride = mask.size(1);
    std::size_t tile = 0;
    eachTile(mask, rows, columns, [&](std::int64_t r, std::int64_t height, std::int64_t c, std::int64_t width) {
        if (removed[tile++])
            for (std::int64_t i = 0; i < height; ++i) std::fill_n(kept + (r + i) * stride + c, width, false);
    });
    return mask.view(like.sizes());
}

}  // namespace espalier
