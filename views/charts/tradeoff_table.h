#pragma once

#include "views/charts/chart_table.h"

namespace espalier {

class TradeoffScene;

/// What is visible of a tradeoff, a row a point in the log's order, bytes as
/// bytes.
ChartTable tradeoffTable(const TradeoffScene& scene);

}  // namespace espalier
