#pragma once

#include "core/engine/program/executor_code.h"

namespace espalier {

/// The variant of an elementwise operator that writes into its first input (relu_ of relu), or an empty one.
torch::jit::Operation inPlaceVariant(const torch::jit::Node* node);

/// Whether nobody can notice: no gradient is recorded, `stack` holds the only reference to the first input and to its
/// memory, and the result has its shape and type.
bool canWriteInPlace(const Executor::Code::Step& step, const std::vector<c10::IValue>& stack);

}  // namespace espalier
