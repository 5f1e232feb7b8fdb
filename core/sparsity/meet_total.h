#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace espalier {

/// The most that is asked of a layer when a total is spread over several.
inline constexpr double mostSparse = 0.99;

/// What loses one fraction: a layer, or the coupled layers of a group.
struct TotalPart {
    double size = 0;            ///< its share of the total: weights, or channels
    std::int64_t channels = 0;  ///< that go one by one, rounded as channelsLeft() says; 0: any fraction can go
    int roundTo = 1;
};

/// By how many channels a layer is made narrower at a time: one, or `roundTo` where there are at least four times as many.
std::int64_t channelStep(std::int64_t channels, int roundTo);

/// What becomes of a fraction when whole channels go.
double roundedFraction(const TotalPart& part, double sparsity);

/// The fraction each part loses so that together they come as near to `target` (fraction of the summed sizes) as whole
/// channels let them. `sparsity(part, factor)` is what a part loses before rounding; it has to rise with the factor from
/// 0. A part ends at most two steps of its rounding away from it.
std::vector<double> meetTotal(const std::vector<TotalPart>& parts, double target,
                              const std::function<double(std::size_t part, double factor)>& sparsity);

}  // namespace espalier
