#include "core/engine/runtime/winograd.h"

#include "core/engine/program/thread_limit.h"
#include "core/engine/runtime/dense_layer.h"
#include "core/engine/runtime/parallel.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <gtest/gtest.h>

namespace espalier {
namespace {

struct Case {
    int images, inputs, outputs, size;
    Activation activation = Activation::relu;
    int kernel = 3, stride = 1, groups = 1;
};

FusedLayer layerOf(const Case& wanted)
{
    FusedLayer layer;
    const int pad = wanted.kernel / 2;
    layer.shape = {wanted.inputs,
                   wanted.outputs,
                   wanted.groups,
                   wanted.kernel,
                   wanted.kernel,
                   wanted.stride,
                   wanted.stride,
                   pad,
                   pad};
    layer.weight = at::randn({wanted.outputs, wanted.inputs / wanted.groups, wanted.kernel, wanted.kernel});
    layer.bias = at::randn({wanted.outputs});
    layer.activation = wanted.activation;
    return layer;
}

at::Tensor inputOf(const Case& wanted) { return at::randn({wanted.images, wanted.inputs, wanted.size, wanted.size}); }

at::Tensor expectedOf(const FusedLayer& layer, const at::Tensor& input)
{
    const ConvShape& shape = layer.shape;
    const at::Tensor output =
        at::conv2d(input.to(at::kDouble), layer.weight.to(at::kDouble), layer.bias.to(at::kDouble),
                   {shape.strideY, shape.strideX}, {shape.padY, shape.padX}, {1, 1}, shape.groups);
    return layer.activation == Activation::relu ? at::relu(output) : output;
}

double differenceOf(const at::Tensor& found, const at::Tensor& expected)
{
    return (found.to(at::kDouble) - expected).abs().max().item<double>() / expected.abs().max().item<double>();
}

class WinogradRun : public testing::TestWithParam<Case> {};

TEST_P(WinogradRun, ComputesTheConvolution)
{
    const c10::InferenceMode guard;
    at::manual_seed(3);
    const FusedLayer layer = layerOf(GetParam());
    const at::Tensor input = inputOf(GetParam());
    const auto winograd = Winograd::make(layer, input);
    if (!winograd) GTEST_SKIP() << "oneDNN has no Winograd kernel for this processor";
    EXPECT_LT(differenceOf(winograd->run(input), expectedOf(layer, input)), 1e-5);
}

// One image; sizes that no tile divides; more images than are worked on at a time, and not a multiple of them.
INSTANTIATE_TEST_SUITE_P(Shapes, WinogradRun,
                         testing::Values(Case{1, 64, 64, 56}, Case{2, 16, 48, 9}, Case{70, 32, 32, 28},
                                         Case{23, 64, 64, 31, Activation::none}, Case{3, 20, 33, 14}));

TEST(Winograd, IsForDense3x3OfStrideOneOnly)
{
    for (const Case& other : {Case{1, 64, 64, 14, Activation::relu, 5}, Case{1, 64, 64, 14, Activation::relu, 3, 2},
                              Case{1, 64, 64, 14, Activation::relu, 3, 1, 64}})
        EXPECT_FALSE(Winograd::make(layerOf(other), inputOf(other)));
}

TEST(Winograd, MayRunOnSeveralThreadsAtATime)
{
    const Case wanted{6, 32, 32, 28};
    const ThreadLimit threads(2);
    const FusedLayer layer = layerOf(wanted);
    const at::Tensor inputs[] = {inputOf(wanted), inputOf(wanted)};
    const auto winograd = Winograd::make(layer, inputs[0]);
    if (!winograd) GTEST_SKIP() << "oneDNN has no Winograd kernel for this processor";
    at::Tensor found[2];
    forParts(2, [&](int part) {
        const c10::InferenceMode guard;
        for (int i = 0; i < 20; ++i) found[part] = winograd->run(inputs[part]);
    });
    for (int part : {0, 1}) EXPECT_LT(differenceOf(found[part], expectedOf(layer, inputs[part])), 1e-5);
}

TEST(DenseLayer, AddsResidualsBeforeItsActivationByEitherMethod)
{
    const c10::InferenceMode guard;
    const Case wanted{4, 64, 64, 14};
    FusedLayer layer = layerOf(wanted);
    layer.residual = 1;
    const at::Tensor input = inputOf(wanted), residual = inputOf(wanted);
    FusedLayer bare = layer;
    bare.activation = Activation::none;
    const at::Tensor expected = at::relu(expectedOf(bare, input) + residual.to(at::kDouble));
    EXPECT_LT(differenceOf(DenseLayer(layer, input).run(input, residual), expected), 1e-5);
    EXPECT_LT(differenceOf(DenseLayer::asLibTorch(layer, input).run(input, residual), expected), 1e-5);
}

}  // namespace
}  // namespace espalier
