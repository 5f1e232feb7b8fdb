#include "views/plan_document/plan_totals.h"

#include "tests/views/samples.h"
#include "views/plan_document/plan_document.h"
#include "views/plan_document/recipe_edit.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

std::vector<LayerRule> rulesOf(const char* pattern, double sparsity, std::initializer_list<int> layers)
{
    std::vector<LayerRule> rules(samples::model().layers.size());
    for (int layer : layers) rules[layer].cuts = {{Pattern::parse(pattern), sparsity}};
    return rules;
}

TEST(PlanTotalsTest, SingleWeightsAreWeighedByLayerSize)
{
    const ModelSummary model = samples::model();
    const PlanTotals totals = planTotals(model, rulesOf("unstructured", 0.5, {samples::conv1}));
    const double share = double(model.layers[samples::conv1].parameters) / double(model.prunableParameters());
    EXPECT_DOUBLE_EQ(totals.requested, 0.5 * share);
    EXPECT_DOUBLE_EQ(totals.weights, totals.requested);
    EXPECT_EQ(totals.layers, 1);
}

TEST(PlanTotalsTest, ChannelsTakeTheirReadersInputsAlong)
{
    const ModelSummary model = samples::model();
    const PlanTotals totals = planTotals(model, rulesOf("channel", 0.5, {samples::conv1}));
    const double lost = 0.5 * double(model.layers[samples::conv1].parameters + model.layers[samples::conv2].parameters);
    EXPECT_DOUBLE_EQ(totals.weights, lost / double(model.prunableParameters()));
    EXPECT_GT(totals.weights, totals.requested);
    EXPECT_GT(totals.macs, 0);
}

TEST(PlanTotalsTest, NothingAskedNothingRemoved)
{
    const PlanTotals totals = planTotals(samples::model(), std::vector<LayerRule>(4));
    EXPECT_EQ(totals.requested, 0);
    EXPECT_EQ(totals.macs, 0);
    EXPECT_EQ(planTotals({}, {}).weights, 0);
}

TEST(RecipeEditTest, KeepsWhatTheFourFieldsDoNotShow)
{
    RecoveryStep tuned;
    tuned.kind = RecoveryStep::Kind::fine_tune;
    tuned.gradual = 0.5;
    const Recipe recipe = withFineTuning(withRecalibration({tuned}, true), 3, 0.02, 1000);
    ASSERT_EQ(recipe.size(), 2u);
    EXPECT_TRUE(recalibrates(recipe));
    EXPECT_EQ(fineTuning(recipe)->epochs, 3);
    EXPECT_EQ(fineTuning(recipe)->gradual, 0.5);
    EXPECT_EQ(fineTuning(recipe)->images, 1000);
    EXPECT_EQ(fineTuning(withFineTuning(recipe, 0, 0.02, {})), nullptr);
    EXPECT_FALSE(recalibrates(withRecalibration(recipe, false)));
}

}  // namespace
}  // namespace espalier
