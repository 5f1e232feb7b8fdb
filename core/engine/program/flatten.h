#pragma once

#include "core/engine/program/program.h"

namespace torch::jit {
struct Module;
}

namespace espalier {

/// Partially evaluates `module`'s forward on `example` ([batch, ...], one tensor): inlines, resolves branches and loops,
/// turns attributes into parameters, removes mutation; `training` flags are set false. The module is left as it was.
/// The flat program equals forward() at any batch size where forward itself is batch-independent.
/// Weights that are constants of the code (of a frozen module) become parameters too, named by their operator
/// ("conv2d_1.weight"). Where forward() returns several tensors the first one is the output.
/// Throws Failure "model.forward_failed" (with the library's words as "detail"; where = module path), "model.unsupported"
/// (fork, opaque calls, writes that cannot be followed; where = the operator, details "module"), "model.output_not_a_tensor",
/// "model.no_forward", "model.several_inputs" (where = the first one that lacks a value, details "count").
Program flatten(const torch::jit::Module& module, const at::Tensor& example);

}  // namespace espalier
