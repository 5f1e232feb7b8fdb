#pragma once

#include "core/engine/prune/criteria/importances.h"

namespace espalier {

/// |w g| with g the gradient over all samples at once, as a share of the whole network's (Lee et al. 2019, "SNIP:
/// Single-shot Network Pruning based on Connection Sensitivity", eq. 5).
Importances snipScores(const CriterionContext& context);

}  // namespace espalier
