// Channels out of some groups and masks in others, whichever serves better.
#include "core/allocate/mixed_plan.h"

#include "core/base/issue.h"
#include "core/estimate/plan_estimate.h"
#include "tests/estimate/sample_scan.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

/// A scan of both kinds. The deeper a layer, the less it bears of a mask, and the more of its channels can go.
ScanResult bothKinds(const ModelSummary& model)
{
    ScanResult scan = test::sampleScan(model);
    ScanResult channels = test::sampleScan(model, "channel");
    for (SensitivityPoint& point : channels.points) {
        if (point.cut.layer == "a") point.divergence *= 8;
        if (point.cut.layer == "c") point.divergence /= 20;
        point.lost = std::llround(20000 * point.divergence);
        point.right = point.denseRight - point.lost;
        scan.points.push_back(point);
    }
    for (const LayerTime& time : channels.times)
        if (time.cut.sparsity > 0) scan.times.push_back(time);
    return scan;
}

struct MixedPlan : testing::Test {
    ModelSummary model = test::wideModel();
    ScanResult scan = bothKinds(model);
    Forecaster forecaster{model, scan, {}};
    BudgetRequest asked;

    MixedPlan() { asked.patterns = {Pattern::parse("unstructured"), Pattern::parse("channel")}; }

    std::vector<LayerRule> rulesOf(const BudgetPlan& plan) const
    {
        std::vector<Issue> issues;
        return plan.plan.rules.empty() ? std::vector<LayerRule>(model.layers.size())
                                       : resolvePlan(plan.plan, model, issues);
    }
    std::string refusal() const
    {
        try {
            planWithin(model, forecaster, asked);
        } catch (const Failure& failure) {
            return failure.issue().code + " " + failure.issue().where;
        }
        return {};
    }
};

TEST_F(MixedPlan, IsNeverWorseThanOneKindAlone)
{
    bool mixed = false;
    for (const double ratio : {0.45, 0.5, 0.6, 0.7, 0.8, 0.9}) {
        asked.latencyRatio = ratio;
        const BudgetPlan both = planWithin(model, forecaster, asked);
        EXPECT_LE(both.ms, ratio * both.denseMs * 1.006);
        EXPECT_DOUBLE_EQ(both.ms, *forecaster.times().sparseMs(rulesOf(both)));
        const BudgetPlan masks = planWithin(model, forecaster, onlyOf(asked, false));
        EXPECT_LE(both.forecast.divergence, masks.forecast.divergence * (1 + 1e-9)) << ratio;
        EXPECT_EQ(both.plan.rules.size(), both.layers.size()) << "here every group has one layer";
        mixed = mixed || cutKindOf(rulesOf(both)) == CutKind::mixed;
    }
    EXPECT_TRUE(mixed);
}

TEST_F(MixedPlan, TakesChannelsWhereTheyAreCheapAndMasksElsewhere)
{
    asked.latencyRatio = 0.6;
    const BudgetPlan plan = planWithin(model, forecaster, asked);
    const auto masks = planWithin(model, forecaster, onlyOf(asked, false));
    EXPECT_LT(plan.forecast.divergence, 0.9 * masks.forecast.divergence);
    for (const LayerBudget& layer : plan.layers) {
        if (layer.layer == "c") EXPECT_TRUE(layer.pattern.structured());
        if (layer.layer == "a") EXPECT_FALSE(layer.pattern.structured());
    }
    for (const LayerRule& rule : rulesOf(plan)) EXPECT_LE(rule.cuts.size(), 1u) << "one kind a layer";
}

TEST_F(MixedPlan, KeepsToOtherLimitsByTheSameArithmeticAsTheEditor)
{
    const BudgetRange range = budgetRange(model, forecaster, asked);
    EXPECT_LT(range.leastBytes, range.mostBytes);
    asked.weightBytes = (range.leastBytes + range.mostBytes) / 2;
    asked.macs = (range.leastMacs + range.mostMacs) / 2;
    const BudgetPlan plan = planWithin(model, forecaster, asked);
    const PlanEstimate estimate = estimatePlan(model, rulesOf(plan));
    std::int64_t bytes = 0;
    for (const LayerEstimate& layer : estimate.layers) bytes += layer.storedBytes;
    EXPECT_EQ(plan.bytes, bytes);
    EXPECT_LE(bytes, *asked.weightBytes);
    EXPECT_LE(estimate.macs.left, double(*asked.macs) + 1);
    asked.accuracyDrop = 1e-6;
    EXPECT_EQ(refusal(), "solve.out_of_reach accuracy");
}

