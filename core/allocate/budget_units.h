#pragma once

#include "core/allocate/budget_plan.h"

namespace espalier {

/// One way to cut a unit.
struct UnitCut {
    Pattern pattern;
    double sparsity = 0;  ///< 0: dense
};

/// What the solver chooses for: a layer for masks, a coupled group (by its first producer that can be cut) for channels.
struct BudgetUnits {
    std::vector<std::string> layers;         ///< that stand for the units
    std::vector<std::vector<UnitCut>> cuts;  ///< parallel to `options`
    SolverUnits options;
    double restMs = 0;  ///< of what is in no unit
    double restBytes = 0;
    double restMacs = 0;
};

/// Every layer with the levels between those scanned. Throws Failure "solve.not_scanned", "solve.unknown_pin".
BudgetUnits maskUnits(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request);

/// Every unlocked group in steps of its rounding. Of a layer that makes channels of one group and reads those of another,
/// each group is charged half of the time and bytes, at what they were if both lost alike.
BudgetUnits channelUnits(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request);

}  // namespace espalier
