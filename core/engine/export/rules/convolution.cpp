#include "core/engine/export/onnx_rules.h"

namespace espalier {
namespace {

/// Begin of every dimension, then end of every dimension.
Sizes bothSides(const Sizes& padding)
{
    Sizes both = padding;
    both.insert(both.end(), padding.begin(), padding.end());
    return both;
}

/// What padding "same" adds: an odd one goes to the end.
Sizes samePadding(const Sizes& kernel, const Sizes& dilation)
{
    Sizes both(2 * kernel.size());
    for (std::size_t i = 0; i < kernel.size(); ++i) {
        const auto total = dilation[i] * (kernel[i] - 1);
        both[i] = total / 2;
        both[i + kernel.size()] = total - total / 2;
    }
    return both;
}

Sizes padding(const OnnxCall& call, const Sizes& kernel, const Sizes& dilation)
{
    if (!call.isText("padding")) return bothSides(call.integers("padding", kernel.size()));
    return call.text("padding") == "same" ? samePadding(kernel, dilation) : Sizes(2 * kernel.size(), 0);
}

void convolution(OnnxCall& call)
{
    const auto weight = call.sizes("weight");
    if (call.rank(0) != static_cast<std::int64_t>(weight.size())) call.refuse("batch");
    const Sizes kernel(weight.begin() + 2, weight.end());
    const auto dilation = call.integers("dilation", kernel.size());
    const bool transposed =
        call.kind().starts_with("aten::conv_transpose") || (call.has("transposed") && call.flag("transposed"));
    std::vector<OnnxAttribute> attributes = {{"kernel_shape", kernel},
                                             {"strides", call.integers("stride", kernel.size())},
                                             {"pads", padding(call, kernel, dilation)},
                                             {"dilations", dilation},
                                             {"group", call.integer("groups")}};
    if (transposed) attributes.push_back({"output_padding", call.integers("output_padding", kernel.size())});
    Names inputs = {call.tensor(0), call.tensor("weight")};
    if (!call.isNone("bias")) inputs.push_back(call.tensor("bias"));
    call.give(call.add(transposed ? "ConvTranspose" : "Conv", inputs, attributes));
}

}  // namespace

void addConvolutionOnnx(OnnxRules& rules)
{
    for (const char* kind : {"conv1d", "conv2d", "conv3d", "_convolution", "convolution", "_convolution_mode",
                             "conv_transpose1d", "conv_transpose2d", "conv_transpose3d"})
        rules[std::string("aten::") + kind] = convolution;
}

}  // namespace espalier
