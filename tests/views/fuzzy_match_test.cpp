#include "views/commands/fuzzy_match.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

int score(const char* pattern, const char* text)
{
    const auto match = fuzzyMatch(QString::fromUtf8(pattern), QString::fromUtf8(text));
    return match ? match->score : -1;
}

TEST(FuzzyMatchTest, FindsLettersInTheirOrder)
{
    EXPECT_TRUE(fuzzyMatch("opwo", "Open Workspace"));
    EXPECT_FALSE(fuzzyMatch("woop", "Open Workspace"));
    EXPECT_FALSE(fuzzyMatch("openworkspaces", "Open Workspace"));
}

TEST(FuzzyMatchTest, CaseAccentsAndSpacesDoNotMatter)
{
    EXPECT_TRUE(fuzzyMatch("ERDOS", QString::fromUtf8("Preset: Erdős–Rényi")));
    EXPECT_TRUE(fuzzyMatch("open w", "Open Workspace"));
    EXPECT_EQ(score("Open", "Open Workspace"), score("oPEN", "Open Workspace"));
}

TEST(FuzzyMatchTest, BeginningsOfWordsAndRunsWin)
{
    EXPECT_GT(score("rl", "Reset Layout"), score("rl", "Curl"));
    EXPECT_GT(score("save", "Save Plan"), score("save", "Shape of a valve"));
    EXPECT_GT(score("run", "Run"), score("run", "Prune now"));
    EXPECT_GT(score("run", "Run"), score("run", "Run the sweep again"));
}

TEST(FuzzyMatchTest, TellsWhereTheLettersAre)
{
    EXPECT_EQ(fuzzyMatch("rl", "Reset Layout")->positions, (QList<int>{0, 6}));
    EXPECT_EQ(fuzzyMatch("lay", "Reset Layout")->positions, (QList<int>{6, 7, 8}));
}

TEST(FuzzyMatchTest, NothingAskedIsEverything)
{
    ASSERT_TRUE(fuzzyMatch("", "Run"));
    EXPECT_TRUE(fuzzyMatch(" ", "Run")->positions.isEmpty());
    EXPECT_FALSE(fuzzyMatch("a", ""));
}

TEST(FuzzyMatchTest, AVeryLongTextIsCheap)
{
    EXPECT_FALSE(fuzzyMatch(QString(150, 'b'), QString(100'000, 'a')));
    EXPECT_TRUE(fuzzyMatch(QString(150, 'a'), QString(100'000, 'a')));
}

}  // namespace
}  // namespace espalier
