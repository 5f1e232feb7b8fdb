#include "core/engine/prune/n_of_m.h"

#include <ATen/ops/ones.h>

#include <algorithm>
#include <numeric>
#include <vector>

namespace espalier {
namespace {

/// Marks all but the `keep` most important of the `count` values at `values`.
void keepLargest(const float* values, bool* kept, std::int64_t count, std::int64_t keep)
{
    std::vector<std::int64_t> order(count);
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::int64_t a, std::int64_t b) { return values[a] < values[b]; });
    for (std::int64_t i = 0; i < count - keep; ++i) kept[order[i]] = false;
}

}  // namespace

at::Tensor nOfMMask(const at::Tensor& importance, int n, int m)
{
    // Input channels last, so that a group lies in one piece.
    const at::Tensor rows =
        importance.reshape({importance.size(0), importance.size(1), -1}).transpose(1, 2).contiguous();
    at::Tensor mask = at::ones(rows.sizes(), at::kBool);
    const std::int64_t inputs = rows.size(2);
    const std::int64_t count = rows.size(0) * rows.size(1);
    for (std::int64_t row = 0; row < count; ++row)
        for (std::int64_t start = 0; start < inputs; start += m) {
            const std::int64_t length = std::min<std::int64_t>(m, inputs - start);
            const std::int64_t keep = (n * length + m - 1) / m;
            const std::int64_t at = row * inputs + start;
            keepLargest(rows.data_ptr<float>() + at, mask.data_ptr<bool>() + at, length, keep);
        }
    return mask.transpose(1, 2).contiguous().view(importance.sizes());
}

}  // namespace espalier
