#include "core/decision/known.h"
#include "core/log/deployable.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace espalier {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Not;

Experiment ran(const std::string& id, double accuracy, double ratio)
{
    Experiment experiment;
    experiment.id = id;
    experiment.name = "name of " + id;
    experiment.status = "done";
    experiment.accuracy = {0.95, {}, accuracy, 10000, {accuracy - 0.002, accuracy + 0.002}};
    experiment.latency["sparse"] = {ratio, ratio, ratio, ratio, {ratio - 0.01, ratio + 0.01}};
    experiment.memory.weightsStored = std::int64_t(1000 * ratio);
    return experiment;
}

Layer layerOf(const std::string& path, double ms)
{
    Layer layer;
    layer.path = path;
    layer.shape = {16, 16, 3, 3};
    layer.parameters = 2304;
    layer.milliseconds = ms;
    return layer;
}

LayerResult result(const std::string& path, std::vector<Cut> cuts)
{
    LayerResult layer;
    layer.path = path;
    layer.asked = std::move(cuts);
    layer.achieved = layer.asked.empty() ? 0 : layer.asked.back().sparsity;
    layer.parameters = 2304;
    return layer;
}

SensitivityPoint point(const std::string& layer, double sparsity, std::int64_t lost)
{
    SensitivityPoint made;
    made.cut = {layer, Pattern::parse("unstructured"), "magnitude", sparsity};
    made.achieved = sparsity;
    made.images = 2000;
    made.denseRight = 1900;
    made.right = 1900 - lost;
    made.lost = lost;
    return made;
}

std::vector<std::string> codes(const std::vector<Remark>& remarks)
{
    std::vector<std::string> list;
    for (const Remark& remark : remarks) list.push_back(remark.code);
    return list;
}

const Cut ninety{Pattern::parse("unstructured"), 0.9}, half{Pattern::parse("unstructured"), 0.5};

KnownForDecision known()
{
    KnownForDecision made;
    made.model.layers = {layerOf("robust", 4), layerOf("costly", 4), layerOf("fragile", 1.9), layerOf("tiny", 0.1),
                         layerOf("dark", 1)};
    for (const double level : {0.5, 0.9})
        made.scan.points.insert(made.scan.points.end(),
                                {point("robust", level, 0), point("costly", level, level > 0.6 ? 200 : 1),
                                 point("fragile", level, 300), point("tiny", level, 0)});
    Experiment dense = ran("dense", 0.95, 1);
    dense.baseline = true;
    made.target = ran("target", 0.94, 0.5);
    made.target.plan.rules = {{"r*", {{ninety}, "magnitude", Scope::local, "flat curve"}}};
    made.target.layers = {result("robust", {ninety}), result("costly", {ninety}), result("fragile", {}),
                          result("tiny", {}), result("dark", {half})};
    made.target.layers[0].speed = LayerSpeed{true, 4, 1, {}};
    made.target.layers[1].speed = LayerSpeed{false, 4, 5, {}};
    made.experiments = {dense, made.target};
    return made;
}

TEST(LayerReasons, SayWhatTheScanSawAndWhatTheCutGivesBack)
{
    const auto reasons = layerReasons(known());
    EXPECT_THAT(codes(reasons), ElementsAre("layer.cut.flat", "layer.cut.costs", "layer.dense.breaks",
                                            "layer.dense.small", "layer.cut.unscanned"));
    EXPECT_DOUBLE_EQ(reasons[0].figures.at("saved_ms"), 3);
    EXPECT_DOUBLE_EQ(reasons[0].figures.at("level"), 0.9);
    EXPECT_EQ(reasons[0].names.at("why"), "flat curve");
    EXPECT_EQ(reasons[1].names.count("why"), 0u);
    EXPECT_DOUBLE_EQ(reasons[1].figures.at("change"), -0.1);
    EXPECT_LT(reasons[1].figures.at("high"), 0);
    EXPECT_DOUBLE_EQ(reasons[1].figures.at("saved_ms"), 0) << "the slower kernel is not used";
    EXPECT_DOUBLE_EQ(reasons[2].figures.at("level"), 0.5);
}

TEST(LayerReasons, ACutBeyondTheScanIsNotExplainedByIt)
{
    KnownForDecision made = known();
    made.target.layers[0].asked[0].sparsity = 0.95;
    EXPECT_EQ(layerReasons(made)[0].code, "layer.cut.unscanned");
}

TEST(LayerReasons, ChannelsAreExplainedByTheGroupTheyMoveWith)
{
    KnownForDecision made = known();
    made.model.groups = {{{"robust", "dark"}, {}, 16, {}}};
    made.model.layers[0].group = made.model.layers[4].group = 0;
    SensitivityPoint channels = point("robust", 0.5, 0);
    channels.cut.pattern = Pattern::parse("channel");
    made.scan.points.push_back(channels);
    made.target.layers[4].asked = {{Pattern::parse("channel"), 0.5}};
    const Remark reason = layerReasons(made)[4];
    EXPECT_EQ(reason.code, "layer.cut.flat");
    EXPECT_EQ(reason.names.at("with"), "robust");
}

TEST(LayerReasons, TheDenseModelNeedsNone)
{
    KnownForDecision made = known();
    made.target.baseline = true;
    EXPECT_TRUE(layerReasons(made).empty());
}

TEST(PatternReasons, CountLayersOfEachPattern)
{
    const auto reasons = patternReasons(known());
    ASSERT_THAT(codes(reasons), ElementsAre("pattern.unstructured"));
    EXPECT_EQ(reasons[0].figures.at("layers"), 3);
    EXPECT_EQ(reasons[0].names.at("truth"), "sparse");
}

