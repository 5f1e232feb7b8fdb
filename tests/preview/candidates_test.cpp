#include "core/preview/candidates.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

using testing::ElementsAre;

std::vector<std::string> names(const std::vector<PreprocessingTrial>& trials)
{
    std::vector<std::string> result;
    for (const auto& trial : trials) result.push_back(trial.name);
    return result;
}

TEST(CandidatesTest, AreTheUsualOnesAndTheMeasured)
{
    const ChannelStatistics colour{{0.4914, 0.4822, 0.4465}, {0.2470, 0.2435, 0.2616}, 100};
    EXPECT_THAT(names(preprocessingCandidates({}, colour, true, 3)),
                ElementsAre("measured", "imagenet", "half", "none", "bytes"));
    EXPECT_THAT(names(preprocessingCandidates({}, {{0.286}, {0.353}, 1}, true, 1)),
                ElementsAre("measured", "half", "none", "bytes"));
    EXPECT_THAT(names(preprocessingCandidates({}, {{1, 2}, {3, 4}, 1}, false, 2)), ElementsAre("measured", "none"));
}

TEST(CandidatesTest, WhatIsGivenComesFirstAndNothingComesTwice)
{
    const Preprocessing given{{}, {0.5, 0.5, 0.5}, {0.5}};
    EXPECT_THAT(names(preprocessingCandidates(given, {{0.1}, {0.2}, 1}, true, 3)),
                ElementsAre("given", "measured", "imagenet", "none", "bytes"));
}

TEST(ProposedTest, RoundsToThreeDigitsOfTheDeviation)
{
    const auto values = proposed({{0.28604, 12345.6}, {0.35302, 2.345}, 1});
    EXPECT_THAT(values.mean, ElementsAre(0.286, testing::DoubleNear(12345.6, 1e-9)));
    EXPECT_THAT(values.std, ElementsAre(0.353, testing::DoubleNear(2.35, 0.0101)));
}

TEST(ProposedTest, DividesByOneWhereNothingVaries) { EXPECT_THAT(proposed({{5}, {0}, 1}).std, ElementsAre(1)); }

TEST(ProposedTest, TakesOneForAllOfManyColumns)
{
    const auto values = proposed({std::vector<double>(784, 10), std::vector<double>(784, 2), 1});
    EXPECT_THAT(values.mean, ElementsAre(10));
    EXPECT_THAT(values.std, ElementsAre(2));
}

TEST(BestTrialTest, IsTheGivenOneElseTheBest)
{
    EXPECT_EQ(bestTrial({{"measured", {}, {}, 5, 10}, {"half", {}, {}, 7, 10}, {"none", {}, {}, 7, 10}}), 1u);
    EXPECT_EQ(bestTrial({{"given", {}, {}, 1, 10}, {"half", {}, {}, 7, 10}}), 0u);
    EXPECT_EQ(bestTrial({{"measured", {}, {}, 2, 10, true, 4}, {"half", {}, {}, 1, 10, true, 9}}), 1u) << "other classes";
    EXPECT_EQ(bestTrial({{"measured", {}, {}, 6, 10, true, 6}, {"half", {}, {}, 1, 10, true, 9}}), 0u);
    EXPECT_EQ(bestTrial({{"measured", {}, {}, 9, 10, false}, {"half", {}, {}, 1, 10}}), 1u) << "NaN is never best";
}

}  // namespace
}  // namespace espalier
