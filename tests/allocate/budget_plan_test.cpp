#include "core/allocate/budget_plan.h"

#include "core/base/issue.h"
#include "tests/estimate/sample_scan.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

class BudgetPlanTest : public testing::TestWithParam<const char*> {
protected:
    const ModelSummary model = test::wideModel();
    const ScanResult scan = test::sampleScan(model, GetParam());
    const Forecaster forecaster{model, scan, {}};

    BudgetRequest request() const
    {
        BudgetRequest request;
        request.patterns = {Pattern::parse(GetParam())};
        return request;
    }
    std::string refusal(const BudgetRequest& asked) const
    {
        try {
            planWithin(model, forecaster, asked);
        } catch (const Failure& failure) {
            return failure.issue().code + " " + failure.issue().where;
        }
        return {};
    }
};

TEST_P(BudgetPlanTest, KeepsToALatencyAndCutsWhatBearsItMost)
{
    BudgetRequest asked = request();
    asked.latencyRatio = 0.7;
    const BudgetPlan solved = planWithin(model, forecaster, asked);
    EXPECT_LE(solved.ms, 0.7 * solved.denseMs * 1.006);
    ASSERT_FALSE(solved.layers.empty());
    double uniform = 1;  // the divergence of the same in every layer, at the first level that is as fast
    for (const double sparsity : {0.25, 0.5, 0.75}) {
        std::vector<LayerRule> rules(model.layers.size());
        for (std::size_t i = 0; i < rules.size(); ++i)
            if (patternMisfit(asked.patterns[0], model.layers[i]).empty())
                rules[i].cuts = {{asked.patterns[0], sparsity}};
        const Forecast forecast = forecaster.of(rules, {});
        const char* truth = asked.patterns[0].structured() ? "compacted" : "sparse";
        if (forecast.ratios.at(truth) <= 0.7) uniform = std::min(uniform, forecast.divergence);
    }
    EXPECT_LT(solved.forecast.divergence, uniform);
    std::vector<Issue> issues;
    EXPECT_NO_THROW(resolvePlan(solved.plan, model, issues));
    ASSERT_TRUE(solved.lossPerMs);
    EXPECT_GT(*solved.lossPerMs, 0);
}

TEST_P(BudgetPlanTest, KeepsToALimitOnMacs)
{
    const BudgetRange range = budgetRange(model, forecaster, request());
    ASSERT_LT(range.leastMacs, range.mostMacs);
    BudgetRequest asked = request();
    asked.macs = (range.leastMacs + range.mostMacs) / 2;
    const BudgetPlan solved = planWithin(model, forecaster, asked);
    EXPECT_LE(solved.macs, *asked.macs);
    EXPECT_FALSE(solved.layers.empty());
    asked.macs = range.leastMacs - 1;
    EXPECT_EQ(refusal(asked), "solve.out_of_reach macs");
}

TEST_P(BudgetPlanTest, APinnedLayerKeepsWhatItWasGiven)
{
    BudgetRequest asked = request();
    asked.latencyRatio = 0.8;
    asked.pins = {{"b", 0.25}};
    for (const auto& [path, rule] : planWithin(model, forecaster, asked).plan.rules)
        if (path == "b") EXPECT_DOUBLE_EQ(rule.cuts.front().sparsity, 0.25);
    asked.pins = {{"nothing", 0.5}};
    EXPECT_EQ(refusal(asked), "solve.unknown_pin nothing");
    asked.pins = {{"b", 0.9}};
    EXPECT_EQ(refusal(asked), "solve.unknown_pin b") << "beyond what was scanned";
}

TEST_P(BudgetPlanTest, SaysWhatIsOutOfReachAndWhatIsNot)
{
    BudgetRequest asked = request();
    EXPECT_EQ(refusal(asked), "solve.no_limit ");
    asked.latencyRatio = 0.05;
    EXPECT_EQ(refusal(asked), "solve.out_of_reach latency");
    asked.latencyRatio = 0.6;
    asked.accuracyDrop = 1e-5;
    EXPECT_EQ(refusal(asked), "solve.out_of_reach accuracy");
    asked.accuracyDrop.reset();
    asked.weightBytes = 100;
    EXPECT_EQ(refusal(asked), "solve.out_of_reach weights");
    asked = request();
    asked.criterion = "l2";
    asked.latencyRatio = 0.9;
    EXPECT_EQ(refusal(asked), "solve.not_scanned ");
    asked = request();
    asked.latencyRatio = 0.9;
    asked.patterns.push_back(Pattern::parse(GetParam() == std::string("channel") ? "2:4" : "channel"));
    EXPECT_EQ(refusal(asked), "solve.not_scanned ") << "of the other kind";
}

TEST_P(BudgetPlanTest, AnAccuracyAloneGivesTheFastestPlanWithinIt)
{
    BudgetRequest asked = request();
    asked.accuracyDrop = 0.002;
    const BudgetPlan careful = planWithin(model, forecaster, asked);
    asked.accuracyDrop = 0.008;
    const BudgetPlan bold = planWithin(model, forecaster, asked);
    EXPECT_LT(bold.ms, careful.ms);
    EXPECT_LT(careful.ms, careful.denseMs);
    EXPECT_LE(*forecaster.losses().lossAt(careful.forecast.divergence), 0.0021);
    asked.accuracyDrop = 1e-7;
    EXPECT_TRUE(planWithin(model, forecaster, asked).layers.empty()) << "the dense model loses nothing";
}

TEST_P(BudgetPlanTest, TheFrontLeadsFromFastToFaithful)
{
    const auto front = budgetFront(model, forecaster, request(), 12);
    ASSERT_GT(front.size(), 4u);
    EXPECT_GT(front.front().forecast.divergence, front.back().forecast.divergence);
    EXPECT_LT(front.front().ms, front.back().ms);
    EXPECT_TRUE(front.back().plan.rules.empty()) << "the dense model";
}

INSTANTIATE_TEST_SUITE_P(Patterns, BudgetPlanTest, testing::Values("unstructured", "channel"));

}  // namespace
}  // namespace espalier
