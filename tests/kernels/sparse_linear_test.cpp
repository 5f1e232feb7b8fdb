#include "core/engine/runtime/kernels/csr_linear.h"
#include "core/engine/runtime/kernels/sliced_linear.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace espalier {
namespace {

float activated(double value, Activation activation)
{
    if (activation == Activation::relu) return float(std::max(0.0, value));
    if (activation == Activation::relu6) return float(std::clamp(value, 0.0, 6.0));
    if (activation == Activation::hard_swish) return float(value * std::clamp(value + 3, 0.0, 6.0) / 6);
    return float(value);
}

/// One random linear layer with its data: unstructured, N:M along the inputs, or whole rows gone. All memory ends where
/// the data does, so that a sanitizer sees what is read past it.
struct LinearCase {
    int inputs, outputs;
    Activation activation;
    std::vector<float> weight, bias, x, expected;

    explicit LinearCase(std::mt19937& random)
        : inputs(1 + int(random() % (random() % 10 == 0 ? 5000 : 300))),
          outputs(1 + int(random() % 150)),
          activation(static_cast<Activation>(random() % 4))
    {
        std::normal_distribution<float> normal;
        const auto fill = [&](std::vector<float>& values, int count) {
            values.resize(std::size_t(count));
            for (float& value : values) value = normal(random);
        };
        fill(weight, inputs * outputs);
        fill(bias, outputs);
        fill(x, inputs);
        prune(random);
        for (int row = 0; row < outputs; ++row) {
            double sum = bias[std::size_t(row)];
            for (int i = 0; i < inputs; ++i)
                sum += double(weight[std::size_t(row) * std::size_t(inputs) + std::size_t(i)]) * x[std::size_t(i)];
            expected.push_back(activated(sum, activation));
        }
    }

    std::vector<float> runOn(const SparseLinear& linear) const
    {
        std::vector<float> y(std::size_t(outputs), 7.0f);
        for (int first = 0; first < outputs; first += SparseLinear::together)
            linear.run(x.data(), y.data(), first, std::min(outputs, first + SparseLinear::together), activation);
        return y;
    }

private:
    void prune(std::mt19937& random)
    {
        const int kind = int(random() % 3), m = 2 << random() % 3;
        const double sparsity = double(random() % 11) / 10;
        for (std::size_t i = 0; i < weight.size(); ++i) {
            const int row = int(i) / inputs, input = int(i) % inputs;
            const bool goes = kind == 0   ? double(random() % 1000) < 1000 * sparsity
                              : kind == 1 ? (input + row) % m >= std::max(1, m / 2)
                                          : row % 3 != 0;
            if (goes) weight[i] = 0;
        }
    }
};

double largestDifference(const std::vector<float>& found, const std::vector<float>& expected)
{
    double most = 0, scale = 1;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        most = std::max(most, double(std::fabs(found[i] - expected[i])));
        scale = std::max(scale, double(std::fabs(expected[i])));
    }
    return most / scale;
}

template <typename Linear>
class SparseLinearTest : public testing::Test {
};
using Formats = testing::Types<CsrLinear, SlicedLinear>;
TYPED_TEST_SUITE(SparseLinearTest, Formats);

TYPED_TEST(SparseLinearTest, RandomCases)
{
    std::mt19937 random(8);
    for (int i = 0; i < 400; ++i) {
        const LinearCase one(random);
        for (const char* isa : {"baseline", "avx2", "avx512"}) {
            const KernelSet* kernels = kernelSetNamed(isa);
            if (!kernels) continue;
            const TypeParam linear(*kernels, one.inputs, one.outputs, one.weight.data(), one.bias.data());
            ASSERT_LT(largestDifference(one.runOn(linear), one.expected), 1e-4)
                << isa << ": " << one.inputs << " -> " << one.outputs;
        }
    }
}

}  // namespace
}  // namespace espalier
