#pragma once

#include "core/allocate/budget_plan.h"
#include "views/charts/chart_table.h"
#include "views/charts/plot.h"

namespace espalier {

/// Foretold accuracy over latency of the plans of a front, and of the one that is shown. Plans outside of what was scanned
/// have no point. The id of a point is the plan's place in the front; `shown` has the id "shown".
Plot budgetPlot(const std::vector<BudgetPlan>& front, const BudgetPlan* shown);

ChartTable budgetTable(const std::vector<BudgetPlan>& front);

}  // namespace espalier
