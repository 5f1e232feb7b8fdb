#include "views/plan_document/plan_document.h"

#include "tests/views/samples.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

using samples::conv1, samples::conv2, samples::fc, samples::stem;

const Pattern unstructured = Pattern::parse("unstructured"), channel = Pattern::parse("channel"),
              twoOfFour = Pattern::parse("2:4");

class PlanDocumentTest : public testing::Test {
protected:
    PlanDocumentTest() { document.setModel(samples::model(), {}); }
    Cut cut(int layer) const { return shownCut(document.rules()[layer]); }
    PlanDocument document;
};

TEST_F(PlanDocumentTest, StartsDenseWithNothingToUndo)
{
    EXPECT_FALSE(document.removesAnything());
    EXPECT_TRUE(document.plan().rules.empty());
    EXPECT_FALSE(document.undoStack()->canUndo());
}

TEST_F(PlanDocumentTest, ADragIsOneStepAndTheNextAnother)
{
    for (double sparsity : {0.1, 0.2, 0.3}) document.setSparsity(conv1, sparsity);
    document.endGesture();
    for (double sparsity : {0.4, 0.5}) document.setSparsity(conv1, sparsity);
    EXPECT_EQ(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    EXPECT_DOUBLE_EQ(cut(conv1).sparsity, 0.3);
    document.undoStack()->undo();
    EXPECT_FALSE(document.removesAnything());
    document.undoStack()->redo();
    EXPECT_DOUBLE_EQ(cut(conv1).sparsity, 0.3);
}

TEST_F(PlanDocumentTest, ADragBackToWhereItBeganLeavesNothingToUndo)
{
    document.setPattern(conv1, unstructured);
    document.setSparsity(conv1, 0.6);
    document.setSparsity(conv1, 0.5);
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(PlanDocumentTest, SlidersOfDifferentLayersAreDifferentSteps)
{
    document.setSparsity(conv1, 0.1);
    document.setSparsity(stem, 0.1);
    EXPECT_EQ(document.undoStack()->count(), 2);
}

TEST_F(PlanDocumentTest, CoupledLayersGetMoveAndLeaveChannelPruningTogether)
{
    document.setPattern(stem, channel);
    EXPECT_EQ(cut(conv2).pattern, channel);
    document.setSparsity(conv2, 0.25);
    EXPECT_DOUBLE_EQ(cut(stem).sparsity, 0.25);
    EXPECT_EQ(cut(conv1).pattern.kind, Pattern::Kind::dense) << "of another group";
    document.setPattern(stem, unstructured);
    EXPECT_EQ(cut(conv2).pattern, unstructured);
    document.setSparsity(stem, 0.75);
    EXPECT_DOUBLE_EQ(cut(conv2).sparsity, 0.25) << "single weights are not coupled";
}

TEST_F(PlanDocumentTest, CoupledChangesAreOneStep)
{
    document.setPattern(stem, channel);
    document.undoStack()->undo();
    EXPECT_FALSE(document.removesAnything());
}

TEST_F(PlanDocumentTest, ALayerLockedAgainstChannelsKeepsWhatItHas)
{
    document.setPattern(fc, channel);
    EXPECT_EQ(cut(fc).pattern.kind, Pattern::Kind::dense);
    EXPECT_FALSE(document.undoStack()->canUndo());
    document.setPattern(fc, unstructured);
    EXPECT_EQ(cut(fc).pattern, unstructured);
}

TEST_F(PlanDocumentTest, AnNOfMPatternHasTheSparsityItHas)
{
    document.setPattern(conv1, twoOfFour);
    document.setSparsity(conv1, 0.9);
    EXPECT_DOUBLE_EQ(cut(conv1).sparsity, 0.5);
}

TEST_F(PlanDocumentTest, SparsityStaysWithinWhatCanBeAsked)
{
    document.setSparsity(conv1, 7);
    EXPECT_LT(cut(conv1).sparsity, 1);
    document.setSparsity(conv1, -1);
    EXPECT_EQ(cut(conv1).sparsity, 0);
    document.setSparsity(conv1, std::numeric_limits<double>::quiet_NaN());
    EXPECT_EQ(cut(conv1).sparsity, 0);
}

TEST_F(PlanDocumentTest, CutsOfNothingAreNotInThePlan)
{
    document.setPattern(conv1, unstructured);
    document.setSparsity(conv1, 0);
    EXPECT_TRUE(document.plan().rules.empty());
}

TEST_F(PlanDocumentTest, APlanThatDoesNotFitChangesNothing)
{
    document.setSparsity(conv1, 0.5);
    const Plan before = document.plan();
    Plan wrong;
    wrong.rules = {{"no.such.layer", document.rules()[conv1]}};
    EXPECT_THROW(document.replace(wrong, "load"), Failure);
    EXPECT_EQ(document.plan(), before);
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(PlanDocumentTest, ReplacingIsOneStepAndKeepsTheRecoveryWhereThePlanHasNone)
{
    document.setRecovery({RecoveryStep{}}, "recovery");
    Plan plan;
    LayerRule rule;
    rule.cuts = {{unstructured, 0.4}};
    plan.rules = {{"*", rule}};
    document.replace(plan, "preset");
    EXPECT_EQ(document.plan().rules.size(), document.model().layers.size());
    EXPECT_EQ(document.recovery().size(), 1u);
    document.undoStack()->undo();
    EXPECT_FALSE(document.removesAnything());
}

TEST_F(PlanDocumentTest, TypingANameIsOneStep)
{
    for (const char* text : {"H", "Ha", "Half"}) document.setName(text);
    EXPECT_EQ(document.undoStack()->count(), 1);
    EXPECT_EQ(document.plan().name, "Half");
    document.undoStack()->undo();
    EXPECT_EQ(document.name(), "");
}

TEST_F(PlanDocumentTest, TypingInAnotherFieldOfTheRecoveryIsAnotherStep)
{
    Recipe recipe{RecoveryStep{}};
    for (int batch : {1, 12, 128}) {
        recipe[0].batch = batch;
        document.setRecovery(recipe, "batch", "0 batch");
    }
    recipe[0].images = 100;
    document.setRecovery(recipe, "images", "0 images");
    EXPECT_EQ(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    EXPECT_EQ(document.recovery()[0].batch, 128);
}

TEST_F(PlanDocumentTest, APresetLeavesNameSeedAndRecoveryAlone)
{
    document.setName("mine");
    document.setSeed(7);
    document.setRecovery({RecoveryStep{}}, "recovery");
    Plan plan;
    LayerRule rule;
    rule.cuts = {{unstructured, 0.4}};
    plan.rules = {{"*", rule}};
    document.replaceRules(plan, "preset");
    EXPECT_EQ(document.name(), "mine");
    EXPECT_EQ(document.seed(), 7u);
    EXPECT_EQ(document.recovery().size(), 1u);
    EXPECT_TRUE(document.removesAnything());
}

TEST_F(PlanDocumentTest, APlanThatRemovesNothingMakesAllDense)
{
    document.setSparsity(conv1, 0.5);
    document.replace({}, "load plan of dense");
    EXPECT_FALSE(document.removesAnything());
}

TEST_F(PlanDocumentTest, TellsOnceForEveryEditAndNotForWhatNobodyEdited)
{
    int edits = 0;
    QObject::connect(&document, &PlanDocument::edited, [&] { ++edits; });
    document.setPattern(stem, channel);
    EXPECT_EQ(edits, 1);
    document.undoStack()->undo();
    document.undoStack()->redo();
    EXPECT_EQ(edits, 3);
    document.setName("");
    EXPECT_EQ(edits, 3) << "nothing changed";
    EXPECT_TRUE(document.restore({}));
    document.setModel(samples::model(), {});
    EXPECT_EQ(edits, 3);
}

TEST_F(PlanDocumentTest, ADraftComesBackWholeWithNothingToUndo)
{
    Plan draft;
    draft.name = "mine";
    draft.seed = 3;
    document.setRecovery({RecoveryStep{}}, "recovery");
    ASSERT_TRUE(document.restore(draft, "parent"));
    EXPECT_EQ(document.origin(), "parent");
    EXPECT_EQ(document.plan(), draft) << "without rules and without recovery";
    EXPECT_FALSE(document.undoStack()->canUndo());
    draft.rules = {{"no.such.layer", LayerRule{}}};
    EXPECT_FALSE(document.restore(draft));
    EXPECT_EQ(document.name(), "mine");
}

TEST_F(PlanDocumentTest, TheSameModelAgainKeepsThePlan)
{
    document.setSparsity(conv1, 0.5);
    document.setModel(samples::model(), {RecoveryStep{}});
    EXPECT_TRUE(document.removesAnything());
    EXPECT_TRUE(document.recovery().empty());
    document.setModel({}, {});
    document.setModel(samples::model(), {});
    EXPECT_FALSE(document.removesAnything());
}

TEST_F(PlanDocumentTest, SeveralLayersAreOneStepThatMergesWhileDragged)
{
    const QList<int> some{conv1, fc};
    for (double sparsity : {0.1, 0.2, 0.3}) document.setSparsity(some, sparsity);
    EXPECT_DOUBLE_EQ(cut(conv1).sparsity, 0.3);
    EXPECT_DOUBLE_EQ(cut(fc).sparsity, 0.3);
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.setSparsity(QList{conv1, stem}, 0.4);
    EXPECT_EQ(document.undoStack()->count(), 2) << "others are another step";
    document.undoStack()->undo();
    document.undoStack()->undo();
    EXPECT_FALSE(document.removesAnything());
}

TEST_F(PlanDocumentTest, APatternGoesToThoseItFitsAndTheOthersAreCounted)
{
    EXPECT_EQ(document.setPattern(QList{conv1, fc}, channel), 1);
    EXPECT_EQ(cut(conv1).pattern, channel);
    EXPECT_EQ(cut(fc).pattern.kind, Pattern::Kind::dense);
    EXPECT_EQ(document.setPattern(QList{stem, conv1}, twoOfFour), 1) << "the stem has one input channel";
    EXPECT_EQ(document.setPattern(fc, Pattern::parse("head")), 1) << "it has no heads";
    EXPECT_EQ(document.undoStack()->count(), 2);
}

TEST_F(PlanDocumentTest, WhereTheNewPatternDoesNotFitCoupledLayersBecomeDense)
{
    document.setPattern(stem, channel);
    document.setPattern(conv2, twoOfFour);
    EXPECT_EQ(cut(conv2).pattern, twoOfFour);
    EXPECT_EQ(cut(stem).pattern.kind, Pattern::Kind::dense) << "neither by channel any more nor by 2:4";
}

TEST_F(PlanDocumentTest, ASettingIsGivenToOthersWithAllItsCuts)
{
    const std::vector<Cut> both{{channel, 0.25}, {unstructured, 0.8}};
    EXPECT_EQ(document.setCuts(QList{conv1, conv2, fc}, both), 1);
    EXPECT_EQ(document.rules()[conv1].cuts, both);
    EXPECT_EQ(document.rules()[conv2].cuts, both);
    EXPECT_EQ(document.rules()[stem].cuts, std::vector<Cut>({{channel, 0.25}})) << "coupled: its channels alone";
    EXPECT_TRUE(document.rules()[fc].cuts.empty());
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.setCuts(QList{stem}, {{channel, 0.5}});
    EXPECT_EQ(document.rules()[conv2].cuts, std::vector<Cut>({{channel, 0.5}, {unstructured, 0.8}}))
        << "what is masked in it is its own";
}

TEST_F(PlanDocumentTest, EveryRuleItMakesFitsTheModel)
{
    for (const char* pattern : {"channel", "2:4", "block:16x9", "unstructured"})
        for (int layer : {stem, conv1, conv2, fc}) {
            document.setPattern(layer, Pattern::parse(pattern));
            std::vector<Issue> issues;
            EXPECT_NO_THROW(resolvePlan(document.plan(), document.model(), issues)) << pattern << " on " << layer;
            EXPECT_TRUE(issues.empty()) << pattern << " on " << layer;
        }
}

TEST_F(PlanDocumentTest, SaysWhichLayersChanged)
{
    QList<int> changed;
    QObject::connect(&document, &PlanDocument::rulesChanged, [&](const QList<int>& layers) { changed = layers; });
    document.setPattern(conv2, channel);
    EXPECT_THAT(changed, testing::UnorderedElementsAre(stem, conv2));
}

}  // namespace
}  // namespace espalier
