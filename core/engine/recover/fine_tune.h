#pragma once

#include "core/engine/recover/checkpoint.h"
#include "core/engine/recover/recover.h"

namespace espalier {

/// Carries `state` (its masks, too) through the epochs of step `index` it has not finished, saving it after each. False:
/// diverged.
bool continueFineTuning(Program& program, const RecoveryStep& step, int index, RecoveryContext& context,
                        RecoveryState& state, const Checkpoint& checkpoint);

/// SHA-256 over all that decides what a recipe does to `program`: tensors, masks, recipe, data, preprocessing, seed.
std::string recoveryKey(const Program& program, const Masks& masks, const Recipe& recipe,
                        const RecoveryContext& context);

}  // namespace espalier
