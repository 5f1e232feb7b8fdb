#include "core/sparsity/plan.h"

#include <algorithm>
#include <cmath>

namespace espalier {

std::int64_t channelsLeft(std::int64_t channels, double sparsity, int roundTo)
{
    const double exact = double(channels) * (1.0 - sparsity);
    const bool rounds = roundTo > 1 && sparsity > 0 && channels >= 4 * roundTo;
    const std::int64_t step = rounds ? roundTo : 1;
    const auto left = static_cast<std::int64_t>(std::llround(exact / double(step))) * step;
    return std::clamp<std::int64_t>(left, std::min(step, channels), channels);
}

}  // namespace espalier
