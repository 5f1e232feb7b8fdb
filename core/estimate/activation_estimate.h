#pragma once

#include "core/model/model_summary.h"

#include <optional>
#include <vector>

namespace espalier {

/// Of what each operator of the model's graph gives, the fraction that is left when `outputsKept` of each layer's output
/// channels are: layers give theirs, everything else passes on what it reads, by size where it reads several. Empty where
/// the summary has no graph.
std::vector<double> operatorsKept(const ModelSummary& model, const std::vector<double>& outputsKept);

/// Bytes of activations alive at each point of the forward pass when `outputsKept` (a fraction) of each layer's output
/// channels are left: linear in those. By the graph, where the summary has one, a point an operator. Else it is not known
/// which activations are alive at the dense peak, and a point is what a layer reads and makes, scaled so that the largest is
/// the dense peak. Empty where the summary does not know the sizes.
std::vector<double> aliveWith(const ModelSummary& model, const std::vector<double>& outputsKept);

/// Most bytes of activations alive at once when `outputsKept` (a fraction) of each layer's output channels are left.
///
/// The most that is aliveWith() these; exact where nothing goes. Absent where the summary does not know the sizes.
std::optional<double> activationPeakLeft(const ModelSummary& model, const std::vector<double>& outputsKept);

}  // namespace espalier
