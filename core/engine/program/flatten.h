#pragma once

#include "core/engine/program/program.h"

namespace torch::jit {
struct Module;
}

namespace espalier {

/// Partially evaluates `module`'s forward on `example` ([batch, ...], one tensor): inlines, resolves branches and loops,
/// turns attributes into parameters, removes mutation; `training` flags are set false. The module is left as it was.
/// The flat program equals forward() at any batch size where forward itself is batch-independent.
/// Throws Failure "model.forward_failed" (with the library's words as "detail"), "model.unsupported" (fork, opaque
/// calls; where = the operator), "model.output_not_a_tensor".
Program flatten(const torch::jit::Module& module, const at::Tensor& example);

}  // namespace espalier
