#include "core/predictions/class_changes.h"

#include <gtest/gtest.h>

#include <cmath>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

/// Labels, and what the dense and the pruned model say, sample by sample; all equally sure.
Answers answersFrom(const std::vector<std::array<int, 3>>& samples)
{
    Answers answers;
    answers.pruned.emplace();
    for (const auto& [label, dense, pruned] : samples) {
        answers.labels.push_back(std::uint16_t(label));
        answers.dense.classes.push_back(std::uint16_t(dense));
        answers.dense.confidences.push_back(30000);
        answers.pruned->classes.push_back(std::uint16_t(pruned));
        answers.pruned->confidences.push_back(40000);
    }
    return answers;
}

TEST(WhoPays, CountsWhatIsLostAndGainedByClass)
{
    const WhoPays pays = whoPays(answersFrom({{0, 0, 0}, {0, 0, 1}, {0, 0, 1}, {1, 0, 1}, {1, 1, 1}, {2, 1, 0}}));
    ASSERT_EQ(pays.classes.size(), 3u);
    EXPECT_EQ(pays.classes[0], (ClassChange{0, 3, 3, 1, 2, 0}));
    EXPECT_DOUBLE_EQ(pays.classes[0].change(), -2.0 / 3);
    EXPECT_EQ(pays.classes[1], (ClassChange{2, 1, 0, 0, 0, 0}));
    EXPECT_EQ(pays.classes[2], (ClassChange{1, 2, 1, 2, 0, 1})) << "who gains comes last";
    EXPECT_EQ(pays.all, (ClassChange{-1, 6, 4, 3, 2, 1}));
}

TEST(WhoPays, TellsWhereConfusionMoved)
{
    const WhoPays pays = whoPays(answersFrom({{0, 0, 1}, {0, 0, 1}, {0, 1, 1}, {1, 1, 1}}));
    EXPECT_EQ(pays.confusion, (std::vector<ConfusionChange>{{0, 0, 2, 0}, {0, 1, 1, 3}, {1, 1, 1, 1}}));
    EXPECT_EQ(pays.confusion[1].change(), 2);
}

TEST(WhoPays, NewlyWrongAreTheSurestFirst)
{
    Answers answers = answersFrom({{0, 0, 1}, {0, 1, 1}, {0, 0, 1}, {0, 0, 0}, {0, 0, 2}});
    answers.pruned->confidences = {10000, 65535, 60000, 65535, 60000};
    EXPECT_EQ(whoPays(answers).newlyWrong, (std::vector<std::int64_t>{2, 4, 0}))
        << "what the dense model gets wrong too is no news; equals stay in the set's order";
}

TEST(WhoPays, IntervalKnowsHowManyImagesItRestsOn)
{
    // Four of 1000 lost, none gained: certain; one of 20: not, though the share is larger.
    const ClassChange many{0, 1000, 900, 880, 22, 2}, few{0, 20, 18, 17, 1, 0};
    EXPECT_TRUE(many.certain());
    EXPECT_FALSE(few.certain());
    EXPECT_LT(many.ci95()[0], many.change());
    EXPECT_GT(many.ci95()[1], many.change());
    EXPECT_TRUE(std::isnan(ClassChange().ci95()[0]));
}

TEST(Answers, SurviveJson)
{
    Answers answers = answersFrom({{0, 0, 1}, {999, 3, 4}});
    answers.classNames = {"cat", "größer"};
    EXPECT_EQ(nlohmann::json::parse(nlohmann::json(answers).dump()).get<Answers>(), answers);
    EXPECT_EQ(className(answers.classNames, 1), "größer");
    EXPECT_EQ(className(answers.classNames, 999), "999");
}

TEST(Answers, OfDifferentLengthsAreRefused)
{
    nlohmann::json json = answersFrom({{0, 0, 1}, {1, 3, 4}});
    json["pruned"]["confidences"].erase(1);
    EXPECT_THROW(json.get<Answers>(), Failure);
}

}  // namespace
}  // namespace espalier