TEST_F(MixedPlan, AnAccuracyAloneGivesTheFastest)
{
    asked.accuracyDrop = 0.005;
    const BudgetPlan both = planWithin(model, forecaster, asked);
    const BudgetPlan masks = planWithin(model, forecaster, onlyOf(asked, false));
    EXPECT_LE(both.ms, masks.ms);
    EXPECT_LE(*forecaster.losses().lossAt(both.forecast.divergence), 0.0051);
}

TEST_F(MixedPlan, APinnedLayerKeepsItsMask)
{
    asked.latencyRatio = 0.7;
    asked.pins = {{"c", 0.25}};
    const BudgetPlan plan = planWithin(model, forecaster, asked);
    bool seen = false;
    for (const LayerBudget& layer : plan.layers) {
        if (layer.layer != "c") continue;
        seen = true;
        EXPECT_FALSE(layer.pattern.structured());
        EXPECT_DOUBLE_EQ(layer.sparsity, 0.25);
        EXPECT_TRUE(layer.pinned);
    }
    EXPECT_TRUE(seen);
    asked.pins = {{"nothing", 0.5}};
    EXPECT_EQ(refusal(), "solve.unknown_pin nothing");
}

TEST_F(MixedPlan, RefusesWhatNoneCan)
{
    EXPECT_EQ(refusal(), "solve.no_limit ");
    asked.latencyRatio = 0.02;
    EXPECT_EQ(refusal(), "solve.out_of_reach latency");
    asked.latencyRatio = 0.8;
    asked.patterns[0] = Pattern::parse("2:4");
    EXPECT_EQ(refusal(), "solve.not_scanned ");
}

TEST_F(MixedPlan, TheFrontLeadsFromFastToFaithful)
{
    const auto front = budgetFront(model, forecaster, asked, 8);
    ASSERT_GT(front.size(), 3u);
    for (std::size_t i = 1; i < front.size(); ++i) {
        EXPECT_GT(front[i].ms, front[i - 1].ms);
        EXPECT_LT(front[i].forecast.divergence, front[i - 1].forecast.divergence);
    }
}

/// conv1 and block.conv2 are one group: it loses channels, or each of the two has a mask of its own.
TEST(MixedUnits, AGroupOfSeveralLayersIsOneChoice)
{
    const ModelSummary model = test::smallModel();
    ScanResult scan = test::sampleScan(model);
    const ScanResult channels = test::sampleScan(model, "channel");
    for (const SensitivityPoint& point : channels.points)
        if (point.cut.layer != "block.conv2") scan.points.push_back(point);
    for (const LayerTime& time : channels.times)
        if (time.cut.sparsity > 0) scan.times.push_back(time);
    const Forecaster forecaster(model, scan, {});
    BudgetRequest asked;
    asked.patterns = {Pattern::parse("unstructured"), Pattern::parse("channel")};
    const BudgetUnits units = mixedUnits(model, forecaster, asked, std::vector<double>(model.layers.size(), 1.0));
    ASSERT_EQ(units.layers, (std::vector<std::string>{"conv1", "block.conv1", "fc"}));
    bool two = false;
    for (std::size_t option = 0; option < units.cuts[0].size(); ++option) {
        const UnitCut& cut = units.cuts[0][option];
        EXPECT_TRUE(cut.sparsity == 0 || cut.masks.empty()) << "one or the other";
        two = two || cut.masks.size() == 2;
        for (const double figure : {units.options[0][option].ms, units.options[0][option].bytes})
            EXPECT_GE(figure, -1e-9);
    }
    EXPECT_TRUE(two);
    EXPECT_TRUE(units.cuts[0].front().masks.empty()) << "the first is dense";
}

}  // namespace
}  // namespace espalier
