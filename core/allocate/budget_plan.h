#pragma once

#include "core/allocate/solver.h"
#include "core/estimate/forecast.h"

#include <map>

namespace espalier {

/// Limits for a plan, and what it may be made of.
struct BudgetRequest {
    /// To choose from, layer by layer. With structured ones beside others a coupled group loses channels or has masks in
    /// its layers, whichever serves better: see core/allocate/mixed_plan.h.
    std::vector<Pattern> patterns;
    std::string criterion = "magnitude";
    std::optional<double>
        latencyRatio;  ///< over dense: of the truth "compacted" for structured patterns alone, else "sparse"
    std::optional<std::int64_t> weightBytes;  ///< stored
    std::optional<std::int64_t> macs;         ///< left, for one sample, of convolutions and linear layers
    std::optional<std::int64_t> activationBytes;  ///< most alive at once, for one sample; only channels move it
    std::optional<double> accuracyDrop;           ///< fraction, after `recovery` where experiments told what it is worth
    std::map<std::string, double> pins;       ///< sparsity of layers that are not for the solver to choose
    Recipe recovery;
};

/// What the solver gave one layer (or, of a group, its first producer), and what it would have cost otherwise.
struct LayerBudget {
    std::string layer;
    Pattern pattern;
    double sparsity = 0;
    double divergence = 0;        ///< that this cut alone costs
    double msSaved = 0;           ///< against dense
    std::int64_t bytesSaved = 0;  ///< against dense
    bool pinned = false;
};

struct BudgetPlan {
    Plan plan;
    Forecast forecast;
    double ms = 0, denseMs = 0;       ///< foretold, and the dense model's
    std::int64_t bytes = 0;           ///< stored, of the layers the plan may cut
    std::int64_t macs = 0;            ///< left, for one sample
    std::optional<std::int64_t> activationBytes;  ///< the peak that is left; absent where the summary does not know it
    std::vector<LayerBudget> layers;  ///< that are cut, in the model's order
    /// Accuracy (fraction) that a millisecond less would cost, here; absent where there is none to be had.
    std::optional<double> lossPerMs;
};

/// What limits of one kind alone can be had with.
struct BudgetRange {
    double leastRatio = 0, mostRatio = 1;        ///< latency over dense
    std::int64_t leastBytes = 0, mostBytes = 0;  ///< stored
    std::int64_t leastMacs = 0, mostMacs = 0;
    std::optional<std::int64_t> leastActivations, mostActivations;  ///< the peak; absent where it is not known
    std::optional<double> worstDrop;                                ///< of the fastest plan, where that was scanned
};

/// Of all plans that keep to the request's patterns and pins, whatever its limits. Throws as planWithin().
BudgetRange budgetRange(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request);

/// The best plan within the limits by what a scan and the experiments tell. Throws Failure "solve.not_scanned" (nothing
/// was scanned with these patterns and criterion, or not timed), "solve.no_limit",
/// "solve.unknown_pin" (where = layer), "solve.activations_unknown" (the summary does not say what is alive when),
/// "solve.masks_keep_activations" (details "asked", "nearest": the peak as it is), "solve.out_of_reach" (where = "latency",
/// "weights", "macs", "activations" or "accuracy": details "asked", "nearest": what can be had).
BudgetPlan planWithin(const ModelSummary& model, const Forecaster& forecaster, const BudgetRequest& request);

/// Plans from the fastest to the most faithful.
std::vector<BudgetPlan> budgetFront(const ModelSummary& model, const Forecaster& forecaster,
                                    const BudgetRequest& request, std::size_t count);

}  // namespace espalier
