#include "core/estimate/plan_estimate.h"

#include "core/measure/stored_bytes.h"
#include "tests/sparsity/small_model.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

constexpr int conv1 = 0, blockConv1 = 1, blockConv2 = 2, fc = 3;

/// The small model with sizes of activations: 64 positions at full resolution.
ModelSummary sizedModel()
{
    ModelSummary model = test::smallModel();
    for (Layer& layer : model.layers) {
        layer.outputBytes = 4 * layer.outputs() * (layer.path == "fc" ? 1 : 64);
        model.parameters += layer.parameters;
        model.macs += layer.macs;
    }
    model.activationPeakBytes = 2 * 4 * 32 * 64;
    return model;
}

std::vector<LayerRule> rulesFor(const char* pattern, double sparsity, std::initializer_list<int> layers)
{
    std::vector<LayerRule> rules(4);
    for (int layer : layers) rules[std::size_t(layer)].cuts = {{Pattern::parse(pattern), sparsity}};
    return rules;
}

TEST(PlanEstimate, NothingAskedNothingRemoved)
{
    const ModelSummary model = sizedModel();
    const PlanEstimate estimate = estimatePlan(model, std::vector<LayerRule>(4));
    EXPECT_EQ(estimate.cutLayers, 0);
    EXPECT_EQ(estimate.requested, 0);
    EXPECT_EQ(estimate.weights.removed(), 0);
    EXPECT_EQ(estimate.macs.removed(), 0);
    EXPECT_EQ(estimate.stored.left, estimate.stored.dense);
    EXPECT_EQ(estimate.activationsPeak->left, double(model.activationPeakBytes));
    EXPECT_EQ(estimatePlan({}, {}).weights.removed(), 0);
    EXPECT_EQ(estimatePlan(model, {}).weights, estimate.weights) << "missing rules are dense";
}

TEST(PlanEstimate, SingleWeightsAreWeighedByLayerSize)
{
    const ModelSummary model = sizedModel();
    const PlanEstimate estimate = estimatePlan(model, rulesFor("unstructured", 0.5, {blockConv1}));
    const double share = double(model.layers[blockConv1].parameters) / double(model.parameters);
    EXPECT_DOUBLE_EQ(estimate.requested, 0.5 * share);
    EXPECT_DOUBLE_EQ(estimate.achieved, estimate.requested);
    EXPECT_NEAR(estimate.weights.removed(), estimate.requested, 1e-12);
    EXPECT_TRUE(estimate.shortfalls.empty());
    EXPECT_FALSE(estimate.removesChannels);
    EXPECT_EQ(estimate.activationsPeak->removed(), 0) << "masks leave activations as they are";
}

TEST(PlanEstimate, ChannelsTakeTheirReadersInputsAlong)
{
    const ModelSummary model = sizedModel();
    const PlanEstimate estimate = estimatePlan(model, rulesFor("channel", 0.5, {blockConv1}));
    const double lost = 0.5 * double(model.layers[blockConv1].parameters + model.layers[blockConv2].parameters);
    EXPECT_NEAR(estimate.weights.removed(), lost / double(model.parameters), 1e-12);
    EXPECT_GT(estimate.weights.removed(), estimate.achieved);
    EXPECT_NEAR(estimate.macs.removed(), lost * 10 / double(model.macs), 1e-12);
    EXPECT_EQ(estimate.layers[blockConv1].outputsLeft, 16);
    EXPECT_EQ(estimate.layers[blockConv2].outputsLeft, 16) << "its outputs stay, its inputs go";
}

TEST(PlanEstimate, BiasesAndNormsGoWithTheChannels)
{
    ModelSummary model = sizedModel();
    model.parameters += 64, model.bufferElements = 64;
    const PlanEstimate estimate = estimatePlan(model, rulesFor("channel", 0.5, {blockConv1}));
    double layers = 0;
    for (const LayerEstimate& layer : estimate.layers) layers += layer.weights;
    EXPECT_LT(estimate.weights.left, layers + 64);
    EXPECT_GT(estimate.weights.left, layers);
}

TEST(PlanEstimate, StoresEachLayerInItsSmallestFormat)
{
    const ModelSummary model = sizedModel();
    const PlanEstimate estimate = estimatePlan(model, rulesFor("2:4", 0.5, {blockConv2}));
    const Layer& layer = model.layers[blockConv2];
    const Stored stored = storedBytes(16, 32 * 9, layer.parameters / 2, Pattern::parse("2:4"));
    EXPECT_EQ(estimate.layers[blockConv2].storedBytes, stored.bytes);
    EXPECT_EQ(estimate.layers[blockConv2].format, "n:m");
    EXPECT_EQ(estimate.layers[conv1].format, "dense");
    EXPECT_DOUBLE_EQ(estimate.stored.left, estimate.stored.dense - double(4 * layer.parameters - stored.bytes));
}

