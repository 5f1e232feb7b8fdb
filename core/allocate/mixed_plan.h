#pragma once

#include "core/allocate/budget_units.h"

namespace espalier {

// Plans that take channels out of some coupled groups and mask the layers of others, whichever serves better. Their latency is
// that of the sparse runtime, which runs what compaction leaves with the masks in it, as experiments with both measure it: over
// the fastest dense engine.
//
// What a layer takes is a product of what is left of its inputs, of its outputs, and by its mask, not a sum over what the solver
// chooses for. So it is solved again and again, each time at the inputs that the last plan left each layer and with limits moved
// by as much as that plan missed them; every plan is judged by the same arithmetic as any other (TimeTable, estimatePlan()), and
// by it the best plans of masks alone and of channels alone, too: what comes out is never worse than those.

bool asksForBothKinds(const BudgetRequest& request);
/// The same with structured patterns only, or with the others only.
BudgetRequest onlyOf(BudgetRequest request, bool structured);

/// planWithin(), budgetRange() and budgetFront() where both kinds are asked for. Of the range, latencies and the worst drop are
/// those of masks alone. A pinned layer is pinned to a mask, or to nothing. Of plans with both kinds a millisecond has no price.
BudgetPlan mixedPlanWithin(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request);
BudgetRange mixedRange(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request);
std::vector<BudgetPlan> mixedFront(const ModelSummary& model, const Forecaster& forecaster,
                                   const BudgetRequest& request, std::size_t count);

}  // namespace espalier
