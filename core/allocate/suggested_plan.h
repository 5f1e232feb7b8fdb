#pragma once

#include "core/allocate/budget_plan.h"
#include "core/sensitivity/scan_result.h"
#include "core/sparsity/sweep.h"

namespace espalier {

inline constexpr double suggestedDrop = 0.01;  ///< fraction of accuracy a first plan may lose

/// A plan to begin with: of all that was scanned, masks or channels, the fastest that is forecast to lose no more than
/// `drop`. Throws Failure "solve.not_scanned", or "solve.out_of_reach" where nothing loses so little.
BudgetPlan suggestedPlan(const ModelSummary& model, const Forecaster& forecaster, const ScanResult& scan,
                         const Recipe& recovery, double drop = suggestedDrop);

/// Up to `count` of the best plans whose latency over dense is between two limits, from the fastest, spread evenly; named
/// after it. `front` as budgetFront() gives it.
std::vector<NamedPlan> plansBetween(const std::vector<BudgetPlan>& front, double leastRatio, double mostRatio,
                                    std::size_t count);

}  // namespace espalier
