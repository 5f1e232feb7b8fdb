#include "core/sparsity/plan.h"

#include "tests/sparsity/small_model.h"

#include <algorithm>
#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <map>

#include <nlohmann/json.hpp>

using namespace espalier;

namespace {

std::string codeOf(const std::function<void()>& action)
{
    try {
        action();
    } catch (const Failure& failure) {
        return failure.issue().code;
    }
    return "none";
}

Plan planWith(const std::string& layers)
{
    return parsePlan(R"({"espalier_plan": 1, "layers": )" + layers + "}", "p.json");
}

}  // namespace

TEST(Plan, ReadsTheDocumentedExample)
{
    const Plan plan = parsePlan(R"({"espalier_plan": 1, "seed": 5,
        "layers": {"layer1.*": {"pattern": "channel", "sparsity": 0.3},
                   "layer3.0.conv2": {"pattern": ["channel", "unstructured"], "sparsity": [0.25, 0.8]},
                   "fc": {"pattern": "block:4x1", "sparsity": 0.9, "criterion": "taylor", "why": "flat curve"}},
        "recovery": [{"step": "recalibrate"}, {"step": "reconstruct"},
                     {"step": "fine_tune", "epochs": 2, "lr": 0.01, "gradual": 0.5,
                      "distill": {"temperature": 4, "weight": 0.5}}]})",
                                "p.json");
    EXPECT_EQ(plan.seed, 5u);
    ASSERT_EQ(plan.rules.size(), 3u);
    EXPECT_EQ(plan.rules[0].first, "layer1.*");
    ASSERT_EQ(plan.rules[1].second.cuts.size(), 2u);
    EXPECT_EQ(plan.rules[1].second.cuts[1].pattern.text(), "unstructured");
    EXPECT_DOUBLE_EQ(plan.rules[1].second.cuts[1].sparsity, 0.8);
    EXPECT_EQ(plan.rules[2].second.why, "flat curve");
    ASSERT_EQ(plan.recovery.size(), 3u);
    EXPECT_EQ(plan.recovery[2].epochs, 2);
    EXPECT_DOUBLE_EQ(plan.recovery[2].distill->temperature, 4);
    EXPECT_EQ(planFromJson(planToJson(plan)), plan);
}

TEST(Plan, AnNmPatternNeedsNoSparsityAndRefusesAnother)
{
    EXPECT_DOUBLE_EQ(planWith(R"({"fc": {"pattern": "1:4"}})").rules[0].second.cuts[0].sparsity, 0.75);
    EXPECT_EQ(codeOf([] { planWith(R"({"fc": {"pattern": "2:4", "sparsity": 0.9}})"); }), "plan.bad_sparsity");
}

TEST(Plan, RefusesWhatMakesNoSense)
{
    EXPECT_EQ(codeOf([] { parsePlan("{", "p"); }), "plan.not_json");
    EXPECT_EQ(codeOf([] { parsePlan("[]", "p"); }), "plan.bad_entry");
    EXPECT_EQ(codeOf([] { parsePlan("{}", "p"); }), "plan.bad_entry");
    EXPECT_EQ(codeOf([] { parsePlan(R"({"espalier_plan": 2})", "p"); }), "plan.unknown_version");
    EXPECT_EQ(codeOf([] { planWith(R"({"fc": {"pattern": "unstructured", "sparsity": 1.2}})"); }), "plan.bad_sparsity");
    EXPECT_EQ(codeOf([] { planWith(R"({"fc": {"pattern": "unstructured", "sparsity": -0.1}})"); }),
              "plan.bad_sparsity");
    EXPECT_EQ(codeOf([] { planWith(R"({"fc": {"pattern": "unstructured", "sparsity": "x"}})"); }), "plan.bad_sparsity");
    EXPECT_EQ(codeOf([] { planWith(R"({"fc": {"pattern": "unstructured"}})"); }), "plan.bad_entry");
    EXPECT_EQ(codeOf([] { planWith(R"({"fc": {"patern": "unstructured", "sparsity": 0.5}})"); }), "plan.bad_entry");
    for (const char* pattern : {"5:4", "4:4", "0:4", "2:", "2:400", "block:0x4", "block:1x1", "fancy", ""})
        EXPECT_EQ(
            codeOf([&] { planWith(std::string(R"({"fc": {"pattern": ")") + pattern + R"(", "sparsity": 0.5}})"); }),
            "plan.bad_pattern")
            << pattern;
}

TEST(Plan, NamesThePlaceOfAMistake)
{
    try {
        parsePlan(R"({"espalier_plan": 1, "recovery": [{"step": "fine_tune", "epochs": 0}]})", "p.json");
        FAIL();
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "plan.bad_recovery");
        EXPECT_EQ(failure.issue().where, "recovery[0].epochs");
        EXPECT_EQ(failure.issue().details.at("file"), "p.json");
    }
}

