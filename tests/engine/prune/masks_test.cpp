#include "core/engine/prune/masks.h"
#include "core/base/issue.h"
#include "tests/engine/prune/choose.h"

#include <ATen/ATen.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace espalier {
namespace {

at::Tensor tensor(std::vector<float> values, std::vector<std::int64_t> shape)
{
    return at::from_blob(values.data(), shape, at::kFloat).clone();
}

/// A program of nothing but weights: all that masks look at.
Program weights(std::vector<std::pair<std::string, at::Tensor>> tensors)
{
    Program program;
    for (auto& [path, value] : tensors) program.parameters.push_back({path, value, true});
    return program;
}

/// "1" kept, "0" removed, in row-major order.
std::string bits(const at::Tensor& mask)
{
    std::string text;
    const at::Tensor flat = mask.contiguous();
    for (std::int64_t i = 0; i < flat.numel(); ++i) text += flat.data_ptr<bool>()[i] ? '1' : '0';
    return text;
}

std::string maskOf(const at::Tensor& weight, const char* pattern, double sparsity)
{
    const Masks masks =
        test::chooseMasks(weights({{"w.weight", weight}}), {{"w.weight", Pattern::parse(pattern), sparsity}});
    return bits(masks.at("w.weight"));
}

std::string failure(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Failure& failure) {
        return failure.issue().code + " " + failure.issue().where;
    }
    return "none";
}

TEST(UnstructuredMask, RemovesTheSmallestMagnitudes)
{
    EXPECT_EQ(maskOf(tensor({-5, 1, 0.5f, -2, 3, -0.1f}, {2, 3}), "unstructured", 0.5), "100110");
}

TEST(UnstructuredMask, RoundsTheCountToTheNearest)
{
    const at::Tensor weight = at::arange(1, 11, at::kFloat).view({2, 5});
    EXPECT_EQ(maskOf(weight, "unstructured", 0.24), "0011111111");
    EXPECT_EQ(maskOf(weight, "unstructured", 0.25), "0001111111");
    EXPECT_EQ(maskOf(weight, "unstructured", 0.0), "1111111111");
}

TEST(UnstructuredMask, BreaksTiesByIndex)
{
    EXPECT_EQ(maskOf(at::ones({2, 4}), "unstructured", 0.5), "00001111");
    EXPECT_EQ(maskOf(tensor({2, 1, -1, 1, 2, 1}, {1, 6}), "unstructured", 0.5), "100011");
}

TEST(UnstructuredMask, LeavesOneWeight)
{
    EXPECT_EQ(maskOf(tensor({1, 4, 2, 4}, {2, 2}), "unstructured", 1.0), "0001");
    EXPECT_EQ(maskOf(at::zeros({1, 1}), "unstructured", 1.0), "1");
}

TEST(UnstructuredMask, PooledRequestsAreRankedTogetherAndEmptyNoLayer)
{
    const Program program = weights({{"a", tensor({1, 2, 3, 4}, {2, 2})}, {"b", tensor({5, 6, 7, 8}, {2, 2})}});
    const Pattern single = Pattern::parse("unstructured");
    Masks masks = test::chooseMasks(program, {{"a", single, 0.5, true}, {"b", single, 0.5, true}});
    EXPECT_EQ(bits(masks["a"]), "0001") << "its largest weight stays, the next smallest goes instead";
    EXPECT_EQ(bits(masks["b"]), "0111");

    masks = test::chooseMasks(program, {{"a", single, 0.5, false}, {"b", single, 0.5, true}});
    EXPECT_EQ(bits(masks["a"]), "0011");
    EXPECT_EQ(bits(masks["b"]), "0011");
}

