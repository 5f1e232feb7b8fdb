#pragma once

#include "core/engine/prune/criteria/importances.h"

namespace espalier {

/// |w g|, the first-order change of the loss without the weight, averaged over batches (Molchanov et al. 2017, "Pruning
/// Convolutional Neural Networks for Resource Efficient Inference", eq. 7, taken weight by weight).
Importances taylorScores(const CriterionContext& context);

}  // namespace espalier
