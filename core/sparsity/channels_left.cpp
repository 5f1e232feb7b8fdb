#include "core/model/model_summary.h"
#include "core/sparsity/meet_total.h"
#include "core/sparsity/plan.h"

#include <algorithm>
#include <cmath>

namespace espalier {

std::int64_t channelStep(std::int64_t channels, int roundTo)
{
    return roundTo > 1 && channels >= 4 * roundTo ? roundTo : 1;
}

std::int64_t channelsLeft(std::int64_t channels, double sparsity, int roundTo)
{
    const double exact = double(channels) * (1.0 - sparsity);
    const std::int64_t step = sparsity > 0 ? channelStep(channels, roundTo) : 1;
    const auto left = static_cast<std::int64_t>(std::llround(exact / double(step))) * step;
    return std::clamp<std::int64_t>(left, std::min(step, channels), channels);
}

int usualRoundTo(const Layer& layer) { return layer.heads ? 1 : LayerRule().roundTo; }

}  // namespace espalier
