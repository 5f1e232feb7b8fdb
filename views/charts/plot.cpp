#include "views/charts/plot.h"

#include <algorithm>
#include <cmath>

namespace espalier {

bool Plot::hasPoints() const
{
    return std::any_of(panels.begin(), panels.end(), [](const PlotPanel& panel) {
        return std::any_of(panel.lines.begin(), panel.lines.end(),
                           [](const PlotLine& line) { return !line.points.empty(); });
    });
}

std::vector<PlotPoint> thinned(std::vector<PlotPoint> points, std::size_t most)
{
    if (points.size() <= most) return points;
    const std::size_t stride = (points.size() + most - 1) / most;
    std::vector<PlotPoint> kept;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (i % stride == 0 || i + 1 == points.size() || std::isnan(points[i].y)) kept.push_back(std::move(points[i]));
    return kept;
}

}  // namespace espalier
