#pragma once

#include "core/model/model_summary.h"

#include <optional>
#include <vector>

namespace espalier {

/// Most bytes of activations alive at once when `outputsKept` (a fraction) of each layer's output channels are left.
///
/// The summary knows the dense peak, but not which activations are alive there. It is taken that a layer's input and
/// output are what makes a peak, so the dense peak is scaled by how much the largest such pair shrinks. Exact where
/// nothing goes. Absent where the summary does not know the sizes.
std::optional<double> activationPeakLeft(const ModelSummary& model, const std::vector<double>& outputsKept);

}  // namespace espalier
