#pragma once

#include <span>

namespace espalier {

struct LinePoint {
    double x = 0, y = 0;
};

/// y = intercept + slope * x
struct RobustLine {
    double intercept = 0, slope = 1;

    double at(double x) const { return intercept + slope * x; }
};

/// Through the middle of the points, which must not be empty, by the median of the slopes of pairs of them (Theil 1950, Sen
/// 1968), none steeper than twice or flatter than half of 1; where `sloped` is false, or no two points are told apart, of
/// slope 1.
RobustLine robustLine(std::span<const LinePoint> points, bool sloped);

}  // namespace espalier
