#pragma once

#include "core/estimate/forecast.h"
#include "core/estimate/plan_estimate.h"
#include "views/charts/quantity.h"

#include <map>

class QPainter;

namespace espalier {

class TradeoffScene;

/// Where the plan being edited is expected, as far as that is known.
using GhostFigures = std::map<Quantity, Figure>;

/// Nothing for a plan that removes nothing, or of which nothing is foretold (null).
GhostFigures ghostFigures(const PlanEstimate& estimate, const Forecast* forecast);

/// The scene's ghost: hollow and dashed, since nothing of it was measured, with the 90 % interval of what is foretold.
void paintGhost(QPainter& painter, const TradeoffScene& scene);

/// From where selected points were foretold to where they were measured: a hollow, dashed mark and a line.
void paintForetold(QPainter& painter, const TradeoffScene& scene);

}  // namespace espalier