TEST(Plan, LaterEntriesWin)
{
    std::vector<Issue> issues;
    const auto rules = resolvePlan(planWith(R"({"*": {"pattern": "unstructured", "sparsity": 0.5},
                                               "block.*": {"pattern": "unstructured", "sparsity": 0.9},
                                               "fc": {"pattern": "dense"}})"),
                                   test::smallModel(), issues);
    ASSERT_EQ(rules.size(), 4u);
    EXPECT_DOUBLE_EQ(rules[0].cuts[0].sparsity, 0.5);
    EXPECT_DOUBLE_EQ(rules[1].cuts[0].sparsity, 0.9);
    EXPECT_DOUBLE_EQ(rules[2].cuts[0].sparsity, 0.9);
    EXPECT_TRUE(rules[3].cuts.empty());
}

TEST(Plan, CoupledLayersLoseTheSameChannelsAndItIsSaid)
{
    std::vector<Issue> issues;
    const auto rules =
        resolvePlan(planWith(R"({"conv1": {"pattern": "channel", "sparsity": 0.5}})"), test::smallModel(), issues);
    ASSERT_EQ(rules[2].cuts.size(), 1u);
    EXPECT_DOUBLE_EQ(rules[2].cuts[0].sparsity, 0.5);
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].code, "plan.coupled_raised");
    EXPECT_EQ(issues[0].where, "block.conv2");
}

TEST(Plan, AGlobPassesOverALockedLayerAndANameDoesNot)
{
    std::vector<Issue> issues;
    const auto rules =
        resolvePlan(planWith(R"({"*": {"pattern": "channel", "sparsity": 0.5}})"), test::smallModel(), issues);
    EXPECT_TRUE(rules[3].cuts.empty());
    ASSERT_EQ(issues.size(), 1u);
    EXPECT_EQ(issues[0].code, "plan.layer_skipped");
    EXPECT_EQ(codeOf([&] {
                  resolvePlan(planWith(R"({"fc": {"pattern": "channel", "sparsity": 0.5}})"), test::smallModel(),
                              issues);
              }),
              "plan.pattern_does_not_fit");
    EXPECT_EQ(codeOf([&] { resolvePlan(planWith(R"({"conv1": {"pattern": "2:4"}})"), test::smallModel(), issues); }),
              "plan.pattern_does_not_fit");
}

namespace {

/// Fraction of all prunable weights.
template <typename Fraction>
double removedOf(const ModelSummary& model, const Fraction& fractionOf)
{
    double removed = 0;
    for (std::size_t i = 0; i < model.layers.size(); ++i) removed += fractionOf(i) * double(model.layers[i].parameters);
    return removed / double(model.prunableParameters());
}

}  // namespace

TEST(Redistribution, GlobsGiveTheTotalTheyAskFor)
{
    // The classifier cannot lose channels, and 64 channels go in steps of eight: three groups give what it cannot.
    const ModelSummary model = test::wideModel();
    for (const double sparsity : {0.2, 0.35, 0.5, 0.65}) {
        std::vector<Issue> issues;
        const auto rules = resolvePlan(
            planWith(R"({"*": {"pattern": "channel", "sparsity": )" + std::to_string(sparsity) + "}}"), model, issues);
        const auto got = [&](std::size_t i) {
            return rules[i].cuts.empty() ? 0.0
                                         : 1 - double(channelsLeft(model.layers[i].outputs(), rules[i].cuts[0].sparsity,
                                                                   rules[i].roundTo)) /
                                                   double(model.layers[i].outputs());
        };
        const auto asked = [&](std::size_t i) { return rules[i].requested.value(); };
        EXPECT_NEAR(removedOf(model, asked), sparsity, 1e-9);
        // No nearer than half of the smallest step, eight channels of the smallest layer, or a hundredth.
        EXPECT_NEAR(removedOf(model, got), sparsity,
                    std::max(0.01 * sparsity, 0.5 * 8 / 64 * 9216 / double(model.prunableParameters())) + 1e-9);
    }
}

TEST(Redistribution, IsSaid)
{
    ModelSummary model = test::smallModel();
    model.layers[3].parameters = 6000;  // the locked classifier: what it keeps counts
    std::vector<Issue> issues;
    resolvePlan(planWith(R"({"*": {"pattern": "channel", "sparsity": 0.3}})"), model, issues);
    ASSERT_FALSE(issues.empty());
    EXPECT_EQ(issues.back().code, "plan.redistributed");
    EXPECT_EQ(issues.back().where, "layers.*");
    EXPECT_EQ(issues.back().details.at("asked"), "30");
}

TEST(Redistribution, ANamedLayerIsTakenAtItsWord)
{
    std::vector<Issue> issues;
    const auto rules = resolvePlan(planWith(R"({"block.conv1": {"pattern": "channel", "sparsity": 0.3}})"),
                                   test::smallModel(), issues);
    EXPECT_DOUBLE_EQ(rules[1].cuts[0].sparsity, 0.3);
    EXPECT_FALSE(rules[1].requested);
    EXPECT_TRUE(issues.empty());
}

