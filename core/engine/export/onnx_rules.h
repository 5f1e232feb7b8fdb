#pragma once

#include "core/engine/export/onnx_call.h"

#include <string>
#include <unordered_map>

namespace espalier {

/// Writes an operator of the program as ONNX nodes and gives its outputs. Called where an output depends on the samples.
using OnnxRule = void (*)(OnnxCall& call);
using OnnxRules = std::unordered_map<std::string, OnnxRule>;

/// By operator ("aten::conv2d"). What has no rule is refused.
const OnnxRules& onnxRules();

// One family of operators each, in rules/.
void addConvolutionOnnx(OnnxRules& rules);
void addLinearOnnx(OnnxRules& rules);
void addNormalizationOnnx(OnnxRules& rules);
void addActivationOnnx(OnnxRules& rules);
void addArithmeticOnnx(OnnxRules& rules);
void addComparisonOnnx(OnnxRules& rules);
void addPoolingOnnx(OnnxRules& rules);
void addReductionOnnx(OnnxRules& rules);
void addShapeOnnx(OnnxRules& rules);
void addMovementOnnx(OnnxRules& rules);
void addJoinOnnx(OnnxRules& rules);
void addSplitOnnx(OnnxRules& rules);
void addPaddingOnnx(OnnxRules& rules);
void addResizeOnnx(OnnxRules& rules);

}  // namespace espalier
