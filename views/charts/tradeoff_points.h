#pragma once

#include "views/charts/quantity.h"
#include "views/style/series_style.h"

#include <cmath>
#include <string>
#include <vector>

namespace espalier {

/// What is drawn: which quantity on which axis, and what size or colour tells.
struct TradeoffAxes {
    Quantity x = Quantity::latency_deployable;
    Quantity y = Quantity::accuracy;
    std::optional<Quantity> third;

    bool operator==(const TradeoffAxes&) const = default;
};

enum class Standing {
    measured,
    diverged,  ///< training went to NaN
    failed     ///< ended without a result
};

/// One experiment in the units of figureOf(). NaN where a figure diverged or never came about.
struct TradeoffPoint {
    std::string id;
    Family family = Family::mixed;
    Standing standing = Standing::measured;
    double x = 0, y = 0;
    std::optional<Interval> xInterval, yInterval;
    std::optional<double> third;

    bool isFinite() const { return std::isfinite(x) && std::isfinite(y); }
    bool operator==(const TradeoffPoint&) const = default;
};

struct TradeoffPoints {
    std::vector<TradeoffPoint> points;  ///< in the log's order; those that diverged or failed too
    int unmeasured = 0;                 ///< done, but without a figure for one of the axes

    int count(Standing standing) const;
};

/// What was cancelled is left out; what was not measured on an axis is counted; all else is a point.
TradeoffPoints tradeoffPoints(const std::vector<Experiment>& experiments, const TradeoffAxes& axes);

/// Indices of the measured points no other one beats on both axes, by rising x; each axis in the direction its quantity
/// is better.
std::vector<int> paretoFront(const std::vector<TradeoffPoint>& points, const TradeoffAxes& axes);

/// "12 experiments, 1 diverged, 2 failed; 3 not measured on these axes".
QString countsText(const TradeoffPoints& points);

}  // namespace espalier
