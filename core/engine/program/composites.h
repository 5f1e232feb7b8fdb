#pragma once

#include "core/engine/program/bound.h"

#include <torch/csrc/jit/ir/ir.h>

namespace espalier {

// Composites: operators written in terms of simpler ones, in TorchScript. Some newer versions of PyTorch have and this
// one lacks: with them their files load. Others are short cuts that hide layers and heads (attention as one operator):
// flattening takes them apart, so that what is inside can be pruned, timed and exported.

/// Makes the operators known that this LibTorch lacks. Call before a file is loaded; later calls do nothing.
void registerMissingOperators();

/// The function to evaluate in the place of `node`; null where the operator stands for itself. Takes `inputs`, gives
/// what the node gives (a tuple where it has several outputs).
torch::jit::Function* compositeOf(const torch::jit::Node* node, const std::vector<Bound>& inputs);

}  // namespace espalier
