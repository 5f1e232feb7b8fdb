// Convolutions over strips against plain loops, in every instruction set this processor runs. Goes under the sanitizers.
#include "tests/kernels/conv_case.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace espalier {
namespace {

float activated(float value, Activation activation)
{
    const auto clamped = [](float x, float most) { return std::min(std::max(x, 0.0f), most); };
    if (activation == Activation::relu) return std::max(value, 0.0f);
    if (activation == Activation::relu6) return clamped(value, 6);
    if (activation == Activation::hard_swish) return value * clamped(value + 3, 6) / 6;
    return value;
}

/// Sum over the window of one output.
double sumAt(const ConvCase& conv, int image, int output, int row, int column)
{
    const ConvShape& shape = conv.shape;
    const int ofGroup = shape.inputsOfGroup(), group = output / shape.outputsOfGroup();
    double sum = 0;
    for (int i = 0; i < shape.taps(); ++i) {
        const int kernel = shape.kernelHeight * shape.kernelWidth;
        const int channel = group * ofGroup + i / kernel;
        const int y = row * shape.strideY - shape.padY + i % kernel / shape.kernelWidth;
        const int x = column * shape.strideX - shape.padX + i % shape.kernelWidth;
        if (y < 0 || x < 0 || y >= conv.height || x >= conv.width) continue;
        sum += double(conv.weight[std::size_t(output) * shape.taps() + i]) *
               conv.input[((std::size_t(image) * shape.inputs + channel) * conv.height + y) * conv.width + x];
    }
    return sum;
}

std::vector<float> expectedOf(const ConvCase& conv)
{
    std::vector<float> expected;
    for (int image = 0; image < conv.images; ++image)
        for (int output = 0; output < conv.shape.outputs; ++output)
            for (int row = 0; row < conv.outputHeight(); ++row)
                for (int column = 0; column < conv.outputWidth(); ++column) {
                    double value = sumAt(conv, image, output, row, column) + conv.bias[std::size_t(output)];
                    if (!conv.residual.empty()) value += conv.residual[expected.size()];
                    expected.push_back(activated(float(value), conv.activation));
                }
    return expected;
}

TEST(StripConv, EqualsPlainLoopsForAnyShape)
{
    std::mt19937 random(20261125);
    int run = 0;
    for (int i = 0; i < 2200; ++i) {
        const ConvCase conv = randomConv(random);
        if (conv.outputHeight() < 1 || conv.outputWidth() < 1) continue;
        const std::vector<float> expected = expectedOf(conv);
        for (const char* isa : {"baseline", "avx2", "avx512"}) {
            const KernelSet* kernels = kernelSetNamed(isa);
            if (!kernels) continue;
            const std::vector<float> found = runOnStrips(*kernels, conv);
            if (found.empty()) continue;  // the strips would be smaller than the window reaches
            ++run;
            ASSERT_LT(relativeDifference(found, expected), 1e-4) << isa << ": " << conv.text();
        }
    }
    EXPECT_GE(run, 2000);
}

}  // namespace
}  // namespace espalier
