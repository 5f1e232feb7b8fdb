#pragma once

#include "core/engine/recover/recover.h"

namespace espalier {

/// Layer-wise least squares, without training: every layer that lost weights, inputs or outputs gets the weights (and the
/// bias, where it has one) that bring its outputs closest to the dense model's on calibration samples, given what reaches
/// it in the pruned model, whose earlier layers are reconstructed already. For given masks this is the exact minimum, which
/// the update of Optimal Brain Surgeon (Hassibi & Stork 1993; Frantar & Alistarh 2022, "Optimal Brain Compression") reaches
/// weight by weight; for removed channels it is the refit of He et al. 2017, "Channel Pruning for Accelerating Very Deep
/// Neural Networks". Masked weights stay exactly zero. Convolutions of two dimensions and linear layers; others, and weights
/// used in several places, are left as they are.
///
/// `step.images` samples (2,048 when absent; fewer where memory would not hold their activations) drawn by the seed.
/// Throws Failure "model.not_finite" (where = layer) where activations are not; JobCancelled.
void reconstruct(Program& program, const Masks& masks, const RecoveryStep& step, RecoveryContext& context);

}  // namespace espalier
