#include "core/engine/program/summarize.h"
#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/flatten.h"
#include "test_models.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>
#include <torch/csrc/jit/api/module.h>

namespace espalier {
namespace {

/// As resources/models/make_fashion_resnet.py defines it, for a 1x28x28 input.
TEST(Summarize, ShippedModelByHand)
{
    const auto summary = summarize(loadProgram(shippedModel(), {1, 28, 28}), {4, 1});
    struct Expected {
        const char* path;
        std::vector<std::int64_t> shape;
        std::int64_t positions;  ///< of the output map
    };
    const std::vector<Expected> expected = {{"conv1", {16, 1, 3, 3}, 28 * 28},
                                            {"layer1.conv1", {32, 16, 3, 3}, 14 * 14},
                                            {"layer1.conv2", {32, 32, 3, 3}, 14 * 14},
                                            {"layer1.shortcut.0", {32, 16, 1, 1}, 14 * 14},
                                            {"layer2.conv1", {64, 32, 3, 3}, 7 * 7},
                                            {"layer2.conv2", {64, 64, 3, 3}, 7 * 7},
                                            {"layer2.shortcut.0", {64, 32, 1, 1}, 7 * 7},
                                            {"layer3.conv1", {64, 64, 3, 3}, 7 * 7},
                                            {"layer3.conv2", {64, 64, 3, 3}, 7 * 7},
                                            {"fc", {10, 64}, 1}};
    ASSERT_EQ(summary.layers.size(), expected.size());
    std::int64_t macs = 0;
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const auto& layer = summary.layers[i];
        std::int64_t elements = 1;
        for (const auto size : expected[i].shape) elements *= size;
        EXPECT_EQ(layer.path, expected[i].path);
        EXPECT_EQ(layer.weight, layer.path + ".weight");
        EXPECT_EQ(layer.shape, expected[i].shape) << layer.path;
        EXPECT_EQ(layer.parameters, elements) << layer.path;
        EXPECT_EQ(layer.macs, elements * expected[i].positions) << layer.path;
        EXPECT_EQ(layer.outputBytes, expected[i].shape[0] * expected[i].positions * 4) << layer.path;
        EXPECT_GT(layer.milliseconds, 0) << layer.path;
        macs += layer.macs;
    }
    EXPECT_EQ(summary.layers.back().bias, "fc.bias");
    EXPECT_EQ(summary.layers.back().kind, LayerKind::linear);
    EXPECT_EQ(summary.layers.front().kind, LayerKind::convolution);
    EXPECT_EQ(summary.macs, macs);
    EXPECT_EQ(summary.parameters, 147066);
    EXPECT_EQ(summary.classes, 10);
    EXPECT_EQ(summary.input, (std::vector<std::int64_t>{1, 28, 28}));
    EXPECT_EQ(summary.batch, 4);
    EXPECT_GT(summary.milliseconds, 0);
    EXPECT_TRUE(summary.issues.empty());
    // conv1's output and one more 16x28x28 map (batch norm's result), and nothing besides.
    EXPECT_EQ(summary.activationPeakBytes, 2 * 16 * 28 * 28 * 4);
}

TEST(Summarize, DepthwiseAndGroups)
{
    REQUIRE_MADE(file, "mobilenet_v2.trace");
    const auto summary = summarize(loadProgram(file, {3, 64, 64}), {1, 0});
    const auto* depthwise = summary.find("features.1.conv.0.0");
    ASSERT_NE(depthwise, nullptr);
    EXPECT_EQ(depthwise->groups, 32);
    EXPECT_EQ(depthwise->macs, 32 * 9 * 32 * 32);
    EXPECT_EQ(depthwise->milliseconds, 0);
    EXPECT_EQ(summary.layers.size(), 53);
}

TEST(Summarize, SharedWeightsCountOnceAndProductsAreLayers)
{
    REQUIRE_MADE(file, "shared.trace");
    const auto summary = summarize(loadProgram(file, {3, 8, 8}), {1, 0});
    ASSERT_EQ(summary.layers.size(), 2);
    EXPECT_EQ(summary.layers[0].macs, 2 * 81 * 64);
    EXPECT_EQ(summary.parameters, 81 + 3 + 15 + 5);
    EXPECT_EQ(summary.layers[1].path, "weight");
    EXPECT_EQ(summary.layers[1].bias, "bias");
    EXPECT_EQ(summary.layers[1].shape, (std::vector<std::int64_t>{5, 3}));
    EXPECT_EQ(summary.layers[1].macs, 15);
}

TEST(Summarize, AttentionProjectionsAreLayers)
{
    for (const char* name : {"vit.trace", "vit.script"}) {
        REQUIRE_MADE(file, name);
        const auto summary = summarize(loadProgram(file, {3, 64, 64}), {1, 0});
        const std::string attention = "encoder.layers.encoder_layer_1.self_attention";
        const auto* in = summary.find(attention + ".in_proj");
        ASSERT_NE(in, nullptr) << name;
        EXPECT_EQ(in->macs, 17 * 64 * 192) << name;
        ASSERT_NE(summary.find(attention + ".out_proj"), nullptr) << name;
        EXPECT_EQ(summary.find(attention + ".out_proj")->macs, 17 * 64 * 64) << name;
    }
}

TEST(Summarize, SaysWhatWasTracedInTraining)
{
    REQUIRE_MADE(file, "dropout.trace_training");
    const auto summary = summarize(loadProgram(file, {3, 16, 16}), {1, 0});
    ASSERT_EQ(summary.issues.size(), 1);
    EXPECT_EQ(summary.issues[0].code, "model.traced_in_training");
}

TEST(ActivationPeak, CountsViewsOnce)
{
    torch::jit::Module module("M");
    module.define(R"(
def forward(self, x):
  a = torch.relu(x)
  b = a.view(x.size(0), -1)
  c = b.t()
  d = c + 1.0
  return d.t().sum(1)
)");
    // x and a; then a, of which b and c are views, and d.
    EXPECT_EQ(activationPeakBytes(flatten(module, at::rand({2, 4, 8}))), 2 * 4 * 8 * 4);
}

/// The operators of a kind, by index.
std::vector<std::size_t> ofKind(const std::vector<GraphOperator>& graph, const std::string& kind)
{
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < graph.size(); ++i)
        if (graph[i].kind == kind) found.push_back(i);
    return found;
}

