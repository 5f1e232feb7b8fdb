#pragma once

#include "core/allocate/budget_plan.h"
#include "core/allocate/plan_budget.h"

#include <QString>

namespace espalier {

// What the solver of budgets found, in words.

QString whyText(const LayerBudget& layer);    ///< "saves 0.21 ms and 12 kB at a divergence of 0.01"
QString priceText(const BudgetPlan& solved);  ///< "0.010 ms less costs 0.14 points here"; needs lossPerMs

/// "latency ≤ 0.50 ×, stored ≤ 300 kB, drop ≤ 1.0 points".
QString budgetText(const PlanBudget& budget);

/// Writes into every rule of the plan why its layer got what it got.
void explainLayers(BudgetPlan& solved);

}  // namespace espalier
