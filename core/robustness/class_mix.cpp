#include "core/robustness/class_mix.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier {

ClassMix worstMix(const RobustnessPoint& point, double factor)
{
    ClassMix mix;
    const std::size_t classes = std::min(point.classN.size(), point.classRight.size());
    if (point.n == 0 || classes == 0 || !(factor >= 1)) return mix;
    std::vector<std::size_t> order;
    const auto accuracy = [&](std::size_t c) { return double(point.classRight[c]) / double(point.classN[c]); };
    mix.shares.assign(classes, 0);
    double rest = 1;
    for (std::size_t c = 0; c < classes; ++c) {
        if (point.classN[c] == 0) continue;
        order.push_back(c);
        mix.shares[c] = double(point.classN[c]) / double(point.n) / factor;
        rest -= mix.shares[c];
    }
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return accuracy(a) < accuracy(b); });
    double variance = 0;
    for (const std::size_t c : order) {
        const double more = std::clamp(mix.shares[c] * (factor * factor - 1), 0.0, std::max(0.0, rest));
        mix.shares[c] += more;
        rest -= more;
        mix.accuracy += mix.shares[c] * accuracy(c);
        variance += mix.shares[c] * mix.shares[c] * accuracy(c) * (1 - accuracy(c)) / double(point.classN[c]);
    }
    const double half = 1.959963984540054 * std::sqrt(variance);
    mix.ci95 = {std::max(0.0, mix.accuracy - half), std::min(1.0, mix.accuracy + half)};
    return mix;
}

}  // namespace espalier
