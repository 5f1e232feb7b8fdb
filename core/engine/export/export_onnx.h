#pragma once

#include "core/engine/export/onnx_model.h"
#include "core/engine/program/program.h"

namespace espalier {

/// `program` as an ONNX model that takes any batch, of images as large as the example: one input "input", one output
/// "output", constants by parameter path, nodes named by module. In operator set 10, which most readers know, or the
/// earliest later one that has what the model needs. Throws Failure "export.operator_unsupported" (where = module path,
/// details "operator", "reason": the argument, or empty where the operator as such is not known) and
/// "export.type_unsupported".
OnnxModel exportOnnx(const Program& program);

}  // namespace espalier
