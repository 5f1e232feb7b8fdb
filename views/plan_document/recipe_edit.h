#pragma once

#include "core/log/experiment.h"
#include "core/recovery/recipe.h"

namespace espalier {

// The simple recovery a person sets with four fields. Whatever else a loaded recipe holds is kept.

bool recalibrates(const Recipe& recipe);
/// The fine-tuning step shown, the last one; null where there is none.
const RecoveryStep* fineTuning(const Recipe& recipe);

Recipe withRecalibration(Recipe recipe, bool wanted);
/// `epochs` 0 takes the step out.
Recipe withFineTuning(Recipe recipe, int epochs, double learningRate, std::optional<std::int64_t> images);

/// What a workspace starts with: the recovery last used in it, else a recalibration and one epoch.
Recipe latestRecipe(const std::vector<Experiment>& experiments);

}  // namespace espalier
