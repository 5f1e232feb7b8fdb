#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/emit.h"
#include "core/engine/program/execute.h"
#include "test_models.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <ATen/core/grad_mode.h>
#include <gtest/gtest.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/serialization/import.h>

#include <filesystem>
#include <sstream>

namespace espalier {
namespace {

at::Tensor outputOf(torch::jit::Module& module, const at::Tensor& input)
{
    const auto value = module.forward({input});
    return value.isTuple() ? value.toTupleRef().elements()[0].toTensor() : value.toTensor();
}

double largestDifference(const at::Tensor& a, const at::Tensor& b)
{
    return (a - b).abs().max().item<double>() / std::max(1e-6, b.abs().max().item<double>());
}

/// Flat, emitted and reloaded, the model gives what its file's forward() gives, at another batch than it was flattened on.
void expectSameOutputs(const std::filesystem::path& file, const std::vector<std::int64_t>& input)
{
    const at::NoGradGuard noGradients;
    auto module = loadTorchScript(file);
    const auto program = loadProgram(file, input);
    std::stringstream saved;
    emit(program).save(saved);
    auto emitted = torch::jit::load(saved);
    Executor executor(program);
    for (const std::int64_t batch : {3, 1}) {
        auto shape = input;
        shape.insert(shape.begin(), batch);
        const auto x = at::rand(shape);
        const auto wanted = outputOf(module, x);
        ASSERT_GT(wanted.abs().max().item<double>(), 1e-4) << "says nothing";
        EXPECT_LT(largestDifference(executor.forward(x), wanted), 1e-5) << "batch " << batch;
        EXPECT_LT(largestDifference(executor.forward(x), wanted), 1e-5) << "again, batch " << batch;
        EXPECT_LT(largestDifference(outputOf(emitted, x), wanted), 1e-5) << "emitted, batch " << batch;
    }
}

TEST(Equivalence, ShippedModel) { expectSameOutputs(shippedModel(), {1, 28, 28}); }

class RealModels : public testing::TestWithParam<const char*> {};
TEST_P(RealModels, FlatEqualsForward)
{
    const auto file = realModel(GetParam());
    REQUIRE_FILE(file);
    expectSameOutputs(file, {3, 32, 32});
}
INSTANTIATE_TEST_SUITE_P(Equivalence, RealModels,
                         testing::Values("cifar10_resnet20.script.pt", "cifar10_resnet20.trace.pt",
                                         "mlperftiny_ic_resnet8.script.pt"));

class MadeModels : public testing::TestWithParam<const char*> {};
TEST_P(MadeModels, FlatEqualsForward)
{
    REQUIRE_MADE(file, GetParam());
    expectSameOutputs(file, {3, 64, 64});
}
INSTANTIATE_TEST_SUITE_P(Equivalence, MadeModels,
                         testing::Values("resnet18.script", "mobilenet_v2.trace", "squeezenet1_1.script",
                                         "shufflenet_v2_x0_5.script", "densenet.script", "googlenet.script",
                                         "efficientnet_b0.script", "vit.script", "vit.trace", "in_place.script",
                                         "shared.trace", "instance_norms.script", "dict_output.script",
                                         "densenet.frozen", "vit.fast", "encoder.fast", "encoder.script",
                                         "attention.newer"));

/// Every network both ways; a minute or two, so only when asked for: ESPALIER_ALL_MODELS=1.
class AllModels : public testing::TestWithParam<std::tuple<const char*, const char*>> {};
TEST_P(AllModels, FlatEqualsForward)
{
    if (!std::getenv("ESPALIER_ALL_MODELS")) GTEST_SKIP() << "set ESPALIER_ALL_MODELS to run it";
    REQUIRE_MADE(file, std::string(std::get<0>(GetParam())) + std::get<1>(GetParam()));
    expectSameOutputs(file, {3, 64, 64});
}
INSTANTIATE_TEST_SUITE_P(Equivalence, AllModels,
                         testing::Combine(testing::Values("resnet18", "mobilenet_v2", "mobilenet_v3_small",
                                                          "squeezenet1_1", "shufflenet_v2_x1_0", "densenet121",
                                                          "googlenet", "efficientnet_b0", "efficientnet_v2_s",
                                                          "regnet_y_400mf", "mnasnet0_5", "resnext50_32x4d",
                                                          "convnext_tiny", "swin_t"),
                                          testing::Values(".trace", ".script")));

}  // namespace
}  // namespace espalier
