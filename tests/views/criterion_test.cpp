// What ranks the weights: of layers in the tree, of the whole plan, of a sweep.

#include "core/sparsity/criterion.h"
#include "tests/views/samples.h"
#include "views/criterion/criterion_box.h"
#include "views/criterion/criterion_menu.h"
#include "views/criterion/criterion_row.h"
#include "views/layers/layer_tree.h"
#include "views/layers/layers_panel.h"
#include "views/models/layer_setting.h"
#include "views/models/layer_tree_model.h"
#include "views/plan/preset_bar.h"
#include "views/plan/sweep_dialog.h"
#include "views/plan_document/plan_document.h"
#include "views/words/names.h"

#include <gmock/gmock.h>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

namespace espalier {
namespace {

using samples::conv1, samples::conv2, samples::fc, samples::stem;

const Pattern unstructured = Pattern::parse("unstructured"), channel = Pattern::parse("channel");

struct CriterionTest : testing::Test {
    PlanDocument document;

    CriterionTest() { document.setModel(samples::model(), {}); }
    const std::string& of(int layer) const { return document.rules()[layer].criterion; }
};

TEST_F(CriterionTest, OfSeveralLayersIsOneStep)
{
    document.setPattern({conv1, fc}, unstructured);
    EXPECT_EQ(document.setCriterion({conv1, fc}, "taylor"), 0);
    EXPECT_EQ(document.undoStack()->count(), 2);
    EXPECT_EQ(of(fc), "taylor");
    document.undoStack()->undo();
    EXPECT_EQ(of(conv1), "magnitude");
    document.undoStack()->redo();
    EXPECT_EQ(document.plan().rules.front().second.criterion, "taylor");
}

TEST_F(CriterionTest, IsTheSameOfChannelsThatGoTogether)
{
    document.setPattern(stem, channel);
    document.setCriterion({conv2}, "batch_norm_scale");
    EXPECT_EQ(of(stem), "batch_norm_scale");
    document.setCriterion({stem}, "l2");
    document.setPattern(conv1, channel);
    EXPECT_EQ(of(conv2), "l2");
}

TEST_F(CriterionTest, OneThatRanksChannelsIsNotForSingleWeights)
{
    document.setPattern({conv1, fc}, unstructured);
    document.setPattern(conv1, channel);
    EXPECT_EQ(document.setCriterion({conv1, fc}, "batch_norm_scale"), 1);
    EXPECT_EQ(of(conv1), "batch_norm_scale");
    EXPECT_EQ(of(fc), "magnitude");
    document.setPattern(conv1, unstructured);
    EXPECT_EQ(of(conv1), "magnitude") << "what cannot be run is not left in the plan";
    EXPECT_NO_THROW(document.resolved(document.plan()));
}

TEST_F(CriterionTest, ALayerThatBeginsToLoseSomethingTakesUpThePlans)
{
    document.setPattern({conv1}, unstructured);
    document.setCriterion(document.allLayers(), "wanda");
    ASSERT_TRUE(document.restore(document.plan()));  // dense layers are not in it
    document.setSparsity(fc, 0.5);
    EXPECT_EQ(of(fc), "wanda");
    EXPECT_EQ(document.criterion(), "wanda");
    document.setCriterion({fc}, "random");
    EXPECT_FALSE(document.criterion());
}

TEST_F(CriterionTest, ThePlansRowSaysMixedAndChangesAll)
{
    CriterionRow row(document);
    auto* box = row.findChild<CriterionBox*>();
    QSignalSpy refused(&row, &CriterionRow::refused);
    EXPECT_EQ(box->criterion(), "magnitude");
    document.setPattern({conv1, fc}, unstructured);
    document.setCriterion({fc}, "lamp");
    EXPECT_EQ(box->criterion(), "");
    const auto choose = [&](const char* name) {
        box->setCriterion(name);
        emit box->activated(box->currentIndex());
    };
    choose("fisher");
    EXPECT_EQ(document.criterion(), "fisher");
    document.undoStack()->undo();
    EXPECT_EQ(box->criterion(), "");
    EXPECT_TRUE(refused.isEmpty());
    document.setPattern(conv1, channel);
    choose("batch_norm_scale");
    ASSERT_EQ(refused.size(), 1);
    EXPECT_TRUE(refused[0][0].toString().contains("1 layer"));
}

TEST_F(CriterionTest, TheBoxDisablesWhatCannotRankAndSaysWhy)
{
    CriterionRow row(document);
    auto* box = row.findChild<CriterionBox*>();
    const int at = box->findData("batch_norm_scale");
    const auto* items = static_cast<QStandardItemModel*>(box->model());
    EXPECT_TRUE(items->item(at)->isEnabled()) << "nothing is removed yet";
    document.setPattern({conv1, fc}, unstructured);
    EXPECT_FALSE(items->item(at)->isEnabled());
    EXPECT_TRUE(box->itemData(at, Qt::ToolTipRole).toString().contains("whole channels"));
    EXPECT_FALSE(items->item(0)->isEnabled()) << "a heading";
    EXPECT_TRUE(box->itemData(box->findData("taylor"), Qt::ToolTipRole).toString().contains("training samples"));
}

TEST_F(CriterionTest, APresetKeepsThePlansCriterion)
{
    document.setCriterion(document.allLayers(), "lamp");
    PresetBar bar(document);
    for (QPushButton* button : bar.findChildren<QPushButton*>())
        if (button->text().contains("Appl")) button->click();
    ASSERT_TRUE(document.removesAnything());
    EXPECT_EQ(document.criterion(), "lamp");
}

TEST_F(CriterionTest, TheMenuChecksWhatIsAndChangesTheLayersItIsFor)
{
    document.setPattern({conv1, fc}, unstructured);
    CriterionMenu menu(document, [] { return QList{conv1, fc}; });
    const auto action = [&](const char* name) {
        for (QAction* found : menu.actions())
            if (found->data().toString() == name) return found;
        return static_cast<QAction*>(nullptr);
    };
    menu.refresh();
    EXPECT_TRUE(action("magnitude")->isChecked());
    EXPECT_FALSE(action("batch_norm_scale")->isEnabled());
    action("snip")->trigger();
    EXPECT_EQ(of(fc), "snip");
    EXPECT_TRUE(action("snip")->isChecked());
    EXPECT_FALSE(action("magnitude")->isChecked());
    QAction* together = menu.actions().back();
    together->trigger();
    EXPECT_EQ(document.rules()[fc].scope, Scope::global);
    EXPECT_TRUE(rankText(document, {fc}).contains("pooled"));
    menu.refresh();
    EXPECT_TRUE(together->isChecked());
    together->trigger();
    EXPECT_EQ(document.rules()[fc].scope, Scope::local);
}

TEST_F(CriterionTest, IsAColumnOfTheLayersThatIsHiddenAtFirst)
{
    LayersPanel panel(document);
    auto* tree = panel.findChild<LayerTree*>();
    EXPECT_TRUE(tree->isColumnHidden(LayerTreeModel::CriterionColumn));
    document.setPattern({conv1, conv2}, unstructured);
    document.setCriterion({conv1}, "taylor");
    const auto text = [&](const char* path) {
        return tree->cellOf(path, LayerTreeModel::CriterionColumn).data().toString();
    };
    EXPECT_EQ(text("block.conv1"), "Taylor");
    EXPECT_EQ(text("block."), "mixed");
    const auto tip = tree->cellOf("block.conv1", LayerTreeModel::CriterionColumn).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains("training samples")) << tip.toStdString();
}

TEST_F(CriterionTest, ASweepAsksForOneThatFitsItsPattern)
{
    SweepDialog dialog(document.model(), {});
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy requested(&dialog, &SweepDialog::requested);
    dialog.setRequest({.pattern = channel});
    dialog.setCriterion("batch_norm_scale");
    auto* box = dialog.findChild<CriterionBox*>();
    EXPECT_EQ(box->criterion(), "batch_norm_scale");
    dialog.setRequest({.pattern = unstructured});
    EXPECT_EQ(box->criterion(), "magnitude");
    dialog.setCriterion("taylor");
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().contains("Start")) button->click();
    ASSERT_EQ(requested.size(), 1);
    EXPECT_EQ(requested[0][1].value<std::string>(), "taylor");
}

TEST(CriterionWords, EveryCriterionHasWords)
{
    for (const Criterion& criterion : criteria()) {
        EXPECT_FALSE(criterionText(std::string(criterion.name)).isEmpty()) << criterion.name;
        EXPECT_EQ(criterionText(std::string(criterion.name)).contains("training"), criterion.needsTraining);
    }
    Plan plan;
    LayerRule rule;
    rule.cuts = {{unstructured, 0.5}};
    rule.criterion = "taylor";
    plan.rules = {{"*", rule}};
    EXPECT_EQ(planText(plan), "unstructured 50 % by Taylor");
}

}  // namespace
}  // namespace espalier
