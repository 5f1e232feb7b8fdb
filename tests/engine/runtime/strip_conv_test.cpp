// The kernels against LibTorch: random convolutions and linear layers in every instruction set this processor runs.
#include "core/engine/runtime/kernels/csr_linear.h"
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

TEST(CsrLinearAgainstLibTorch, RandomCases)
{
    std::mt19937 random(8);
    for (int i = 0; i < 400; ++i) {
        const int inputs = 1 + int(random() % (i % 10 == 0 ? 5000 : 300)), outputs = 1 + int(random() % 60);
        at::manual_seed(i);
        const at::Tensor weight =
            at::randn({outputs, inputs}) * at::rand({outputs, inputs}).gt(int(random() % 11) / 10.0);
        const at::Tensor bias = at::randn({outputs}), x = at::randn({1, inputs}), y = at::empty({1, outputs});
        const auto activation = static_cast<Activation>(random() % 4);
        const at::Tensor expected = activated(at::linear(x, weight, bias), activation);
        for (const char* isa : {"baseline", "avx2", "avx512"}) {
            const KernelSet* kernels = kernelSetNamed(isa);
            if (!kernels) continue;
            const CsrLinear linear(*kernels, inputs, outputs, weight.data_ptr<float>(), bias.data_ptr<float>());
            const int half = outputs / 2;
            linear.run(x.data_ptr<float>(), y.data_ptr<float>(), 0, half, activation);
            linear.run(x.data_ptr<float>(), y.data_ptr<float>(), half, outputs, activation);
            ASSERT_LT((y - expected).abs().max().item<double>(),
                      1e-4 * std::max(1.0, expected.abs().max().item<double>()))
                << isa << ": " << inputs << " -> " << outputs;
        }
    }
}

}  // namespace
}  // namespace espalier
