#pragma once

#include "core/model/model_summary.h"
#include "core/sparsity/plan.h"

#include <vector>

namespace espalier {

/// A layer that two plans treat differently; a rule without cuts is dense.
struct LayerDifference {
    std::string path;
    LayerRule here, there;

    bool operator==(const LayerDifference&) const = default;
};

/// A step of the recovery that differs; absent where one recipe is shorter.
struct StepDifference {
    std::size_t index = 0;
    std::optional<RecoveryStep> here, there;

    bool operator==(const StepDifference&) const = default;
};

struct PlanDifference {
    std::vector<LayerDifference> layers;  ///< in the model's order
    std::vector<StepDifference> recovery;
    bool seed = false;  ///< whether the seeds differ

    bool empty() const { return layers.empty() && recovery.empty() && !seed; }
};

/// The rule as far as it decides anything: cuts of nothing left out, rounding only where channels go, and no reason.
LayerRule effectiveRule(const LayerRule& rule);

/// What two plans would do differently, each given by its rules in the model's order (as resolvePlan() gives them), its
/// recovery and its seed. Names and reasons make no difference.
PlanDifference planDiff(const ModelSummary& model, const std::vector<LayerRule>& hereRules, const Plan& here,
                        const std::vector<LayerRule>& thereRules, const Plan& there);

}  // namespace espalier