TEST(UnstructuredMask, PooledRequestsOfAnotherSparsityAreRankedApart)
{
    const Program program = weights({{"a", tensor({1, 2, 3, 4}, {2, 2})}, {"b", tensor({5, 6, 7, 8}, {2, 2})}});
    const Pattern single = Pattern::parse("unstructured");
    const Masks masks = test::chooseMasks(program, {{"a", single, 0.25, true}, {"b", single, 0.75, true}});
    EXPECT_EQ(bits(masks.at("a")), "0111");
    EXPECT_EQ(bits(masks.at("b")), "0001");
}

TEST(NOfMMask, KeepsTheLargestOfEachGroupAlongTheInputs)
{
    EXPECT_EQ(maskOf(tensor({1, -4, 3, 2, 8, 7, 6, 5}, {1, 8}), "2:4", 0.5), "01101100");
}

TEST(NOfMMask, GroupsRunAlongTheInputChannelsAtEachKernelPosition)
{
    // [1 out, 2 in, 2 positions]: position 0 sees (1, 4), position 1 sees (3, 2).
    EXPECT_EQ(maskOf(tensor({1, 3, 4, 2}, {1, 2, 1, 2}), "1:2", 0.5), "0110");
}

TEST(NOfMMask, AGroupCutShortKeepsItsShareRoundedUp)
{
    // 4 + 2 inputs: 2 of 4, then ceil(2 * 2/4) = 1 of 2. And 4 + 1: the single one stays.
    EXPECT_EQ(maskOf(tensor({1, 2, 3, 4, 5, 6}, {1, 6}), "2:4", 0.5), "001101");
    EXPECT_EQ(maskOf(tensor({1, 2, 3, 4, 5}, {1, 5}), "2:4", 0.5), "00111");
}

TEST(NOfMMask, BreaksTiesByIndex) { EXPECT_EQ(maskOf(at::ones({1, 8}), "1:4", 0.75), "00010001"); }

TEST(NOfMMask, RefusesALayerWithFewerInputsThanAGroup)
{
    EXPECT_EQ(failure([] { maskOf(at::ones({8, 3, 3, 3}), "2:4", 0.5); }), "plan.pattern_does_not_fit w");
}

TEST(BlockMask, RemovesWholeTilesOfTheMatrix)
{
    // Two tiles of 2x1 above each other in each of two columns: norms 2+2, 1+1 / 3+3, 9+0.
    const at::Tensor weight = tensor({2, 1, 2, 1, 3, 9, 3, 0}, {4, 2});
    EXPECT_EQ(maskOf(weight, "block:2x1", 0.5), "00001111");
    EXPECT_EQ(maskOf(weight, "block:2x1", 0.25), "10101111");
}

TEST(BlockMask, TheMatrixOfAConvolutionHasAColumnForEachInputAndKernelPosition)
{
    EXPECT_EQ(maskOf(tensor({5, 5, 1, 1, 2, 2, 6, 6}, {1, 2, 2, 2}), "block:1x4", 0.5), "00001111");
}

TEST(BlockMask, TilesCutShortAtTheEdgeAreRankedByTheirMean)
{
    // Columns 0-1, 2-3 and the lone 4: means 3, 1, 2. 40 % of 5 weights are the middle tile.
    EXPECT_EQ(maskOf(tensor({3, 3, 1, 1, 2}, {1, 5}), "block:1x2", 0.4), "11001");
    EXPECT_EQ(maskOf(tensor({3, 3, 1, 1, 2}, {1, 5}), "block:1x2", 0.6), "11000");
}

TEST(BlockMask, BreaksTiesByIndexAndLeavesOneTile)
{
    EXPECT_EQ(maskOf(at::ones({4, 2}), "block:2x2", 0.5), "00001111");
    EXPECT_EQ(maskOf(at::ones({4, 2}), "block:2x2", 1.0), "00001111");
    EXPECT_EQ(maskOf(at::ones({2, 2}), "block:8x8", 1.0), "1111");
}

