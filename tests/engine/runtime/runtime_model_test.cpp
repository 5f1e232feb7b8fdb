#include "core/engine/runtime/runtime_model.h"

#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/execute.h"
#include "core/engine/program/layers.h"
#include "core/engine/program/thread_limit.h"
#include "core/engine/prune/masks.h"
#include "tests/engine/coupling/scripted_program.h"
#include "tests/engine/program/test_models.h"
#include "tests/engine/prune/choose.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace espalier {
namespace {

Program pruned(Program program, const char* pattern, double sparsity)
{
    std::vector<MaskRequest> requests;
    for (const LayerUse& layer : findLayers(program)) {
        const at::Tensor& weight = program.parameters[std::size_t(layer.weight)].tensor;
        if (Pattern::parse(pattern).kind == Pattern::Kind::n_of_m && weight.size(1) < 4) continue;
        requests.push_back(
            {program.parameters[std::size_t(layer.weight)].path, Pattern::parse(pattern), sparsity, false});
    }
    applyMasks(program, test::chooseMasks(program, requests));
    return program;
}

/// Largest difference of a fresh input's outputs, over the largest output.
double differenceOnFreshInput(RuntimeModel& model, const Program& program, int batch)
{
    const at::NoGradGuard guard;
    auto shape = program.example.sizes().vec();
    shape.front() = batch;
    double most = 0;
    for (int i = 0; i < 2; ++i) {  // a second run sees what the first left in its memory
        const at::Tensor input = at::randn(shape);
        const at::Tensor expected = Executor(program).forward(input);
        const at::Tensor found = model.run(input);
        EXPECT_EQ(found.sizes(), expected.sizes());
        EXPECT_GT(expected.abs().max().item<double>(), 0);
        most = std::max(most, (found - expected).abs().max().item<double>() / expected.abs().max().item<double>());
    }
    return most;
}

Program shipped() { return loadProgram(shippedModel(), {1, 28, 28}); }

struct RunOf {
    const char* pattern;
    int batch, threads;
};

class RuntimeRun : public testing::TestWithParam<RunOf> {};

TEST_P(RuntimeRun, ComputesWhatTheMaskedModelDoes)
{
    const auto [pattern, batch, threads] = GetParam();
    const ThreadLimit limit(threads);
    const Program program = pruned(shipped(), pattern, 0.9);
    RuntimeModel model(program, batch);
    EXPECT_LT(model.relativeDifference(), 1e-4);
    EXPECT_LT(differenceOnFreshInput(model, program, batch), 1e-4);
}

INSTANTIATE_TEST_SUITE_P(Runtime, RuntimeRun,
                         testing::Values(RunOf{"unstructured", 1, 1}, RunOf{"unstructured", 3, 2},
                                         RunOf{"unstructured", 16, 1}, RunOf{"2:4", 1, 1}, RunOf{"1:4", 1, 2},
                                         RunOf{"block:4x1", 1, 1}, RunOf{"block:4x1", 8, 2}));

TEST(RuntimeModel, TellsHowEachLayerRuns)
{
    const Program program = pruned(shipped(), "unstructured", 0.95);
    const RuntimeModel model(program, 1);
    ASSERT_EQ(model.layers().size(), findLayers(program).size());
    for (const RuntimeLayer& layer : model.layers()) {
        EXPECT_GE(program.find(layer.weight), 0) << layer.weight;
        EXPECT_GT(layer.denseMs, 0) << layer.weight;
        EXPECT_TRUE(layer.sparseMs) << layer.weight;
        if (layer.breakEven) {
            EXPECT_GE(*layer.breakEven, 0) << layer.weight;
            EXPECT_LT(*layer.breakEven, 1) << layer.weight;
        }
    }
    EXPECT_TRUE(
        std::any_of(model.layers().begin(), model.layers().end(), [](const auto& layer) { return layer.sparse; }));
}

TEST(RuntimeModel, LeavesDenseLayersDense)
{
    const RuntimeModel model(shipped(), 1);
    for (const RuntimeLayer& layer : model.layers()) {
        EXPECT_FALSE(layer.sparse) << layer.weight;
        EXPECT_FALSE(layer.sparseMs) << layer.weight;
    }
}

TEST(RuntimeModel, RefusesAnInputOfAnotherShape)
{
    RuntimeModel model(shipped(), 1);
    EXPECT_THROW(model.run(at::zeros({2, 1, 28, 28})), std::invalid_argument);
}

TEST(RuntimeModel, CanBeStoppedWhileItMeasures)
{
    int layers = 0;
    const auto stopAtTheThird = [&] {
        if (++layers == 3) throw std::runtime_error("enough");
    };
    EXPECT_THROW(RuntimeModel(shipped(), 1, stopAtTheThird), std::runtime_error);
    EXPECT_EQ(layers, 3);
}

TEST(RuntimeModel, RunsWhatHasNoKernelInBetween)
{
    // A dilated convolution, a concatenation, a softmax, a value that is read twice, a residual that comes first.
    const Program program = pruned(
        ScriptedProgram::make(
            "a = torch.relu(torch.conv2d(x, self.a.weight, self.a.bias, [1, 1], [1, 1]))\n"
            "b = torch.conv2d(a, self.b.weight, self.b.bias, [1, 1], [2, 2], [2, 2])\n"
            "c = torch.conv2d(a, self.c.weight, self.c.bias, [1, 1], [1, 1])\n"
            "d = torch.relu(a + c)\n"
            "e = torch.cat([d, b, torch.softmax(c, 1)], 1)\n"
            "f = torch.conv2d(e, self.f.weight, self.f.bias, [2, 2], [0, 0])\n"
            "g = torch.max_pool2d(torch.relu(f), [3, 3], [2, 2], [1, 1])\n"
            "h = torch.hardtanh(torch.conv2d(g, self.h.weight, self.h.bias, [1, 1], [1, 1], [1, 1], 12), 0., 6.)\n"
            "return torch.linear(torch.flatten(h + g, 1), self.k.weight, self.k.bias)",
            together({convolution("a", {8, 3, 3, 3}), convolution("b", {6, 8, 3, 3}), convolution("c", {8, 8, 3, 3}),
                      convolution("f", {12, 22, 3, 3}), convolution("h", {12, 1, 3, 3}),
                      convolution("k", {5, 12 * 25})}),
            {3, 21, 21}),
        "unstructured", 0.8);
    for (const int batch : {1, 2, 8}) {
        RuntimeModel model(program, batch);
        EXPECT_LT(differenceOnFreshInput(model, program, batch), 1e-4) << "batch " << batch;
    }
}

class RealArchitecture : public testing::TestWithParam<const char*> {};

TEST_P(RealArchitecture, ComputesWhatTheMaskedModelDoes)
{
    REQUIRE_MADE(file, GetParam());
    const Program program = pruned(loadProgram(file, {3, 64, 64}), "unstructured", 0.9);
    RuntimeModel model(program, 1);
    EXPECT_LT(differenceOnFreshInput(model, program, 1), 1e-4);
}

INSTANTIATE_TEST_SUITE_P(Runtime, RealArchitecture,
                         testing::Values("resnet18.script", "mobilenet_v2.trace", "shufflenet_v2_x1_0.trace"),
                         [](const auto& info) {
                             const std::string name = info.param;
                             return name.substr(0, name.find('.'));
                         });

}  // namespace
}  // namespace espalier
