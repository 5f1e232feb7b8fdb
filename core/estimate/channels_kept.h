#pragma once

#include "core/model/model_summary.h"
#include "core/sparsity/plan.h"

#include <vector>

namespace espalier {

/// Fractions of a layer's channels that are left.
struct ChannelsKept {
    double asked = 1;    ///< of its outputs, as the rule says
    double outputs = 1;  ///< after rounding and locks
    double inputs = 1;   ///< after rounding and locks of the layers it reads
    bool locked = false;
    int roundTo = 1;  ///< of its group
};

/// For every layer, in the model's order. Coupled layers lose the largest fraction asked of any, rounded as finely as
/// any asks. A layer that reads several groups (a concatenation) is taken to read all of each.
std::vector<ChannelsKept> channelsKept(const ModelSummary& model, const std::vector<LayerRule>& rules);

}  // namespace espalier