TEST(BlockMask, PooledTilesAreRankedTogether)
{
    const Program program = weights({{"a", tensor({1, 1, 2, 2}, {1, 4})}, {"b", tensor({3, 3, 9, 9}, {1, 4})}});
    const Pattern pair = Pattern::parse("block:1x2");
    const Masks masks = test::chooseMasks(program, {{"a", pair, 0.5, true}, {"b", pair, 0.5, true}});
    EXPECT_EQ(bits(masks.at("a")), "0011");
    EXPECT_EQ(bits(masks.at("b")), "0011");
}

TEST(ChooseMasks, RefusesWeightsThatAreNotFinite)
{
    const at::Tensor nan = tensor({1, std::numeric_limits<float>::quiet_NaN()}, {1, 2});
    const at::Tensor infinite = tensor({1, std::numeric_limits<float>::infinity()}, {1, 2});
    EXPECT_EQ(failure([&] { maskOf(nan, "unstructured", 0.5); }), "model.not_finite w");
    EXPECT_EQ(failure([&] { maskOf(infinite, "2:4", 0.5); }), "model.not_finite w");
}

TEST(ChooseMasks, RefusesStructuredPatternsAndUnknownWeights)
{
    EXPECT_EQ(failure([] { maskOf(at::ones({2, 2}), "channel", 0.5); }), "plan.pattern_does_not_fit w");
    EXPECT_EQ(failure([] {
                  test::chooseMasks(weights({}), {{"gone.weight", Pattern::parse("unstructured"), 0.5}});
              }),
              "plan.names_no_layer gone");
}

TEST(ChooseMasks, AWeightNamedTwiceLosesWhatEitherRemoves)
{
    const Program program = weights({{"w", tensor({1, 2, 3, 4}, {2, 2})}});
    const Masks masks =
        test::chooseMasks(program, {{"w", Pattern::parse("unstructured"), 0.25}, {"w", Pattern::parse("1:2"), 0.5}});
    EXPECT_EQ(bits(masks.at("w")), "0101");
}

TEST(ChooseMasks, IsTheSameEveryTime)
{
    at::manual_seed(3);
    const Program program =
        weights({{"a.weight", at::randn({64, 32, 3, 3})}, {"b.weight", at::randn({100, 64}).round()}});
    const std::vector<MaskRequest> requests{{"a.weight", Pattern::parse("unstructured"), 0.8, true},
                                            {"b.weight", Pattern::parse("unstructured"), 0.8, true}};
    const Masks first = test::chooseMasks(program, requests);
    EXPECT_EQ(encodeMasks(first), encodeMasks(test::chooseMasks(program, requests)));
    std::int64_t kept = 0;
    for (const auto& [path, mask] : first) kept += mask.sum().item<std::int64_t>();
    EXPECT_EQ(64 * 32 * 9 + 6400 - kept, std::llround(0.8 * (64 * 32 * 9 + 6400)));
}

TEST(ApplyMasks, ZeroesWhatIsMaskedAndNothingElse)
{
    Program program = weights({{"w", tensor({1, -2, 3, -4}, {2, 2})}, {"other", at::ones({2})}});
    applyMasks(program, {{"w", at::tensor({1, 0, 0, 1}).view({2, 2}).to(at::kBool)}});
    EXPECT_TRUE(program.parameters[0].tensor.equal(tensor({1, 0, 0, -4}, {2, 2})));
    EXPECT_TRUE(program.parameters[1].tensor.equal(at::ones({2})));
}

TEST(ApplyMasks, RefusesMasksOfAnotherModel)
{
    Program program = weights({{"w", at::ones({2, 2})}});
    EXPECT_EQ(failure([&] { applyMasks(program, {{"w", at::ones({2, 3}, at::kBool)}}); }), "data.masks_do_not_fit w");
    EXPECT_EQ(failure([&] { applyMasks(program, {{"v", at::ones({2, 2}, at::kBool)}}); }), "data.masks_do_not_fit v");
}

}  // namespace
}  // namespace espalier
