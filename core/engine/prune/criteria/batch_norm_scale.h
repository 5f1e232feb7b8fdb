#pragma once

#include "core/engine/prune/criteria/importances.h"

namespace espalier {

/// |gamma| of each channel's batch norms (Liu et al. 2017, "Learning Efficient Convolutional Networks through Network
/// Slimming"). Meant for networks trained with an L1 penalty on the scales.
Importances batchNormScales(const Program& program);

}  // namespace espalier
