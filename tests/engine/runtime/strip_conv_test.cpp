// The kernels against LibTorch: random convolutions in every instruction set this processor runs.
#include "tests/kernels/conv_case.h"

#include <ATen/ATen.h>

#include <gtest/gtest.h>

namespace espalier {
namespace {

at::Tensor wrap(const std::vector<float>& values, std::vector<std::int64_t> shape)
{
    return at::from_blob(const_cast<float*>(values.data()), shape, at::kFloat);
}

at::Tensor activated(const at::Tensor& x, Activation activation)
{
    switch (activation) {
        case Activation::none:
            return x;
        case Activation::relu:
            return at::relu(x);
        case Activation::relu6:
            return at::hardtanh(x, 0, 6);
        case Activation::hard_swish:
            return at::hardswish(x);
    }
    return x;
}

std::vector<float> byLibTorch(const ConvCase& conv)
{
    const ConvShape& shape = conv.shape;
    const at::Tensor input = wrap(conv.input, {conv.images, shape.inputs, conv.height, conv.width});
    const at::Tensor weight =
        wrap(conv.weight, {shape.outputs, shape.inputsOfGroup(), shape.kernelHeight, shape.kernelWidth});
    at::Tensor output = at::conv2d(input, weight, wrap(conv.bias, {shape.outputs}), {shape.strideY, shape.strideX},
                                   {shape.padY, shape.padX}, 1, shape.groups);
    if (!conv.residual.empty()) output = output + wrap(conv.residual, output.sizes().vec());
    output = activated(output, conv.activation).contiguous();
    return {output.data_ptr<float>(), output.data_ptr<float>() + output.numel()};
}

TEST(StripConvAgainstLibTorch, RandomCases)
{
    std::mt19937 random(7);
    int cases = 0;
    for (int i = 0; i < 2600; ++i) {
        const ConvCase conv = randomConv(random);
        if (conv.outputHeight() < 1 || conv.outputWidth() < 1) continue;
        const std::vector<float> expected = byLibTorch(conv);
        bool ran = false;
        for (const char* isa : {"baseline", "avx2", "avx512"}) {
            const KernelSet* kernels = kernelSetNamed(isa);
            const std::vector<float> found = kernels ? runOnStrips(*kernels, conv) : std::vector<float>();
            if (found.empty()) continue;
            ran = true;
            ASSERT_LT(relativeDifference(found, expected), 1e-4) << isa << ": " << conv.text();
        }
        cases += ran;
    }
    EXPECT_GE(cases, 2000);
}

}  // namespace
}  // namespace espalier
