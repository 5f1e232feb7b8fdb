#include "core/engine/load/torchscript_file.h"
#include "core/engine/prune/channels.h"
#include "tests/engine/export/exported.h"
#include "tests/engine/program/test_models.h"
#include "tests/engine/prune/choose.h"

#include <ATen/Parallel.h>

namespace espalier {
namespace {

Program load(const std::filesystem::path& file, const std::vector<std::int64_t>& input)
{
    at::set_num_threads(1);  // two on a busy machine take many times as long
    return loadProgram(file, input);
}

/// Half of the channels masked, and really gone.
void expectSamePruned(const Program& program)
{
    const auto coupling = findCoupling(program);
    const auto removed =
        test::chooseChannels(program, coupling, std::vector<double>(coupling.groups.size(), 0.5), false).removed;
    ASSERT_FALSE(removed.empty());
    auto masked = program.clone();
    maskChannels(masked, coupling, removed);
    expectSameInOnnxRuntime(masked);
    expectSameInOnnxRuntime(compact(program, coupling, removed));
}

TEST(OnnxModels, ShippedModel)
{
    const auto program = load(shippedModel(), {1, 28, 28});
    expectSameInOnnxRuntime(program);
    expectSamePruned(program);
}

class RealModels : public testing::TestWithParam<const char*> {};
TEST_P(RealModels, RunTheSame)
{
    REQUIRE_FILE(realModel(GetParam()));
    const auto program = load(realModel(GetParam()), {3, 32, 32});
    expectSameInOnnxRuntime(program);
    expectSamePruned(program);
}
INSTANTIATE_TEST_SUITE_P(OnnxModels, RealModels,
                         testing::Values("cifar10_resnet20.script.pt", "cifar10_resnet20.trace.pt",
                                         "mlperftiny_ic_resnet8.script.pt"));

class MadeModels : public testing::TestWithParam<const char*> {};
TEST_P(MadeModels, RunTheSame)
{
    REQUIRE_MADE(file, GetParam());
    expectSameInOnnxRuntime(load(file, {3, 64, 64}));
}
INSTANTIATE_TEST_SUITE_P(OnnxModels, MadeModels,
                         testing::Values("resnet18.trace", "mobilenet_v2.script", "shufflenet_v2_x0_5.script",
                                         "squeezenet1_1.script", "efficientnet_b0.trace", "densenet.script",
                                         "googlenet.script", "vit.trace", "vit.script", "in_place.script",
                                         "shared.trace"));

class PrunedModels : public testing::TestWithParam<const char*> {};
TEST_P(PrunedModels, RunTheSame)
{
    REQUIRE_MADE(file, GetParam());
    expectSamePruned(load(file, {3, 64, 64}));
}
INSTANTIATE_TEST_SUITE_P(OnnxModels, PrunedModels,
                         testing::Values("resnet18.script", "mobilenet_v2.trace", "mobilenet_v3_small.trace",
                                         "shufflenet_v2_x0_5.trace", "vit.trace"));

/// Every network both ways, dense and pruned; minutes, so only when asked for: ESPALIER_ALL_MODELS=1.
class AllModels : public testing::TestWithParam<std::tuple<const char*, const char*>> {};
TEST_P(AllModels, RunTheSame)
{
    if (!std::getenv("ESPALIER_ALL_MODELS")) GTEST_SKIP() << "set ESPALIER_ALL_MODELS to run it";
    const std::string network = std::get<0>(GetParam());
    REQUIRE_MADE(file, network + std::get<1>(GetParam()));
    const std::int64_t side = network == "vit_b_16" ? 224 : 64;
    const auto program = load(file, {3, side, side});
    expectSameInOnnxRuntime(program);
    expectSamePruned(program);
}
INSTANTIATE_TEST_SUITE_P(OnnxModels, AllModels,
                         testing::Combine(testing::Values("resnet18", "resnet50", "mobilenet_v2", "mobilenet_v3_small",
                                                          "densenet121", "googlenet", "shufflenet_v2_x1_0",
                                                          "squeezenet1_1", "efficientnet_b0", "vgg11_bn",
                                                          "regnet_y_400mf", "convnext_tiny", "vit_b_16",
                                                          "resnext50_32x4d", "mnasnet0_5", "swin_t"),
                                          testing::Values(".trace", ".script")));

}  // namespace
}  // namespace espalier