TEST(Front, IsWhatNothingBeatsInBoth)
{
    auto experiments = known().experiments;
    experiments.push_back(ran("beaten", 0.93, 0.6));
    experiments.push_back(ran("faster", 0.90, 0.3));
    experiments.push_back(ran("trashed", 0.99, 0.1));
    experiments.back().trashed = true;
    experiments.push_back(ran("failed", 0.99, 0.1));
    experiments.back().status = "failed";
    std::vector<std::string> ids;
    for (const Experiment* each : deployableFront(experiments)) ids.push_back(each->id);
    EXPECT_THAT(ids, ElementsAre("faster", "target", "dense"));
}

TEST(Alternatives, AreTheFrontNearestFirstAndTheDenseModel)
{
    KnownForDecision made = known();
    made.experiments.push_back(ran("much faster", 0.80, 0.2));
    made.experiments.push_back(ran("faster", 0.9395, 0.4));
    made.experiments.push_back(ran("surer", 0.945, 0.55));
    const auto remarks = alternativesTo(made);
    ASSERT_THAT(codes(remarks), ElementsAre("alternative.more_accurate", "alternative.faster", "alternative.faster",
                                            "alternative.dense"));
    EXPECT_EQ(remarks[1].subject, "faster");
    EXPECT_EQ(remarks[1].names.at("name"), "name of faster");
    EXPECT_NEAR(remarks[1].figures.at("accuracy_change"), -0.0005, 1e-12);
    EXPECT_EQ(remarks[1].figures.at("unclear"), 1);
    EXPECT_EQ(remarks[0].figures.at("unclear"), 0);
    EXPECT_THAT(codes(alternativesTo(made, 1)),
                ElementsAre("alternative.more_accurate", "alternative.faster", "alternative.dense"));
}

TEST(Alternatives, OneThatIsBetterInBothIsCalledThat)
{
    KnownForDecision made = known();
    made.experiments.push_back(ran("better", 0.945, 0.4));
    EXPECT_EQ(alternativesTo(made)[0].code, "alternative.better");
}

TEST(Doubts, FollowWhatIsAndIsNotKnown)
{
    KnownForDecision made = known();
    auto doubts = codes(openDoubts(made));
    for (const char* code : {"doubt.no_stress_test", "doubt.no_robustness_test", "doubt.one_data_set",
                             "doubt.no_profile", "doubt.slower_layers", "doubt.one_seed"})
        EXPECT_THAT(doubts, Contains(code));
    for (const char* code : {"doubt.few_samples", "doubt.latency_noise", "doubt.slower", "doubt.best_of_many",
                             "doubt.chosen_on_validation", "doubt.profile_fails", "doubt.busy_machine"})
        EXPECT_THAT(doubts, Not(Contains(code)));

    made.target.accuracy.ci95 = {0.92, 0.96};
    made.target.latency["sparse"].ratioCi95 = {0.4, 0.6};
    made.target.plan.recovery.resize(1);
    made.target.plan.recovery[0].kind = RecoveryStep::Kind::fine_tune;
    made.target.issues = {{Severity::warning, "environment.busy_machine", "", {}}};
    made.stress.emplace_back().request.experiment = "target";
    RobustnessPoint slice;
    slice.experiment = "target";
    slice.corruption = "slice";
    made.robustness.points = {slice};
    OperatingProfile profile;
    profile.name = "board";
    profile.accuracyFloor = 0.99;
    made.profiles = {profile};
    Experiment twin = made.target;
    twin.plan.seed = 7;
    for (int i = 0; i < 10; ++i) made.experiments.push_back(twin);
    doubts = codes(openDoubts(made));
    for (const char* code : {"doubt.few_samples", "doubt.latency_noise", "doubt.chosen_on_validation",
                             "doubt.busy_machine", "doubt.profile_fails", "doubt.best_of_many"})
        EXPECT_THAT(doubts, Contains(code));
    for (const char* code : {"doubt.no_stress_test", "doubt.one_data_set", "doubt.no_profile", "doubt.one_seed"})
        EXPECT_THAT(doubts, Not(Contains(code)));

    made.target.latency["sparse"].ratioCi95 = {0.9, 1.1};
    EXPECT_THAT(codes(openDoubts(made)), Contains("doubt.no_certain_speedup"));
    made.target.latency["sparse"].ratioCi95 = {1.05, 1.1};
    EXPECT_THAT(codes(openDoubts(made)), Contains("doubt.slower"));
}

TEST(Remarks, WordsOfAPersonAreCarriedOver)
{
    const std::vector<Remark> old{{"layer.cut.flat", "conv1", {{"level", 0.5}}, {}, "because"},
                                  {"layer.cut.flat", "conv2", {}, {}, ""},
                                  {"layer.dense", "gone", {}, {}, "no longer there"},
                                  {"", "", {}, {}, "my own"}};
    std::vector<Remark> now{{"layer.cut.flat", "conv1", {{"level", 0.9}}, {}, ""},
                            {"layer.cut.flat", "conv2", {}, {}, ""}};
    carryOver(old, now);
    ASSERT_EQ(now.size(), 3u);
    EXPECT_EQ(now[0].text, "because");
    EXPECT_EQ(now[0].figures.at("level"), 0.9);
    EXPECT_EQ(now[1].text, "");
    EXPECT_EQ(now[2].text, "my own");
}

}  // namespace
}  // namespace espalier
