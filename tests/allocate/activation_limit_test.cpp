// A limit on the most bytes of activations alive at once: not additive over what the solver chooses for.
#include "core/allocate/budget_plan.h"

#include "core/base/issue.h"
#include "core/estimate/activation_estimate.h"
#include "core/estimate/plan_estimate.h"
#include "tests/estimate/sample_scan.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// wideModel() with its forward pass: the peak is where b reads what a makes; c reads b in place, and makes less.
ModelSummary wideGraph()
{
    ModelSummary model = test::wideModel();
    model.graph = {{"input", "", "", {}, 4000, 4000, 1},       {"conv2d", "a", "a", {0}, 64000, 64000, 2},
                   {"conv2d", "b", "b", {1}, 64000, 64000, 4}, {"relu_", "", "", {2}, 64000, 0, 4},
                   {"conv2d", "c", "c", {3}, 20000, 20000, 5}, {"linear", "fc", "fc", {4}, 400, 400, 6}};
    model.activationPeakBytes = mostAliveBytes(model.graph);
    return model;
}

struct ActivationLimit : testing::Test {
    ModelSummary model = wideGraph();
    ScanResult scan = test::sampleScan(model, "channel");
    Forecaster forecaster{model, scan, {}};
    BudgetRequest asked;

    ActivationLimit() { asked.patterns = {Pattern::parse("channel")}; }

    /// Of a plan, by arithmetic that knows nothing of the solver.
    double peakOf(const BudgetPlan& plan) const
    {
        std::vector<Issue> issues;
        return estimatePlan(model, plan.plan.rules.empty() ? std::vector<LayerRule>(model.layers.size())
                                                           : resolvePlan(plan.plan, model, issues))
            .activationsPeak->left;
    }
    std::optional<Issue> refusal() const
    {
        try {
            planWithin(model, forecaster, asked);
        } catch (const Failure& failure) {
            return failure.issue();
        }
        return {};
    }
};

TEST_F(ActivationLimit, IsKeptToByCuttingWhatIsAliveAtThePeak)
{
    const BudgetRange range = budgetRange(model, forecaster, asked);
    ASSERT_TRUE(range.leastActivations);
    EXPECT_EQ(*range.mostActivations, model.activationPeakBytes);
    EXPECT_LT(*range.leastActivations, model.activationPeakBytes / 2);
    double before = -1;
    for (const double share : {0.9, 0.75, 0.5, 0.4}) {
        asked.activationBytes =
            std::max<std::int64_t>(*range.leastActivations, std::int64_t(share * double(model.activationPeakBytes)));
        const BudgetPlan plan = planWithin(model, forecaster, asked);
        EXPECT_LE(peakOf(plan), double(*asked.activationBytes) + 1);
        EXPECT_NEAR(peakOf(plan), double(*plan.activationBytes), 1);
        EXPECT_GT(plan.forecast.divergence, before) << "the less may be alive, the more it costs";
        before = plan.forecast.divergence;
    }
}

TEST_F(ActivationLimit, CutsNothingElse)
{
    asked.activationBytes = model.activationPeakBytes * 9 / 10;
    for (const LayerBudget& layer : planWithin(model, forecaster, asked).layers)
        EXPECT_NE(layer.layer, "c") << "what c makes is not alive at the peak";
    asked.activationBytes = model.activationPeakBytes;
    EXPECT_TRUE(planWithin(model, forecaster, asked).layers.empty()) << "it holds as it is";
}

/// No choice that keeps the limit costs less, of all there are.
TEST_F(ActivationLimit, CostsLittleMoreThanTheBestChoiceThereIs)
{
    asked.activationBytes = model.activationPeakBytes * 6 / 10;
    const double found = planWithin(model, forecaster, asked).forecast.divergence;
    double best = 1e9;
    const Pattern channel = Pattern::parse("channel");
    for (int a = 0; a <= 6; ++a)
        for (int b = 0; b <= 6; ++b)
            for (int c = 0; c <= 12; ++c) {
                const double cut[] = {a / 8.0, b / 8.0, c / 16.0};
                const std::vector<double> kept{1 - cut[0], 1 - cut[1], 1 - cut[2], 1};
                if (*activationPeakLeft(model, kept) > double(*asked.activationBytes)) continue;
                double sum = 0;
                for (int i = 0; i < 3; ++i)
                    sum +=
                        *forecaster.divergences().at(model.layers[std::size_t(i)].path, channel, "magnitude", cut[i]);
                best = std::min(best, sum);
            }
    EXPECT_GE(found, best - 1e-9);
    EXPECT_LE(found, 1.3 * best) << "prices find what lies on the convex hull";
}

TEST_F(ActivationLimit, HoldsTogetherWithOthers)
{
    asked.activationBytes = model.activationPeakBytes * 7 / 10;
    asked.latencyRatio = 0.7;
    asked.macs = budgetRange(model, forecaster, asked).mostMacs * 6 / 10;
    const BudgetPlan plan = planWithin(model, forecaster, asked);
    EXPECT_LE(peakOf(plan), double(*asked.activationBytes) + 1);
    EXPECT_LE(plan.ms, 0.7 * plan.denseMs * 1.006);
    EXPECT_LE(plan.macs, *asked.macs);
    asked.accuracyDrop = 1e-5;
    ASSERT_TRUE(refusal());
    EXPECT_EQ(refusal()->where, "accuracy") << "one by one they can be met";
}

TEST_F(ActivationLimit, OutOfReachIsToldWithTheNearest)
{
    const auto least = *budgetRange(model, forecaster, asked).leastActivations;
    asked.activationBytes = least - 1;
    ASSERT_TRUE(refusal());
    EXPECT_EQ(refusal()->code, "solve.out_of_reach");
    EXPECT_EQ(refusal()->where, "activations");
    EXPECT_NEAR(std::stod(refusal()->details.at("nearest")), double(least), 1);
    asked.activationBytes = least;
    EXPECT_FALSE(refusal());
    asked.pins = {{"a", 0}};
    ASSERT_TRUE(refusal()) << "the pinned layer is alive at the peak";
    EXPECT_GT(std::stod(refusal()->details.at("nearest")), double(least));
}

TEST_F(ActivationLimit, MasksCannotMoveIt)
{
    scan = test::sampleScan(model);
    const Forecaster masks(model, scan, {});
    asked.patterns = {Pattern::parse("unstructured")};
    asked.activationBytes = model.activationPeakBytes - 1;
    try {
        planWithin(model, masks, asked);
        FAIL();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "solve.masks_keep_activations");
        EXPECT_EQ(failure.issue().details.at("nearest"), std::to_string(double(model.activationPeakBytes)));
    }
    asked.activationBytes = model.activationPeakBytes;
    asked.latencyRatio = 0.8;
    EXPECT_EQ(planWithin(model, masks, asked).activationBytes, model.activationPeakBytes);
    const BudgetRange range = budgetRange(model, masks, asked);
    EXPECT_EQ(range.leastActivations, range.mostActivations);
}

TEST_F(ActivationLimit, OfAModelThatDoesNotSayIsRefused)
{
    model.activationPeakBytes = 0;
    model.graph.clear();
    asked.activationBytes = 1000;
    ASSERT_TRUE(refusal());
    EXPECT_EQ(refusal()->code, "solve.activations_unknown");
    EXPECT_FALSE(budgetRange(model, forecaster, asked).leastActivations);
}

}  // namespace
}  // namespace espalier
