#include "views/layers/layer_tree.h"

#include "tests/views/described_model.h"
#include "tests/views/samples.h"
#include "views/layers/layer_actions.h"
#include "views/layers/sparsity_delegate.h"
#include "views/models/layer_filter.h"
#include "views/models/layer_tree_model.h"
#include "views/plan_document/plan_document.h"

#include <gmock/gmock.h>
#include <QAbstractSpinBox>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest/QTest>
#include <algorithm>

namespace espalier {
namespace {

using Model = LayerTreeModel;

class LayerTreeTest : public testing::Test {
protected:
    LayerTreeTest() { show(samples::model()); }
    void show(ModelSummary summary)
    {
        document.setModel(std::move(summary), {});
        if (!filter.sourceModel()) {
            filter.setSourceModel(&model);
            tree.setModel(&filter);
        }
        tree.resize(900, 400);
        tree.show();
        QTest::qWait(20);
    }
    QModelIndex cell(int layer, int column = Model::SparsityColumn) const
    {
        return filter.mapFromSource(model.indexOfLayer(layer, column));
    }
    QModelIndex module(const QString& path, int column = Model::SparsityColumn) const
    {
        return tree.cellOf(path, column);
    }
    QPoint sliderAt(const QModelIndex& cell, double sparsity) const
    {
        const SparsityCell parts(tree.visualRect(cell), tree.fontMetrics());
        return {parts.xOf(sparsity), parts.slider.center().y()};
    }
    QPoint sliderAt(int layer, double sparsity) const { return sliderAt(cell(layer), sparsity); }
    void press(const QPoint& at) { QTest::mousePress(tree.viewport(), Qt::LeftButton, {}, at); }
    void move(const QPoint& to) { QTest::mouseMove(tree.viewport(), to); }
    void release(const QPoint& at) { QTest::mouseRelease(tree.viewport(), Qt::LeftButton, {}, at); }
    double sparsity(int layer) const { return shownCut(document.rules()[layer]).sparsity; }
    void select(const QList<int>& layers)
    {
        tree.selectLayers(QSet<int>(layers.begin(), layers.end()));
        tree.selectionModel()->setCurrentIndex(cell(layers.front()), QItemSelectionModel::NoUpdate);
    }

