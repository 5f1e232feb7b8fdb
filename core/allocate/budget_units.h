#pragma once

#include "core/allocate/budget_plan.h"

#include <set>

namespace espalier {

/// A mask in a layer of a unit.
struct LayerMask {
    std::string layer;
    Pattern pattern;
    double sparsity = 0;
};

/// One way to cut a unit.
struct UnitCut {
    Pattern pattern;
    double sparsity = 0;                ///< 0: dense
    std::vector<LayerMask> masks = {};  ///< instead, in mixedUnits()
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

/// Every unlocked group, which may lose channels or have masks in its layers, and every other layer, for masks. Times are the
/// sparse runtime's; what a mask saves is reckoned at the fraction `keptInputs` that is left of each layer's inputs, in the
/// model's order. No figure of an option is below 0. Throws Failure "solve.not_scanned", "solve.unknown_pin".
BudgetUnits mixedUnits(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request,
                       const std::vector<double>& keptInputs);

bool isFreeGroup(const ModelSummary& model, int group);  ///< one, and not locked
/// By layer, the unlocked groups whose channels decide the size of its weight.
std::vector<std::set<int>> freeGroupsOf(const ModelSummary& model);
/// Bytes of a layer with this mask.
double storedWhenMasked(const Layer& layer, const UnitCut& cut);
/// Levels from half the lowest to the highest that was scanned, those that were among them.
std::vector<double> maskLevels(const SensitivityCurve& curve);

}  // namespace espalier
