#include "core/sparsity/plan_diff.h"

#include "tests/sparsity/small_model.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

const Pattern unstructured = Pattern::parse("unstructured"), channel = Pattern::parse("channel");

LayerRule ruleOf(const Pattern& pattern, double sparsity)
{
    LayerRule rule;
    rule.cuts = {{pattern, sparsity}};
    return rule;
}

PlanDifference rulesDiff(const std::vector<LayerRule>& here, const std::vector<LayerRule>& there)
{
    return planDiff(test::smallModel(), here, {}, there, {});
}

TEST(PlanDiff, NamesTheLayersWhoseRulesDifferInOrder)
{
    const LayerRule half = ruleOf(unstructured, 0.5), most = ruleOf(unstructured, 0.9);
    const PlanDifference difference = rulesDiff({half, half, half, {}}, {half, most, {}, half});
    ASSERT_EQ(difference.layers.size(), 3u);
    EXPECT_EQ(difference.layers[0], (LayerDifference{"block.conv1", half, most}));
    EXPECT_EQ(difference.layers[1].path, "block.conv2");
    EXPECT_TRUE(difference.layers[1].there.cuts.empty()) << "dense there";
    EXPECT_EQ(difference.layers[2].path, "fc");
}

TEST(PlanDiff, WhatDecidesNothingIsNoDifference)
{
    LayerRule why = ruleOf(unstructured, 0.5), exact = ruleOf(unstructured, 0.5);
    why.why = "flat curve";
    exact.roundTo = 1;
    EXPECT_TRUE(rulesDiff({why, {}}, {exact, ruleOf(unstructured, 0)}).empty());
    Plan named;
    named.name = "mine";
    EXPECT_TRUE(planDiff(test::smallModel(), {}, named, {}, {}).empty());
}

TEST(PlanDiff, RoundingIsADifferenceWhereChannelsGo)
{
    LayerRule exact = ruleOf(channel, 0.5);
    exact.roundTo = 1;
    EXPECT_EQ(rulesDiff({exact}, {ruleOf(channel, 0.5)}).layers.size(), 1u);
}

TEST(PlanDiff, TellsStepsThatDifferAndThoseOnlyOneHas)
{
    RecoveryStep tune;
    tune.kind = RecoveryStep::Kind::fine_tune;
    RecoveryStep longer = tune;
    longer.epochs = 3;
    Plan here, there;
    here.recovery = {RecoveryStep{}, tune};
    there.recovery = {RecoveryStep{}, longer, tune};
    there.seed = 1;
    const PlanDifference difference = planDiff(test::smallModel(), {}, here, {}, there);
    EXPECT_THAT(difference.recovery,
                testing::ElementsAre(StepDifference{1, tune, longer}, StepDifference{2, {}, tune}));
    EXPECT_TRUE(difference.seed);
}

}  // namespace
}  // namespace espalier