TEST(PlanEstimate, SaysWhatRoundingLeavesOfTheRequest)
{
    const ModelSummary model = sizedModel();
    // 32 channels less 30 % are 22.4: 24 as a multiple of 8.
    const PlanEstimate estimate = estimatePlan(model, rulesFor("channel", 0.3, {blockConv1}));
    const double share = double(model.layers[blockConv1].parameters) / double(model.parameters);
    EXPECT_DOUBLE_EQ(estimate.requested, 0.3 * share);
    EXPECT_DOUBLE_EQ(estimate.achieved, 0.25 * share);
    ASSERT_EQ(estimate.shortfalls.size(), 1u);
    EXPECT_EQ(estimate.shortfalls[0].code, "estimate.rounding");
    EXPECT_EQ(estimate.shortfalls[0].layers, 1);
    EXPECT_EQ(estimate.shortfalls[0].roundTo, 8);
    EXPECT_NEAR(estimate.shortfalls[0].points, -0.05 * share, 1e-12);
}

TEST(PlanEstimate, ARuleOnALockedLayerGetsNothing)
{
    const PlanEstimate estimate = estimatePlan(sizedModel(), rulesFor("channel", 0.5, {fc}));
    EXPECT_GT(estimate.requested, 0);
    EXPECT_EQ(estimate.achieved, 0);
    ASSERT_EQ(estimate.shortfalls.size(), 1u);
    EXPECT_EQ(estimate.shortfalls[0].code, "estimate.locked");
    EXPECT_EQ(estimate.weights.removed(), 0);
}

TEST(PlanEstimate, ChannelsThenWeightsOfWhatIsLeft)
{
    std::vector<LayerRule> rules = rulesFor("channel", 0.5, {blockConv1});
    rules[blockConv1].cuts.push_back({Pattern::parse("unstructured"), 0.8});
    const PlanEstimate estimate = estimatePlan(sizedModel(), rules);
    EXPECT_DOUBLE_EQ(estimate.layers[blockConv1].requested, 0.9);
    EXPECT_DOUBLE_EQ(estimate.layers[blockConv1].weights, 0.1 * 32 * 16 * 9);
}

TEST(PlanEstimate, AGroupedConvolutionKeepsItsColumns)
{
    ModelSummary model = sizedModel();
    Layer& depthwise = model.layers[blockConv2];
    depthwise.shape = {32, 1, 3, 3};
    depthwise.groups = 32, depthwise.parameters = 32 * 9, depthwise.group = 1;
    model.groups[1] = {{"block.conv1", "block.conv2"}, {"block.conv2"}, 32, ""};
    const PlanEstimate estimate = estimatePlan(model, rulesFor("channel", 0.5, {blockConv1, blockConv2}));
    EXPECT_DOUBLE_EQ(estimate.layers[blockConv2].weights, 16 * 9) << "half, not a quarter";
}

TEST(PlanEstimate, AFlattenedMapLosesAllPositionsOfAChannel)
{
    ModelSummary model = sizedModel();
    model.layers[fc].shape = {10, 16 * 49};
    model.layers[fc].parameters = 10 * 16 * 49;
    const PlanEstimate estimate = estimatePlan(model, rulesFor("channel", 0.5, {conv1, blockConv2}));
    EXPECT_DOUBLE_EQ(estimate.layers[fc].weights, 10 * 8 * 49);
}

TEST(PlanEstimate, TheActivationPeakShrinksWithTheLargestPair)
{
    const ModelSummary model = sizedModel();
    // block.conv1 and what it reads are the largest: 32 + 16 channels; half of 32 gone leaves 16 + 16.
    const PlanEstimate estimate = estimatePlan(model, rulesFor("channel", 0.5, {blockConv1}));
    EXPECT_NEAR(estimate.activationsPeak->removed(), 1 - 32.0 / 48.0, 1e-12);
    // All halved: the peak too, and no more than that.
    const PlanEstimate all = estimatePlan(model, rulesFor("channel", 0.5, {conv1, blockConv1, blockConv2}));
    EXPECT_NEAR(all.activationsPeak->removed(), 0.5, 1e-12);
}

TEST(PlanEstimate, WithoutSizesOfActivationsThePeakIsUnknownWhereChannelsGo)
{
    ModelSummary model = sizedModel();
    for (Layer& layer : model.layers) layer.outputBytes = 0;
    EXPECT_TRUE(estimatePlan(model, rulesFor("unstructured", 0.5, {conv1})).activationsPeak);
    EXPECT_FALSE(estimatePlan(model, rulesFor("channel", 0.5, {blockConv1})).activationsPeak);
    model.activationPeakBytes = 0;
    EXPECT_FALSE(estimatePlan(model, {}).activationsPeak);
}

TEST(PlanEstimate, SaysWhereLayersArePooled)
{
    std::vector<LayerRule> rules = rulesFor("unstructured", 0.5, {conv1});
    EXPECT_FALSE(estimatePlan(sizedModel(), rules).pooled);
    rules[conv1].scope = Scope::global;
    EXPECT_TRUE(estimatePlan(sizedModel(), rules).pooled);
}

}  // namespace
}  // namespace espalier
