#include "core/decision/decision_diff.h"

#include <gtest/gtest.h>

namespace espalier {
namespace {

using What = DecisionChange::What;

TEST(DecisionDiff, NothingChangedIsNothing)
{
    Decision decision;
    decision.doubts = {{"doubt.one_seed", "", {}, {}, ""}, {"", "", {}, {}, "mine"}};
    Decision later = decision;
    later.version = 2;
    later.created = "later";
    EXPECT_TRUE(decisionDiff(decision, later).empty());
}

TEST(DecisionDiff, TellsEachKindOfChange)
{
    Decision before;
    before.experiment = "a";
    before.name = "first";
    before.layers = {{"layer.dense", "fc", {{"share", 0.1}}, {}, ""},
                     {"layer.dense", "conv", {{"share", 0.1}}, {}, ""}};
    before.doubts = {{"doubt.one_seed", "", {}, {}, ""}, {"", "", {}, {}, "mine"}};
    Decision after = before;
    after.experiment = "b";
    after.name = "second";
    after.note = "why";
    after.layers[0].text = "because";
    after.layers[1].code = "layer.dense.small";
    after.doubts = {{"", "", {}, {}, "another"}};
    std::vector<What> what;
    const auto changes = decisionDiff(before, after);
    for (const DecisionChange& change : changes) what.push_back(change.what);
    EXPECT_EQ(what, (std::vector{What::experiment, What::note, What::text, What::figures, What::removed, What::removed,
                                 What::added}));
    EXPECT_EQ(changes[0].before.text, "first");
    EXPECT_EQ(changes[2].after.text, "because");
}

}  // namespace
}  // namespace espalier
