#pragma once

#include "core/engine/prune/criteria/importances.h"

namespace espalier {

/// w^2 h / 2, the second-order change of the loss without the weight (LeCun et al. 1990, "Optimal Brain Damage"), with the
/// mean of squared gradients, the empirical Fisher information, in place of the curvature h (Theis et al. 2018, "Faster
/// gaze prediction with dense networks and Fisher pruning").
Importances fisherScores(const CriterionContext& context);

}  // namespace espalier