TEST(OperatorGraph, NamesLayersAndTellsWhoReadsWhom)
{
    const auto program = loadProgram(shippedModel(), {1, 28, 28});
    const auto summary = summarize(program, {1, 0});
    const auto& graph = summary.graph;
    ASSERT_TRUE(isSound(graph));
    EXPECT_EQ(graph.front().kind, "input");
    EXPECT_EQ(graph.front().madeBytes, 28 * 28 * 4);
    EXPECT_EQ(graph.back().lastUse, int(graph.size())) << "the output outlives the last operator";
    std::vector<std::string> layers;
    for (const GraphOperator& one : graph)
        if (!one.layer.empty()) layers.push_back(one.layer);
    ASSERT_EQ(layers.size(), summary.layers.size());
    for (std::size_t i = 0; i < layers.size(); ++i) EXPECT_EQ(layers[i], summary.layers[i].path);
    const auto additions = ofKind(graph, "add");
    ASSERT_EQ(additions.size(), 3);
    for (const std::size_t addition : additions) EXPECT_EQ(graph[addition].inputs.size(), 2);
    EXPECT_EQ(mostAliveBytes(graph), activationPeakBytes(program));
    EXPECT_EQ(mostAliveBytes(graph), summary.activationPeakBytes);
}

TEST(OperatorGraph, AViewMakesNoMemoryButKeepsItAlive)
{
    torch::jit::Module module("M");
    module.define(R"(
def forward(self, x):
  a = torch.relu(x)
  b = a.view(x.size(0), -1)
  c = b + 1.0
  return torch.cat([b, c], 1)
)");
    const auto graph = operatorGraph(flatten(module, at::rand({2, 4, 8})));
    ASSERT_EQ(ofKind(graph, "view").size(), 1);
    const auto view = ofKind(graph, "view")[0], relu = ofKind(graph, "relu")[0], cat = ofKind(graph, "cat")[0];
    EXPECT_EQ(graph[view].madeBytes, 0);
    EXPECT_EQ(graph[view].bytes, 4 * 8 * 4);
    EXPECT_EQ(graph[relu].lastUse, int(cat)) << "through the view";
    EXPECT_EQ(graph[cat].madeBytes, 2 * 4 * 8 * 4);
    EXPECT_EQ(aliveBytes(graph)[cat], 4 * 4 * 8 * 4) << "what it reads, and what it makes";
}

}  // namespace
}  // namespace espalier
