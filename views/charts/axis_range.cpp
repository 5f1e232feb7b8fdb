#include "views/charts/axis_range.h"

#include <algorithm>
#include <cmath>

namespace espalier {

AxisRange ticksFor(double low, double high, int ticks)
{
    const double raw = (high - low) / std::max(ticks, 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    const double lead = raw / power;
    const double step = power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
    const int decimals = std::max(0, int(std::ceil(-std::log10(step) - 1e-9)));
    return {low, high, step, decimals};
}

AxisRange rangeFor(const std::vector<double>& values, double least, int ticks)
{
    if (values.empty()) return ticksFor(0, least, ticks);
    auto [low, high] = std::minmax_element(values.begin(), values.end());
    const double middle = (*low + *high) / 2;
    const double half = std::max((*high - *low) / 2, least / 2) * 1.12;
    return ticksFor(middle - half, middle + half, ticks);
}

}  // namespace espalier