TEST(Redistribution, WeightsTakeOverWhatABlockDoesNotFit)
{
    ModelSummary model = test::smallModel();
    std::vector<Issue> issues;
    const auto rules = resolvePlan(planWith(R"({"*": {"pattern": "block:16x1", "sparsity": 0.5}})"), model, issues);
    EXPECT_TRUE(rules[3].cuts.empty()) << "ten outputs hold no block of sixteen";
    const auto got = [&](std::size_t i) { return rules[i].cutFraction(); };
    EXPECT_NEAR(removedOf(model, got), 0.5, 1e-9);
}

TEST(Plan, HeadsAndChannelsKeepToTheirLayers)
{
    ModelSummary model = test::smallModel();
    model.layers[1].heads = true;
    model.groups[1].heads = true;
    model.groups[1].channels = 4;
    std::vector<Issue> issues;
    const auto heads = resolvePlan(planWith(R"({"block.conv1": {"pattern": "head", "sparsity": 0.5}})"), model, issues);
    EXPECT_EQ(heads[1].cuts.front().pattern.text(), "head");
    EXPECT_EQ(heads[1].roundTo, 1);
    const auto reasonOf = [&](const char* text) {
        try {
            resolvePlan(planWith(text), model, issues);
        } catch (const Failure& failure) {
            return failure.issue().details.at("reason");
        }
        return std::string();
    };
    EXPECT_EQ(reasonOf(R"({"block.conv1": {"pattern": "channel", "sparsity": 0.5}})"), "channels.heads");
    EXPECT_EQ(reasonOf(R"({"conv1": {"pattern": "head", "sparsity": 0.5}})"), "channels.no_heads");
    EXPECT_EQ(reasonOf(R"({"fc": {"pattern": "head", "sparsity": 0.5}})"), "channels.output");
}

TEST(Plan, RefusesToResolveWhatNamesNoLayer)
{
    std::vector<Issue> issues;
    EXPECT_EQ(codeOf([&] { resolvePlan(planWith("{}"), test::smallModel(), issues); }), "plan.names_no_layer");
    EXPECT_EQ(codeOf([&] {
                  resolvePlan(planWith(R"({"nope.*": {"pattern": "channel", "sparsity": 0.5}})"), test::smallModel(),
                              issues);
              }),
              "plan.names_no_layer");
}

TEST(ChannelsLeft, IsAMultipleOfEightWhereThereAreEnough)
{
    EXPECT_EQ(channelsLeft(64, 0.3, 8), 48);
    EXPECT_EQ(channelsLeft(64, 0.3, 1), 45);
    EXPECT_EQ(channelsLeft(64, 0.0, 8), 64);
    EXPECT_EQ(channelsLeft(60, 0.0, 8), 60);
    EXPECT_EQ(channelsLeft(60, 0.01, 8), 56);
    EXPECT_EQ(channelsLeft(32, 0.9, 8), 8);
    EXPECT_EQ(channelsLeft(16, 0.25, 8), 12);  // too few to round
    EXPECT_EQ(channelsLeft(4, 0.99, 1), 1);
}

TEST(Plan, KeepsHowChannelsAreRounded)
{
    const Plan plan = planWith(R"({"conv1": {"pattern": "channel", "sparsity": 0.3, "round_to": 1}})");
    EXPECT_EQ(plan.rules[0].second.roundTo, 1);
    EXPECT_EQ(planFromJson(planToJson(plan)), plan);
    std::vector<Issue> issues;
    EXPECT_EQ(resolvePlan(plan, test::smallModel(), issues)[2].roundTo, 1);  // coupled to conv1
    EXPECT_EQ(codeOf([] { planWith(R"({"fc": {"pattern": "2:4", "round_to": 0}})"); }), "plan.bad_entry");
}

TEST(Glob, MatchesRunsAndSingleCharacters)
{
    EXPECT_TRUE(matchesGlob("*", "layer1.0.conv1"));
    EXPECT_TRUE(matchesGlob("layer1.*", "layer1.0.conv1"));
    EXPECT_TRUE(matchesGlob("*conv?", "layer1.0.conv1"));
    EXPECT_TRUE(matchesGlob("l*.0.*1", "layer1.0.conv1"));
    EXPECT_FALSE(matchesGlob("layer2.*", "layer1.0.conv1"));
    EXPECT_FALSE(matchesGlob("layer1", "layer1.0.conv1"));
    EXPECT_FALSE(matchesGlob("", "a"));
}

TEST(Plan, KeepsItsName)
{
    const Plan plan = parsePlan(R"({"espalier_plan": 1, "name": "Half the time"})", "p.json");
    EXPECT_EQ(plan.name, "Half the time");
    EXPECT_EQ(parsePlan(planToJson(plan).dump(), "p.json"), plan);
    EXPECT_FALSE(planToJson(Plan{}).contains("name"));
    EXPECT_EQ(codeOf([] { parsePlan(R"({"espalier_plan": 1, "name": 7})", "p.json"); }), "plan.bad_entry");
}
