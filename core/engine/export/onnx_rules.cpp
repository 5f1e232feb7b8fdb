#include "core/engine/export/onnx_rules.h"

namespace espalier {

const OnnxRules& onnxRules()
{
    static const OnnxRules rules = [] {
        OnnxRules all;
        addConvolutionOnnx(all);
        addLinearOnnx(all);
        addNormalizationOnnx(all);
        addActivationOnnx(all);
        addArithmeticOnnx(all);
        addComparisonOnnx(all);
        addPoolingOnnx(all);
        addReductionOnnx(all);
        addShapeOnnx(all);
        addMovementOnnx(all);
        addJoinOnnx(all);
        addSplitOnnx(all);
        addPaddingOnnx(all);
        addResizeOnnx(all);
        return all;
    }();
    return rules;
}

}  // namespace espalier
