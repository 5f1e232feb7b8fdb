#pragma once

#include "core/engine/program/program.h"
#include "core/recovery/recipe.h"

namespace espalier {

/// Adds to the gradients what draws weights to zero, so that pruning takes less away: "l1" times the sign of every weight
/// of a layer and every scale of a batch norm (Liu et al. 2017, "Network Slimming"), "group_lasso" times the weight over
/// the L2 norm of its output channel (Wen et al. 2016, "Learning Structured Sparsity").
void addPenalties(const Program& program, const RecoveryStep& step);

}  // namespace espalier
