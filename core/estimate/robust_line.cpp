#include "core/estimate/robust_line.h"

#include "core/measure/statistics.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace espalier {

namespace {

constexpr double flattest = 0.5, steepest = 2;
constexpr double toldApart = 0.1;

}  // namespace

RobustLine robustLine(std::span<const LinePoint> points, bool sloped)
{
    RobustLine line;
    if (sloped) {
        std::vector<double> slopes;
        for (std::size_t i = 0; i < points.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                if (std::abs(points[i].x - points[j].x) > toldApart)
                    slopes.push_back((points[i].y - points[j].y) / (points[i].x - points[j].x));
        if (!slopes.empty()) line.slope = std::clamp(median(slopes), flattest, steepest);
    }
    std::vector<double> intercepts;
    for (const LinePoint& point : points) intercepts.push_back(point.y - line.slope * point.x);
    line.intercept = median(intercepts);
    return line;
}

}  // namespace espalier
