#pragma once

#include "core/allocate/plan_budget.h"
#include "views/charts/quantity.h"

#include <map>

class QPainter;

namespace espalier {

struct ModelSummary;
class TradeoffScene;

/// Limits by quantity, in its unit: the most, or for what is better the more there is of it the least.
using TradeoffLimits = std::map<Quantity, double>;

/// What the limits of a plan are on the axes of a tradeoff. `denseAccuracy` (fraction) is what a drop is counted from.
TradeoffLimits tradeoffLimits(const PlanBudget& budget, const ModelSummary& model, double denseAccuracy);

/// The part of the plot where a point keeps the scene's limits: shaded, with an edge on the side that is limited.
void paintLimits(QPainter& painter, const TradeoffScene& scene);

}  // namespace espalier
