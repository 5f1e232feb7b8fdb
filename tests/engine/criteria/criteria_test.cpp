#include "core/engine/program/execute.h"
#include "core/engine/prune/criteria/importances.h"
#include "core/sparsity/criterion.h"
#include "tests/engine/evaluate/small_network.h"
#include "tests/engine/prune/choose.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <gtest/gtest.h>

#include <cmath>

namespace espalier {
namespace {

Program oneWeight(const at::Tensor& weight)
{
    Program program;
    program.parameters.push_back({"w.weight", weight, true});
    return program;
}

at::Tensor rankedBy(const std::string& criterion, const Program& program, const std::string& path = "w.weight")
{
    return test::ranksWithoutSamples(program).of(criterion).at(path).clone();
}

TEST(Criteria, AllThatAPlanCanNameAreThere)
{
    Program program = smallNetwork();
    const Dataset train = corners(16, 1);
    const Preprocessing preprocessing{{1, 8, 8}, {0.4}, {0.3}};
    test::RecordingSink sink;
    CriterionRanks ranks({program, [&]() -> const Dataset& { return train; }, preprocessing, 3, sink});
    for (const Criterion& criterion : criteria()) {
        const Importances& importances = ranks.of(std::string(criterion.name));
        EXPECT_FALSE(importances.empty()) << criterion.name;
        for (const auto& [path, importance] : importances) {
            EXPECT_EQ(importance.sizes(), program.tensor(path).sizes()) << criterion.name;
            EXPECT_TRUE(importance.ge(0).all().item<bool>()) << criterion.name;
        }
    }
    EXPECT_EQ(findCriterion("lapm"), nullptr);
    EXPECT_THROW(ranks.of("lapm"), std::out_of_range);
}

TEST(Criteria, LampIsTheShareAmongWeightsThatAreNotSmaller)
{
    const Program program = oneWeight(at::tensor({3.f, -1.f, 2.f, 0.f}).view({2, 2}));
    const at::Tensor expected = at::tensor({1.f, 1 / 14.f, 4 / 13.f, 0.f}).view({2, 2});
    EXPECT_TRUE(rankedBy("lamp", program).allclose(expected)) << rankedBy("lamp", program);
    EXPECT_TRUE(rankedBy("lamp", oneWeight(at::zeros({2, 2}))).eq(0).all().item<bool>());
}

TEST(Criteria, L2IsTheSquare)
{
    EXPECT_TRUE(
        rankedBy("l2", oneWeight(at::tensor({3.f, -1.f}).view({1, 2}))).equal(at::tensor({9.f, 1.f}).view({1, 2})));
}

TEST(Criteria, RandomDependsOnSeedAndPath)
{
    Program program;
    program.parameters = {{"a", at::ones({4, 4}), true}, {"b", at::ones({4, 4}), true}};
    EXPECT_TRUE(rankedBy("random", program, "a").equal(rankedBy("random", program, "a")));
    EXPECT_FALSE(rankedBy("random", program, "a").equal(rankedBy("random", program, "b")));
}

/// On one batch the gradient criteria are functions of each other, and the gradient is that of the mean loss.
class GradientCriteria : public testing::Test {
protected:
    double lossWith(const std::string& path, std::int64_t index, double change)
    {
        Program moved = program.clone();
        moved.tensor(path).view(-1)[index] += change;
        const at::Tensor outputs = Executor(moved).forward(makeBatch(train, at::arange(8), preprocessing));
        return at::cross_entropy_loss(outputs.to(at::kDouble), train.labels).item<double>();
    }

