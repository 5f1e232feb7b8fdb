#include "core/engine/load/torchscript_file.h"
#include "tests/engine/coupling/small_nets.h"
#include "tests/engine/program/test_models.h"
#include "tests/engine/prune/choose.h"
#include "tests/engine/prune/compaction_check.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <cstdlib>

namespace espalier {
namespace {

// --- One network for each way in which channels are coupled

struct SmallNet {
    const char* name;
    Program (*make)();
};

class SmallNets : public testing::TestWithParam<SmallNet> {};

TEST_P(SmallNets, CompactedEqualsMasked)
{
    const Program program = GetParam().make();
    const Coupling coupling = findCoupling(program);
    for (const double sparsity : {0.3, 0.5, 0.75}) expectCompactedEqualsMasked(program, coupling, sparsity);
}

TEST_P(SmallNets, CompactedEqualsMaskedWithOneChannelLeft)
{
    const Program program = GetParam().make();
    expectCompactedEqualsMasked(program, findCoupling(program), 1.0);
}

TEST_P(SmallNets, CompactedTwiceEqualsMasked)
{
    const Program program = GetParam().make();
    const Coupling coupling = findCoupling(program);
    const std::vector<double> some(coupling.groups.size(), 0.3);
    const Program once = compact(program, coupling, test::chooseChannels(program, coupling, some, false).removed);
    expectCompactedEqualsMasked(once, findCoupling(once), 0.5);
}

INSTANTIATE_TEST_SUITE_P(
    Nets, SmallNets,
    testing::Values(SmallNet{"chain", nets::chain}, SmallNet{"residual", nets::residual},
                    SmallNet{"concatenation", nets::concatenation}, SmallNet{"depthwise", nets::depthwise},
                    SmallNet{"groups", nets::groups}, SmallNet{"squeezeExcite", nets::squeezeExcite},
                    SmallNet{"paddedShortcut", nets::paddedShortcut}, SmallNet{"shuffle", nets::shuffle},
                    SmallNet{"constantShapes", nets::constantShapes}, SmallNet{"products", nets::products},
                    SmallNet{"upsampling", nets::upsampling}, SmallNet{"sharedLayer", nets::sharedLayer},
                    SmallNet{"attention", nets::attention}, SmallNet{"separateAttention", nets::separateAttention}),
    [](const auto& info) { return std::string(info.param.name); });

// --- Whole models

void expectExactAtAllLevels(const std::filesystem::path& file, const std::vector<std::int64_t>& input, int freeGroups)
{
    at::set_num_threads(1);  // two on a busy machine take many times as long
    const Program program = loadProgram(file, input);
    const Coupling coupling = findCoupling(program);
    const auto isFree = [](const Coupling::Group& group) { return group.lock.empty(); };
    if (freeGroups >= 0) {
        EXPECT_EQ(std::count_if(coupling.groups.begin(), coupling.groups.end(), isFree), freeGroups);
    }
    for (const double sparsity : {0.3, 0.5, 0.75}) expectCompactedEqualsMasked(program, coupling, sparsity);
}

TEST(Compaction, ShippedModel) { expectExactAtAllLevels(shippedModel(), {1, 28, 28}, 6); }

struct Real {
    const char* file;
    int freeGroups;
};

class RealModels : public testing::TestWithParam<Real> {};

TEST_P(RealModels, CompactedEqualsMasked)
{
    REQUIRE_FILE(realModel(GetParam().file));
    expectExactAtAllLevels(realModel(GetParam().file), {3, 32, 32}, GetParam().freeGroups);
}

INSTANTIATE_TEST_SUITE_P(Cifar, RealModels,
                         testing::Values(Real{"cifar10_resnet20.trace.pt", 12}, Real{"cifar10_resnet20.script.pt", 12},
                                         Real{"mlperftiny_ic_resnet8.script.pt", 6}),
                         [](const auto& info) {
                             std::string name = info.param.file;
                             std::replace(name.begin(), name.end(), '.', '_');
                             return name;
                         });

struct Made {
    const char* name;
    int freeGroups;  ///< counted by hand in the network's definition; -1: not counted
};

class MadeModels : public testing::TestWithParam<Made> {};

TEST_P(MadeModels, CompactedEqualsMasked)
{
    REQUIRE_MADE(file, GetParam().name);
    expectExactAtAllLevels(file, {3, 64, 64}, GetParam().freeGroups);
}

INSTANTIATE_TEST_SUITE_P(Torchvision, MadeModels,
                         testing::Values(Made{"resnet18.trace", 12}, Made{"resnet18.script", 12},
                                         Made{"mobilenet_v2.trace", 25}, Made{"mobilenet_v2.script", 25},
                                         Made{"mobilenet_v3_small.trace", 27}, Made{"densenet.trace", 20},
                                         Made{"densenet.script", 20}, Made{"squeezenet1_0.trace", 25},
                                         Made{"squeezenet1_0.script", 25}, Made{"shufflenet_v2_x0_5.trace", -1},
                                         Made{"shufflenet_v2_x0_5.script", -1}, Made{"efficientnet_b0.trace", 40},
                                         Made{"regnet_y_400mf.trace", 53}, Made{"googlenet.script", 57},
                                         Made{"vit.trace", 4}, Made{"vit.script", 4}, Made{"vit.fast", 4},
                                         Made{"encoder.fast", 4}, Made{"attention.newer", 1}),
                         [](const auto& info) {
                             std::string name = info.param.name;
                             std::replace(name.begin(), name.end(), '.', '_');
                             return name;
                         });

/// Every architecture that has to work, both ways, at half; minutes, so only when asked for: ESPALIER_ALL_MODELS=1.
class AllModels : public testing::TestWithParam<std::tuple<const char*, const char*>> {};

TEST_P(AllModels, CompactedEqualsMasked)
{
    if (!std::getenv("ESPALIER_ALL_MODELS")) GTEST_SKIP() << "set ESPALIER_ALL_MODELS to run it";
    const std::string network = std::get<0>(GetParam());
    REQUIRE_MADE(file, network + std::get<1>(GetParam()));
    const std::int64_t side = network == "vit_b_16" ? 224 : 64;
    const Program program = loadProgram(file, {3, side, side});
    const Coupling coupling = findCoupling(program);
    const auto heads = std::count_if(coupling.groups.begin(), coupling.groups.end(), [](const Coupling::Group& group) {
        return group.heads && group.lock.empty() && group.classes.size() == 12;
    });
    EXPECT_EQ(heads, network == "vit_b_16" ? 12 : 0);
    expectCompactedEqualsMasked(program, coupling, 0.5);
}

INSTANTIATE_TEST_SUITE_P(
    Torchvision, AllModels,
    testing::Combine(testing::Values("resnet18", "resnet50", "mobilenet_v2", "mobilenet_v3_small", "densenet121",
                                     "googlenet", "shufflenet_v2_x1_0", "squeezenet1_1", "efficientnet_b0", "vgg11_bn",
                                     "regnet_y_400mf", "convnext_tiny", "vit_b_16"),
                     testing::Values(".trace", ".script")),
    [](const auto& info) { return std::string(std::get<0>(info.param)) + "_" + (std::get<1>(info.param) + 1); });

}  // namespace
}  // namespace espalier