    PlanDocument document;
    Model model{document};
    LayerFilter filter{document};
    LayerTree tree{document};
};

TEST_F(LayerTreeTest, DraggingASliderIsLiveAndOneStepOfUndo)
{
    press(sliderAt(samples::conv1, 0.2));
    EXPECT_NEAR(sparsity(samples::conv1), 0.2, 0.02);
    move(sliderAt(samples::conv1, 0.4));
    EXPECT_NEAR(sparsity(samples::conv1), 0.4, 0.02);
    move(sliderAt(samples::conv2, 0.6));
    EXPECT_NEAR(sparsity(samples::conv1), 0.6, 0.02) << "the pointer may leave the row";
    release(sliderAt(samples::conv2, 0.6));
    EXPECT_EQ(sparsity(samples::conv2), 0);
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(LayerTreeTest, CoupledSlidersMoveTogether)
{
    document.setPattern(samples::stem, Pattern::parse("channel"));
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, sliderAt(samples::stem, 0.3));
    EXPECT_NEAR(sparsity(samples::conv2), 0.3, 0.02);
}

TEST_F(LayerTreeTest, AModulesSliderMovesAllBelowAsOneStep)
{
    press(sliderAt(module("block."), 0.2));
    move(sliderAt(module("block."), 0.5));
    release(sliderAt(module("block."), 0.5));
    EXPECT_NEAR(sparsity(samples::conv1), 0.5, 0.02);
    EXPECT_NEAR(sparsity(samples::conv2), 0.5, 0.02);
    EXPECT_EQ(sparsity(samples::stem), 0);
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(LayerTreeTest, AChangeInOneOfSeveralSelectedRowsChangesAll)
{
    select({samples::conv1, samples::fc});
    press(sliderAt(samples::conv1, 0.2));
    move(sliderAt(samples::conv1, 0.6));
    release(sliderAt(samples::conv1, 0.6));
    EXPECT_NEAR(sparsity(samples::fc), 0.6, 0.02);
    EXPECT_EQ(sparsity(samples::stem), 0);
    EXPECT_EQ(document.undoStack()->count(), 1);
    EXPECT_EQ(tree.selectedLayers().size(), 2) << "still selected";
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, sliderAt(samples::stem, 0.3));
    EXPECT_NEAR(sparsity(samples::fc), 0.6, 0.02) << "another row was meant alone";
    EXPECT_EQ(tree.selectedLayers(), QList<int>{samples::stem});
}

TEST_F(LayerTreeTest, ArrowsMoveTheSliderAndDigitsTypeIt)
{
    tree.setCurrentIndex(cell(samples::conv1));
    for (int i = 0; i < 3; ++i) QTest::keyClick(&tree, Qt::Key_Right);
    EXPECT_NEAR(sparsity(samples::conv1), 0.03, 1e-9);
    EXPECT_EQ(document.undoStack()->count(), 1) << "a run of keys is one step";
    QTest::keyClick(&tree, Qt::Key_PageUp);
    EXPECT_NEAR(sparsity(samples::conv1), 0.13, 1e-9);
    QTest::keyClick(&tree, Qt::Key_End);
    EXPECT_GT(sparsity(samples::conv1), 0.9);
    QTest::keyClick(&tree, Qt::Key_Home);
    EXPECT_EQ(sparsity(samples::conv1), 0);
    tree.setCurrentIndex(cell(samples::conv1, Model::LayerColumn));
    QTest::keyClicks(&tree, "7");
    auto* editor = tree.viewport()->findChild<QAbstractSpinBox*>();
    ASSERT_TRUE(editor) << "digits are typed from anywhere in the row";
    QTest::keyClicks(editor, "5");
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);  // the delegate commits when the editor is done with the key
    EXPECT_NEAR(sparsity(samples::conv1), 0.75, 1e-9);
}

TEST_F(LayerTreeTest, AFigureThatIsLookedAtAndLeftIsNoEdit)
{
    document.setSparsity(samples::conv1, 0.4);
    const int steps = document.undoStack()->count();
    tree.setCurrentIndex(module("block."));
    QTest::keyClick(&tree, Qt::Key_F2);
    auto* editor = tree.viewport()->findChild<QAbstractSpinBox*>();
    ASSERT_TRUE(editor);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    EXPECT_EQ(document.undoStack()->count(), steps) << "a mean does not become the figure of each";
}

TEST_F(LayerTreeTest, ArrowsLeadFromTheNameToWhatCanBeChanged)
{
    tree.setCurrentIndex(module("block.", Model::LayerColumn));
    QTest::keyClick(&tree, Qt::Key_Left);
    EXPECT_FALSE(tree.isExpanded(module("block.", 0)));
    QTest::keyClick(&tree, Qt::Key_Right);
    EXPECT_TRUE(tree.isExpanded(module("block.", 0)));
    QTest::keyClick(&tree, Qt::Key_Right);
    EXPECT_EQ(tree.currentIndex().column(), int(Model::PatternColumn));
    QTest::keyClick(&tree, Qt::Key_Right);
    EXPECT_EQ(tree.currentIndex().column(), int(Model::SparsityColumn));
    QTest::keyClick(&tree, Qt::Key_Left);
    EXPECT_EQ(tree.currentIndex().column(), int(Model::PatternColumn));
    QTest::keyClick(&tree, Qt::Key_Left);
    EXPECT_EQ(tree.currentIndex().column(), int(Model::LayerColumn));
}

TEST_F(LayerTreeTest, SpaceOpensTheListOfPatternsForAllThatAreSelected)
{
    select({samples::conv1, samples::fc});
    QSignalSpy refused(&tree, &LayerTree::refused);
    QTest::keyClick(&tree, Qt::Key_Space);
    auto* list = tree.viewport()->findChild<QComboBox*>();
    ASSERT_TRUE(list);
    list->setCurrentText("channel");
    emit list->activated(list->currentIndex());
    EXPECT_EQ(shownCut(document.rules()[samples::conv1]).pattern.text(), "channel");
    EXPECT_EQ(shownCut(document.rules()[samples::fc]).pattern.kind, Pattern::Kind::dense) << "it does not fit";
    ASSERT_EQ(refused.size(), 1);
    EXPECT_EQ(refused[0][1].toInt(), 1);
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(LayerTreeTest, ASliderThatIsFixedDoesNotMove)
{
    document.setPattern(samples::conv1, Pattern::parse("2:4"));
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, sliderAt(samples::conv1, 0.9));
    EXPECT_DOUBLE_EQ(sparsity(samples::conv1), 0.5);
}

TEST_F(LayerTreeTest, TheWheelMovesOnlyTheSliderThatHasTheFocus)
{
    const auto turn = [&](int layer) {
        const QPoint at = sliderAt(layer, 0.2);
        QWheelEvent event(at, tree.viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(tree.viewport(), &event);
    };
    tree.activateWindow();
    tree.setFocus();
    QTest::qWait(1);
    tree.setCurrentIndex(cell(samples::conv1));
    turn(samples::conv2);
    EXPECT_EQ(sparsity(samples::conv2), 0);
    if (!tree.hasFocus()) GTEST_SKIP() << "no focus on this screen";
    turn(samples::conv1);
    EXPECT_NEAR(sparsity(samples::conv1), 0.01, 1e-9);
}

TEST_F(LayerTreeTest, ASettingIsCopiedToOtherLayersAndAsText)
{
    LayerActions actions(tree, document);
    document.setPattern(samples::conv1, Pattern::parse("unstructured"));
    document.setSparsity(samples::conv1, 1.0 / 3);
    const int steps = document.undoStack()->count();
    select({samples::conv1});
    actions.copy->trigger();
    EXPECT_EQ(QGuiApplication::clipboard()->text(), "unstructured 33.33 %");
    select({samples::stem, samples::fc});
    actions.paste->trigger();
    EXPECT_EQ(sparsity(samples::stem), 1.0 / 3) << "with all digits";
    EXPECT_EQ(sparsity(samples::fc), 1.0 / 3);
    EXPECT_EQ(document.undoStack()->count(), steps + 1);
    QGuiApplication::clipboard()->setText("channel 25 %");
    select({samples::conv1});
    EXPECT_TRUE(actions.paste->isEnabled());
    actions.paste->trigger();
    EXPECT_DOUBLE_EQ(sparsity(samples::conv1), 0.25);
    QGuiApplication::clipboard()->setText("what a nice day");
    EXPECT_FALSE(actions.paste->isEnabled());
}

TEST_F(LayerTreeTest, SelectedLayersAreMadeDenseAsOneStep)
{
    LayerActions actions(tree, document);
    document.setSparsity(QList{samples::conv1, samples::fc}, 0.5);
    select({samples::conv1, samples::fc});
    actions.dense->trigger();
    EXPECT_FALSE(document.removesAnything());
    EXPECT_EQ(document.undoStack()->count(), 2);
}

TEST_F(LayerTreeTest, AlikeLayersAreSelectedTogether)
{
    show(samples::resnet());
    LayerActions actions(tree, document);
    const auto selectedAfter = [&](QAction* action, int layer) {
        select({layer});
        action->trigger();
        QList<int> layers = tree.selectedLayers();
        std::sort(layers.begin(), layers.end());
        return layers;
    };
    EXPECT_EQ(selectedAfter(actions.sameShape, 1), QList<int>({1, 2, 3, 4}));
    EXPECT_EQ(selectedAfter(actions.sameKind, 7), QList<int>({7})) << "the one 1×1";
    EXPECT_EQ(selectedAfter(actions.coupled, 0), QList<int>({0, 2, 4}));
    document.setPattern(QList{3, 10}, Pattern::parse("2:4"));
    EXPECT_EQ(selectedAfter(actions.samePattern, 3), QList<int>({3, 10}));
}

TEST_F(LayerTreeTest, FoldsAndSelectionOutlastAReset)
{
    show(samples::resnet());
    tree.collapse(module("layer1.", 0));
    select({5, 6});
    show(samples::resnet());
    EXPECT_FALSE(tree.isExpanded(module("layer1.", 0)));
    EXPECT_TRUE(tree.isExpanded(module("layer2.", 0)));
    EXPECT_EQ(tree.selectedLayers(), QList<int>({5, 6}));
    EXPECT_EQ(tree.currentIndex().data(IdRole).toString(), "layer2.0.conv1");
    model.setFlat(true);
    EXPECT_EQ(tree.selectedLayers(), QList<int>({5, 6}));
}

TEST_F(LayerTreeTest, TellsOfTheLayerAPersonChooses)
{
    QSignalSpy selected(&tree, &LayerTree::layerSelected);
    tree.setCurrentIndex(cell(samples::conv1, Model::LayerColumn));
    ASSERT_EQ(selected.size(), 1);
    EXPECT_EQ(selected[0][0].toString(), "block.conv1");
    EXPECT_TRUE(tree.showLayer("fc"));
    EXPECT_EQ(selected.size(), 1) << "shown, not chosen";
    EXPECT_EQ(tree.selectedLayers(), QList<int>{samples::fc});
    EXPECT_FALSE(tree.showLayer("nowhere"));
}

}  // namespace
}  // namespace espalier
