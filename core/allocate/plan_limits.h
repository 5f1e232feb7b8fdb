#pragma once

#include "core/allocate/budget_plan.h"

#include <vector>

namespace espalier {

// Whether a plan that was solved for keeps to its limits: judged as a whole, by its own forecast, and with a little slack,
// since units are charged with shares of what they have in common.

/// The plan's rules for every layer of the model.
std::vector<LayerRule> rulesOf(const Plan& plan, const ModelSummary& model);

/// Accuracy (fraction) that the plan's forecast is below that of the dense model with the same recovery; 1 where either is
/// not foretold.
double foretoldLoss(const BudgetPlan& plan, const ModelSummary& model, const Forecaster& forecaster);

inline bool isFastEnough(double ms, double allowedMs) { return ms <= allowedMs * 1.005; }
inline bool isFaithfulEnough(double loss, double allowed) { return loss <= allowed * 1.02 + 1e-6; }

}  // namespace espalier
