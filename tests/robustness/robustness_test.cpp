#include "core/robustness/robustness_summary.h"

#include "core/base/issue.h"

#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>
#include <numeric>

namespace espalier {
namespace {

RobustnessPoint point(const std::string& experiment, const std::string& corruption, int severity, std::int64_t right)
{
    RobustnessPoint point;
    point.experiment = experiment;
    point.corruption = corruption;
    point.severity = severity;
    point.dataSha256 = "d";
    point.seed = severity > 0 ? 1 : 0;
    point.n = 1000;
    point.right = right;
    point.classN = {500, 500};
    point.classRight = {right / 2 + 40, right - right / 2 - 40};
    return point;
}

RobustnessResult sample()
{
    return {{"cat", "dog"},
            {point("a", "", 0, 900), point("b", "", 0, 880), point("a", "noise", 1, 850), point("a", "noise", 5, 300),
             point("a", "blur", 3, 800), point("b", "noise", 1, 700)}};
}

TEST(ClassMix, TheWorstClassesBecomeAsFrequentAsTheyMay)
{
    const RobustnessPoint clean = point("a", "", 0, 900);  // 490 and 410 of 500
    EXPECT_NEAR(worstMix(clean, 1).accuracy, 0.9, 1e-12) << "the mix that was measured";
    const ClassMix mix = worstMix(clean, 2);
    EXPECT_NEAR(mix.shares[0], 0.25, 1e-12) << "half as frequent";
    EXPECT_NEAR(mix.shares[1], 0.75, 1e-12);
    EXPECT_NEAR(mix.accuracy, 0.25 * 0.98 + 0.75 * 0.82, 1e-12);
    EXPECT_LT(mix.ci95[0], mix.accuracy);
    EXPECT_GT(mix.ci95[1], mix.accuracy);
    EXPECT_NEAR(worstMix(clean, 1000).accuracy, 0.82, 1e-3) << "the worst class alone";
    RobustnessPoint absent = clean;
    absent.classN.push_back(0);
    absent.classRight.push_back(0);
    EXPECT_EQ(worstMix(absent, 2).shares[2], 0) << "a class without samples tells nothing";
    EXPECT_NEAR(std::accumulate(mix.shares.begin(), mix.shares.end(), 0.0), 1, 1e-12);
    EXPECT_TRUE(worstMix(RobustnessPoint(), 2).shares.empty());
}

TEST(RobustnessSummary, PutsTheWorstPlausibleCaseBesideTheTypicalOne)
{
    const auto summaries = summariesOf(sample());
    ASSERT_EQ(summaries.size(), 2u);
    const RobustnessSummary& a = summaries[0];
    EXPECT_EQ(a.clean.right, 900);
    EXPECT_NEAR(*a.meanCorrupted, (0.85 + 0.3 + 0.8) / 3, 1e-12);
    EXPECT_EQ(a.worst->what, "blur") << "severity 5 is worse, but not to be expected";
    EXPECT_EQ(a.worst->severity, 3);
    EXPECT_NEAR(a.worst->accuracy, 0.8, 1e-12);
    EXPECT_EQ(summaries[1].worst->what, "noise");
    ASSERT_TRUE(a.find("noise", 5));
    EXPECT_FALSE(a.find("jpeg", 1));
}

TEST(RobustnessSummary, DivergedIsTheWorst)
{
    RobustnessResult result = sample();
    result.points[4].diverged = true;
    const auto summaries = summariesOf(result);
    EXPECT_TRUE(std::isnan(summaries[0].worst->accuracy));
    EXPECT_EQ(summaries[0].worst->what, "blur");
}

TEST(RobustnessSummary, GivesAProfileTheAccuracyOfEachClass)
{
    Evidence evidence;
    addRobustness(evidence, sample(), "a");
    ASSERT_EQ(evidence.classes.size(), 2u);
    EXPECT_EQ(evidence.classes[1].name, "dog");
    EXPECT_EQ(evidence.classes[1].right, 410);
    addRobustness(evidence, sample(), "nobody");
    EXPECT_EQ(evidence.classes.size(), 2u);
}

TEST(RobustnessPoint, ComesBackAsItWasAndHasOneKey)
{
    RobustnessPoint slice = point("a", "slice", 0, 10);
    slice.slice = "idx:/x";
    EXPECT_EQ(nlohmann::json(slice).get<RobustnessPoint>(), slice);
    EXPECT_EQ(nlohmann::json(sample()).get<RobustnessResult>(), sample());
    RobustnessPoint other = slice;
    other.right = 3;
    EXPECT_EQ(robustnessKey(slice), robustnessKey(other)) << "what was found decides nothing";
    other.seed = 9;
    EXPECT_NE(robustnessKey(slice), robustnessKey(other));
}

TEST(RobustnessRequest, RefusesWhatIsNotKnown)
{
    const auto whereOf = [](RobustnessRequest request) {
        try {
            checkRobustness(request);
            return std::string();
        } catch (const Failure& failure) {
            return failure.issue().where;
        }
    };
    EXPECT_EQ(whereOf({}), "");
    EXPECT_EQ(whereOf({{"snow"}, {1}, 1, {}, 1}), "corruption");
    EXPECT_EQ(whereOf({{"noise"}, {6}, 1, {}, 1}), "severity");
    EXPECT_EQ(whereOf({{}, {}, 1, {}, 1}), "severity");
    EXPECT_EQ(whereOf({{}, {1}, 0, {}, 1}), "images");
}

}  // namespace
}  // namespace espalier