    Program program = smallNetwork();
    const Dataset train = corners(8, 1);
    const Preprocessing preprocessing{{1, 8, 8}, {0.4}, {0.3}};
    test::RecordingSink sink;
    CriterionRanks ranks{{program, [this]() -> const Dataset& { return train; }, preprocessing, 3, sink}};
};

TEST_F(GradientCriteria, TaylorIsWhatTheLossWouldChangeBy)
{
    for (const std::string path : {"conv.weight", "fc.weight"}) {
        const at::Tensor weight = program.tensor(path).view(-1), taylor = ranks.of("taylor").at(path).view(-1);
        for (std::int64_t i = 0; i < weight.numel(); i += 7) {
            const double gradient = (lossWith(path, i, 1e-3) - lossWith(path, i, -1e-3)) / 2e-3;
            EXPECT_NEAR(taylor[i].item<double>(), std::abs(gradient * weight[i].item<double>()), 2e-4) << path << i;
        }
    }
}

TEST_F(GradientCriteria, FisherAndSnipFollowFromTaylorOnOneBatch)
{
    double total = 0;
    for (const auto& [path, taylor] : ranks.of("taylor")) total += taylor.sum().item<double>();
    for (const auto& [path, taylor] : ranks.of("taylor")) {
        EXPECT_TRUE(ranks.of("fisher").at(path).allclose(taylor.square() / 2, 1e-4, 1e-9)) << path;
        EXPECT_TRUE(ranks.of("snip").at(path).allclose(taylor / total, 1e-4, 1e-9)) << path;
    }
}

TEST_F(GradientCriteria, LeaveTheProgramAlone)
{
    const Program before = program.clone();
    ranks.of("taylor");
    for (std::size_t i = 0; i < program.parameters.size(); ++i) {
        EXPECT_TRUE(program.parameters[i].tensor.equal(before.parameters[i].tensor));
        EXPECT_FALSE(program.parameters[i].tensor.requires_grad());
    }
}

TEST_F(GradientCriteria, WandaScalesByTheNormOfTheInputs)
{
    const at::Tensor inputs = makeBatch(train, at::arange(8), preprocessing);
    const at::Tensor expected = program.tensor("conv.weight").abs() * inputs.norm();
    EXPECT_TRUE(ranks.of("wanda").at("conv.weight").allclose(expected, 1e-4));
    const at::Tensor perFeature = ranks.of("wanda").at("fc.weight") / program.tensor("fc.weight").abs();
    EXPECT_TRUE(perFeature.allclose(perFeature[0].expand_as(perFeature), 1e-3)) << "one norm an input";
}

TEST_F(GradientCriteria, WandaTakesAsManyFromEveryOutput)
{
    program.tensor("fc.weight")[0].mul_(100);
    const Masks masks =
        chooseMasks(program, {{"fc.weight", Pattern::parse("unstructured"), 0.5, false, "wanda"}}, ranks);
    EXPECT_TRUE(masks.at("fc.weight").sum(1).eq(8).all().item<bool>()) << masks.at("fc.weight");
}

TEST_F(GradientCriteria, WhatIsNotFiniteIsNamed)
{
    program.tensor("conv.weight")[0][0][0][0] = std::nan("");
    for (const char* criterion : {"magnitude", "lamp", "taylor", "wanda"}) {
        try {
            ranks.of(criterion);
            ADD_FAILURE() << criterion;
        } catch (const Failure& failure) {
            EXPECT_EQ(failure.issue().code, "model.not_finite") << criterion;
        }
    }
}

TEST_F(GradientCriteria, TheScaleOfTheBatchNormDecidesOverChannels)
{
    program.tensor("bn.weight").copy_(at::tensor({0.9f, -0.1f, 0.5f, 0.2f}));
    const Coupling coupling = findCoupling(program);
    std::vector<ChannelRequest> requests(coupling.groups.size());
    for (std::size_t i = 0; i < requests.size(); ++i)
        if (!coupling.groups[i].classes.empty()) requests[i] = {0.5, "batch_norm_scale", false};
    maskChannels(program, coupling, chooseChannels(program, coupling, requests, ranks).removed);
    EXPECT_TRUE(program.tensor("bn.weight").equal(at::tensor({0.9f, 0.f, 0.5f, 0.f}))) << program.tensor("bn.weight");
    try {
        chooseMasks(program, {{"fc.weight", Pattern::parse("unstructured"), 0.5, false, "batch_norm_scale"}}, ranks);
        ADD_FAILURE();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "plan.criterion_does_not_fit");
        EXPECT_EQ(failure.issue().where, "fc");
    }
}

}  // namespace
}  // namespace espalier
