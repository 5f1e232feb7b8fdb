#include "core/sparsity/presets.h"

#include "tests/sparsity/small_model.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <map>

using namespace espalier;

namespace {

/// Fraction of the prunable weights the plan asks to remove.
double totalOf(const Plan& plan, const ModelSummary& model)
{
    double removed = 0, all = 0;
    for (const Layer& layer : model.layers) all += double(layer.parameters);
    for (const auto& [path, rule] : plan.rules)
        removed += rule.cuts.at(0).sparsity * double(model.find(path)->parameters);
    return removed / all;
}

}  // namespace

class WeightPreset : public testing::TestWithParam<Preset> {};

TEST_P(WeightPreset, RemovesTheTotalAskedFor)
{
    const ModelSummary model = test::smallModel();
    for (double sparsity : {0.1, 0.5, 0.8, 0.95}) {
        const Plan plan = presetPlan(GetParam(), model, Pattern::parse("unstructured"), sparsity);
        EXPECT_NEAR(totalOf(plan, model), sparsity, 1e-6);
        for (const auto& [path, rule] : plan.rules) {
            EXPECT_GE(rule.cuts[0].sparsity, 0.0) << path;
            EXPECT_LT(rule.cuts[0].sparsity, 1.0) << path;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, WeightPreset,
                         testing::Values(Preset::uniform, Preset::erk, Preset::depth_ramp, Preset::global));

TEST(Preset, WholeChannelsMakeTheTotalAsNearAsTheyCan)
{
    const ModelSummary model = test::wideModel();
    for (const Preset preset : {Preset::uniform, Preset::erk, Preset::depth_ramp})
        for (const double sparsity : {0.2, 0.35, 0.5, 0.65}) {
            double removed = 0, channels = 0;
            for (const auto& [path, rule] : presetPlan(preset, model, Pattern::parse("channel"), sparsity).rules) {
                const std::int64_t all = model.find(path)->outputs();
                removed += double(all - channelsLeft(all, rule.cuts[0].sparsity, rule.roundTo));
                channels += double(all);
            }
            EXPECT_NEAR(removed / channels, sparsity, 4 / channels + 1e-9) << presetText(preset) << sparsity;
        }
}

TEST(Preset, ErkSparesSmallLayers)
{
    const Plan plan = presetPlan(Preset::erk, test::smallModel(), Pattern::parse("unstructured"), 0.8);
    EXPECT_LT(plan.rules[0].second.cuts[0].sparsity, plan.rules[1].second.cuts[0].sparsity);
}

TEST(Preset, DepthRampRises)
{
    const Plan plan = presetPlan(Preset::depth_ramp, test::smallModel(), Pattern::parse("unstructured"), 0.4);
    for (std::size_t i = 1; i < plan.rules.size(); ++i)
        EXPECT_GT(plan.rules[i].second.cuts[0].sparsity, plan.rules[i - 1].second.cuts[0].sparsity);
}

TEST(Preset, ChannelsLeaveLockedLayersOutAndKeepCoupledOnesEqual)
{
    const Plan plan = presetPlan(Preset::erk, test::smallModel(), Pattern::parse("channel"), 0.5);
    std::map<std::string, double> sparsity;
    for (const auto& [path, rule] : plan.rules) sparsity[path] = rule.cuts.at(0).sparsity;
    ASSERT_EQ(sparsity.size(), 3u);
    EXPECT_EQ(sparsity.count("fc"), 0u);
    EXPECT_DOUBLE_EQ(sparsity["conv1"], sparsity["block.conv2"]);
    EXPECT_NEAR((sparsity["conv1"] * 16 + sparsity["block.conv1"] * 32) / 48, 0.5, 1e-6);
}

TEST(Preset, GlobalPoolsTheLayers)
{
    for (const auto& [path, rule] :
         presetPlan(Preset::global, test::smallModel(), Pattern::parse("unstructured"), 0.5).rules)
        EXPECT_EQ(rule.scope, Scope::global) << path;
}

TEST(Preset, RefusesAnImpossibleSparsity)
{
    EXPECT_THROW(presetPlan(Preset::uniform, test::smallModel(), Pattern::parse("unstructured"), 1.2), Failure);
    EXPECT_THROW(presetPlan(Preset::uniform, test::smallModel(), Pattern::parse("unstructured"), std::nan("")),
                 Failure);
}

TEST(Preset, NamesAreReadBack)
{
    for (Preset preset : {Preset::uniform, Preset::erk, Preset::depth_ramp, Preset::global})
        EXPECT_EQ(presetFromText(presetText(preset)), preset);
    EXPECT_FALSE(presetFromText("best"));
}

TEST(Preset, LeavesTheFirstAndTheLastLayerDenseAndSpreadsOverTheRest)
{
    const ModelSummary model = test::smallModel();
    const Plan plan = presetPlan(Preset::erk, model, Pattern::parse("unstructured"), 0.8, Protect::first_and_last);
    ASSERT_EQ(plan.rules.size(), 2u);
    EXPECT_EQ(plan.rules[0].first, "block.conv1");
    EXPECT_EQ(plan.rules[1].first, "block.conv2");
    double removed = 0, all = 0;
    for (const auto& [path, rule] : plan.rules) {
        removed += rule.cuts[0].sparsity * double(model.find(path)->parameters);
        all += double(model.find(path)->parameters);
    }
    EXPECT_NEAR(removed / all, 0.8, 1e-6) << "of what is not protected";
}

TEST(Preset, ProtectingALayerKeepsTheChannelsCoupledWithIt)
{
    const Plan plan =
        presetPlan(Preset::uniform, test::smallModel(), Pattern::parse("channel"), 0.5, Protect::first_and_last);
    ASSERT_EQ(plan.rules.size(), 1u);
    EXPECT_EQ(plan.rules[0].first, "block.conv1");
}

TEST(Preset, SaysWhereItFitsNoLayer)
{
    const auto code = [](const ModelSummary& model, const char* pattern, Protect protect) {
        try {
            presetPlan(Preset::uniform, model, Pattern::parse(pattern), 0.5, protect);
        } catch (const Failure& failure) {
            return failure.issue().code;
        }
        return std::string();
    };
    EXPECT_EQ(code(test::smallModel(), "7:64", Protect::none), "plan.pattern_fits_no_layer");
    ModelSummary two = test::smallModel();
    two.layers = {two.layers.front(), two.layers.back()};
    EXPECT_EQ(code(two, "unstructured", Protect::first_and_last), "plan.all_protected");
    EXPECT_EQ(code(two, "unstructured", Protect::none), "");
}
