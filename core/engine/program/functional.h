#pragma once

#include "core/engine/program/flat_graph.h"

namespace espalier {

/// Whether the operator writes into its first input, a tensor.
bool writesTensor(const torch::jit::Node* node);

/// Appends the operator that makes a new tensor in place of one that writes into its first input (relu for relu_), and
/// lets all that refers to the tensor follow. Throws Failure "model.unsupported" where there is none.
Bound applyFunctional(FlatGraph& graph, torch::jit::Node* node, const std::vector<Bound>& inputs);

}  // namespace espalier
