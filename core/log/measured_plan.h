#pragma once

#include "core/log/experiment.h"
#include "core/model/model_summary.h"

#include <vector>

namespace espalier {

/// The latest experiment that ran what `plan` says (names and reasons make no difference) and got to an end, diverged or
/// not; null where none did. `rules` are the plan's in the model's order, as resolvePlan() gives them. A plan that
/// removes nothing is the baseline's.
const Experiment* findMeasured(const std::vector<Experiment>& experiments, const ModelSummary& model,
                               const std::vector<LayerRule>& rules, const Plan& plan);

}  // namespace espalier
