#include "core/allocate/suggested_plan.h"

#include "core/allocate/plan_budget.h"
#include "core/base/issue.h"
#include "tests/estimate/sample_scan.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <set>

namespace espalier {
namespace {

double ratioIn(const BudgetPlan& plan) { return plan.ms / plan.denseMs; }

struct SuggestedPlan : testing::Test {
    ModelSummary model = test::wideModel();
    ScanResult scan = test::sampleScan(model);
    Forecaster forecaster{model, scan, {}};

    BudgetRequest request(bool structured) const
    {
        BudgetRequest request;
        request.patterns = scan.patterns(request.criterion, structured);
        return request;
    }
};

TEST_F(SuggestedPlan, IsTheFastestOfMasksAndChannelsThatLosesSoLittle)
{
    const BudgetPlan suggested = suggestedPlan(model, forecaster, scan, {});
    ASSERT_TRUE(suggested.forecast.accuracy);
    double best = 1e9;
    for (const bool structured : {false, true}) {
        BudgetRequest asked = request(structured);
        if (asked.patterns.empty()) continue;
        asked.accuracyDrop = suggestedDrop;
        best = std::min(best, ratioIn(planWithin(model, forecaster, asked)));
    }
    EXPECT_DOUBLE_EQ(ratioIn(suggested), best);
    EXPECT_LT(ratioIn(suggested), 1) << "it is worth something";
}

TEST_F(SuggestedPlan, NothingScannedIsRefused)
{
    try {
        suggestedPlan(model, forecaster, ScanResult(), {});
        FAIL();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "solve.not_scanned");
    }
}

TEST_F(SuggestedPlan, PlansBetweenTwoLimitsAreSpreadAndNamed)
{
    const auto front = budgetFront(model, forecaster, request(false), 25);
    ASSERT_GT(front.size(), 5u);
    const double low = ratioIn(front.front()), high = ratioIn(front.back());
    const double middle = (low + high) / 2;
    const auto plans = plansBetween(front, low, middle, 4);
    ASSERT_GE(plans.size(), 2u);
    EXPECT_LE(plans.size(), 4u);
    EXPECT_EQ(planToJson(plans.front().plan), planToJson(front.front().plan)) << "the fastest within is the first";
    std::set<std::string> names;
    for (const NamedPlan& plan : plans) names.insert(plan.name);
    EXPECT_EQ(names.size(), plans.size());
    EXPECT_TRUE(plansBetween(front, high + 1, high + 2, 4).empty());
    EXPECT_EQ(plansBetween(front, low, high, 1).size(), 1u);
}

TEST(PlanBudget, SurvivesJson)
{
    PlanBudget budget;
    EXPECT_TRUE(budget.isEmpty());
    EXPECT_EQ(nlohmann::json(budget).get<PlanBudget>(), budget);
    budget = {true, 0.5, 300000, 0.01, 1000000, 50000};
    EXPECT_FALSE(budget.isEmpty());
    BudgetRequest request;
    budget.putInto(request);
    EXPECT_EQ(request.macs, 1000000);
    EXPECT_EQ(request.activationBytes, 50000);
    EXPECT_EQ(nlohmann::json(budget).get<PlanBudget>(), budget);
}

}  // namespace
}  // namespace espalier
