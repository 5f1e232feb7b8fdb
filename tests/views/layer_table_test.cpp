#include "views/layers/layer_table.h"

#include "tests/views/samples.h"
#include "views/plan/plan_panel.h"
#include "views/plan/recovery_bar.h"
#include "views/layers/sparsity_delegate.h"
#include "views/models/layer_table_model.h"
#include "views/plan_document/plan_document.h"
#include "views/plan_document/recipe_edit.h"

#include <gmock/gmock.h>
#include <QAbstractSpinBox>
#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QtTest/QTest>

namespace espalier {
namespace {

class LayerTableTest : public testing::Test {
protected:
    LayerTableTest() : model(document), table(document)
    {
        document.setModel(samples::model(), {});
        table.setModel(&model);
        table.resize(900, 300);
        table.show();
        QTest::qWait(20);
    }
    QModelIndex sparsityCell(int row) const { return model.index(row, LayerTableModel::SparsityColumn); }
    QPoint sliderAt(int row, double sparsity) const
    {
        const SparsityCell cell(table.visualRect(sparsityCell(row)), table.fontMetrics());
        return {cell.xOf(sparsity), cell.slider.center().y()};
    }
    double sparsity(int row) const { return sparsityCell(row).data(Qt::EditRole).toDouble(); }

    PlanDocument document;
    LayerTableModel model;
    LayerTable table;
};

TEST_F(LayerTableTest, DraggingASliderIsLiveAndOneStepOfUndo)
{
    QTest::mousePress(table.viewport(), Qt::LeftButton, {}, sliderAt(samples::conv1, 0.2));
    EXPECT_NEAR(sparsity(samples::conv1), 0.2, 0.02);
    QTest::mouseMove(table.viewport(), sliderAt(samples::conv1, 0.4));
    EXPECT_NEAR(sparsity(samples::conv1), 0.4, 0.02);
    QTest::mouseMove(table.viewport(), sliderAt(samples::conv2, 0.6));
    EXPECT_NEAR(sparsity(samples::conv1), 0.6, 0.02) << "the pointer may leave the row";
    QTest::mouseRelease(table.viewport(), Qt::LeftButton, {}, sliderAt(samples::conv2, 0.6));
    EXPECT_EQ(sparsity(samples::conv2), 0);
    EXPECT_EQ(document.undoStack()->count(), 1);
}

TEST_F(LayerTableTest, CoupledSlidersMoveTogether)
{
    document.setPattern(samples::stem, Pattern::parse("channel"));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, sliderAt(samples::stem, 0.3));
    EXPECT_NEAR(sparsity(samples::conv2), 0.3, 0.02);
}

TEST_F(LayerTableTest, ArrowsMoveTheSliderAndDigitsTypeIt)
{
    table.setCurrentIndex(sparsityCell(samples::conv1));
    for (int i = 0; i < 3; ++i) QTest::keyClick(&table, Qt::Key_Right);
    EXPECT_NEAR(sparsity(samples::conv1), 0.03, 1e-9);
    EXPECT_EQ(document.undoStack()->count(), 1) << "a run of keys is one step";
    QTest::keyClick(&table, Qt::Key_PageUp);
    EXPECT_NEAR(sparsity(samples::conv1), 0.13, 1e-9);
    QTest::keyClicks(&table, "7");
    auto* editor = table.viewport()->findChild<QAbstractSpinBox*>();
    ASSERT_TRUE(editor);
    QTest::keyClicks(editor, "5");
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);  // the delegate commits when the editor is done with the key
    EXPECT_NEAR(sparsity(samples::conv1), 0.75, 1e-9);
}

TEST_F(LayerTableTest, ASliderThatIsFixedDoesNotMove)
{
    document.setPattern(samples::conv1, Pattern::parse("2:4"));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, sliderAt(samples::conv1, 0.9));
    EXPECT_DOUBLE_EQ(sparsity(samples::conv1), 0.5);
}

TEST(RecoveryBarTest, EditsTheRecipeUndoably)
{
    PlanDocument document;
    document.setModel(samples::model(), withFineTuning({}, 2, 0.01, {}));
    RecoveryBar bar(document);
    auto* recalibrate = bar.findChild<QCheckBox*>();
    EXPECT_FALSE(recalibrate->isChecked());
    recalibrate->click();
    EXPECT_TRUE(recalibrates(document.recovery()));
    EXPECT_EQ(fineTuning(document.recovery())->epochs, 2);
    document.undoStack()->undo();
    EXPECT_FALSE(recalibrate->isChecked());
}

TEST(PlanPanelTest, NamesARunAfterThePlanUnlessToldOtherwise)
{
    PlanDocument document;
    QAction run;
    PlanPanel panel(document, &run);
    document.setModel(samples::model(), {});
    document.setSparsity(samples::conv1, 0.4);
    EXPECT_TRUE(panel.runName().contains("unstructured"));
    for (QLineEdit* line : panel.findChildren<QLineEdit*>())
        if (line->accessibleName() == "Name of the experiment") line->setText(" mine ");
    EXPECT_EQ(panel.runName(), "mine");
}

}  // namespace
}  // namespace espalier
