#pragma once

#include "core/log/experiment.h"
#include "core/recovery/recipe.h"

namespace espalier {

/// What a workspace starts with: the recovery last used in it, else a recalibration and one epoch.
Recipe latestRecipe(const std::vector<Experiment>& experiments);

}  // namespace espalier
