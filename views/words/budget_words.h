#pragma once

#include "core/allocate/budget_plan.h"

#include <QString>

namespace espalier {

// What the solver of budgets found, in words.

QString whyText(const LayerBudget& layer);    ///< "saves 0.21 ms and 12 kB at a divergence of 0.01"
QString priceText(const BudgetPlan& solved);  ///< "0.010 ms less costs 0.14 points here"; needs lossPerMs

/// Writes into every rule of the plan why its layer got what it got.
void explainLayers(BudgetPlan& solved);

}  // namespace espalier
