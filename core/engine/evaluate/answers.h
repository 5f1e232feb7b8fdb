#pragma once

#include "core/engine/evaluate/accuracy.h"
#include "core/predictions/answers.h"

#include <optional>

namespace espalier {

/// What both models said, for the log. Nothing where they saw no or not the same samples, or where a label or class does
/// not fit into 16 bits. `pruned`: null for the dense model's own experiment.
std::optional<Answers> answersOf(const Dataset& dataset, const Evaluation& dense, const Evaluation* pruned);

}  // namespace espalier
