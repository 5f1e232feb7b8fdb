#pragma once

#include "core/model/model_summary.h"
#include "core/sparsity/plan.h"

#include <vector>

namespace espalier {

/// What a plan asks for, by arithmetic on the summary alone; nothing here is measured. Fractions removed.
struct PlanTotals {
    double requested = 0;  ///< of prunable weights, each layer by its own rule: exact
    /// With what neighbours lose when channels go; an estimate, for which channels of a concatenation go is not known
    /// before the weights are.
    double weights = 0;
    double macs = 0;
    int layers = 0;  ///< that lose anything by a rule of their own
};

PlanTotals planTotals(const ModelSummary& model, const std::vector<LayerRule>& rules);

}  // namespace espalier
