#pragma once

#include "core/engine/prune/criteria/importances.h"

namespace espalier {

/// |w| times the L2 norm of the inputs it is multiplied with (Sun et al. 2024, "A Simple and Effective Pruning Approach for
/// Large Language Models", eq. 1); for a convolution the norm is that of its input channel. The paper compares inside an
/// output only: chooseMasks() does so for single weights. A weight that no layer applies has importance 0.
Importances wandaScores(const CriterionContext& context);

}  // namespace espalier
