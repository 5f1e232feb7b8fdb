#include "views/models/layer_tree_model.h"

#include "tests/views/described_model.h"
#include "tests/views/samples.h"
#include "views/plan_document/plan_document.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTextDocument>

namespace espalier {
namespace {

using Model = LayerTreeModel;
constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::Fatal;

class LayerTreeModelTest : public testing::Test {
protected:
    LayerTreeModelTest() { document.setModel(samples::model(), {}); }
    QModelIndex cell(int layer, int column) const { return model.indexOfLayer(layer, column); }
    QModelIndex block(int column) const { return model.index(1, column); }

    PlanDocument document;
    Model model{document};
    QAbstractItemModelTester tester{&model, reporting};
};

TEST_F(LayerTreeModelTest, ShowsLayersUnderTheirModules)
{
    EXPECT_EQ(samples::treeText(model), "stem\nblock\n  conv1\n  conv2\nfc\n");
    EXPECT_EQ(cell(samples::conv1, Model::ShapeColumn).data().toString(), QString::fromUtf8("3×3 16→32"));
    EXPECT_EQ(cell(samples::fc, Model::ShapeColumn).data().toString(), QString::fromUtf8("16→10"));
    EXPECT_EQ(cell(samples::conv1, Model::LayerColumn).data(IdRole).toString(), "block.conv1");
}

TEST_F(LayerTreeModelTest, AFlatListHasARowALayerAndItsWholePath)
{
    model.setFlat(true);
    EXPECT_EQ(samples::treeText(model), "stem\nblock.conv1\nblock.conv2\nfc\n");
    EXPECT_DOUBLE_EQ(cell(samples::conv1, Model::WeightsColumn).data(BarRole).toDouble(), 1) << "the largest layer";
    EXPECT_LT(cell(samples::fc, Model::MacsColumn).data(BarRole).toDouble(), 0.01);
}

TEST_F(LayerTreeModelTest, AModuleSumsUpWhatIsBelow)
{
    EXPECT_EQ(block(Model::WeightsColumn).data().toString(), "9.22 k");
    EXPECT_DOUBLE_EQ(block(Model::WeightsColumn).data(BarRole).toDouble(), 1);
    EXPECT_DOUBLE_EQ(cell(samples::conv1, Model::WeightsColumn).data(BarRole).toDouble(), 0.5) << "bars add up";
    EXPECT_EQ(block(Model::WeightsColumn).data(ShareRole).toString(), "97 %");
    document.setPattern(samples::conv1, Pattern::parse("2:4"));
    EXPECT_EQ(block(Model::PatternColumn).data().toString(), "mixed");
    EXPECT_EQ(block(Model::SparsityColumn).data().toString(), QString::fromUtf8("0–50 %"));
    EXPECT_DOUBLE_EQ(block(Model::SparsityColumn).data(Qt::EditRole).toDouble(), 0.25);
    document.setPattern(samples::conv2, Pattern::parse("2:4"));
    EXPECT_EQ(block(Model::PatternColumn).data().toString(), "2:4");
    EXPECT_EQ(block(Model::SparsityColumn).data().toString(), "50 %");
}

TEST_F(LayerTreeModelTest, EditingAModuleSetsWhatIsBelowAsOneStep)
{
    ASSERT_TRUE(model.setData(block(Model::PatternColumn), "unstructured", Qt::EditRole));
    ASSERT_TRUE(model.setData(block(Model::SparsityColumn), 0.3, Qt::EditRole));
    ASSERT_TRUE(model.setData(block(Model::SparsityColumn), 0.4, Qt::EditRole));
    EXPECT_DOUBLE_EQ(shownCut(document.rules()[samples::conv1]).sparsity, 0.4);
    EXPECT_DOUBLE_EQ(shownCut(document.rules()[samples::conv2]).sparsity, 0.4);
    EXPECT_EQ(document.undoStack()->count(), 2);
    document.undoStack()->undo();
    document.undoStack()->undo();
    EXPECT_FALSE(document.removesAnything());
}

TEST_F(LayerTreeModelTest, SetDataCanBeUndoneAndMerges)
{
    const QModelIndex cell = this->cell(samples::conv1, Model::SparsityColumn);
    EXPECT_TRUE(model.setData(cell, 0.3, Qt::EditRole));
    EXPECT_TRUE(model.setData(cell, 0.4, Qt::EditRole));
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    EXPECT_EQ(cell.data(Qt::EditRole).toDouble(), 0);
}

TEST_F(LayerTreeModelTest, RefusesPatternsThatDoNotFitAndThoseThatAreNone)
{
    const auto choices = [&](int layer) { return cell(layer, Model::PatternColumn).data(ChoicesRole).toStringList(); };
    EXPECT_FALSE(model.setData(cell(samples::fc, Model::PatternColumn), "channel", Qt::EditRole));
    EXPECT_FALSE(model.setData(cell(samples::fc, Model::PatternColumn), "5:4", Qt::EditRole));
    EXPECT_FALSE(model.setData(cell(samples::stem, Model::PatternColumn), "2:4", Qt::EditRole)) << "one input channel";
    EXPECT_THAT(choices(samples::fc), testing::Not(testing::Contains(QString("channel"))));
    EXPECT_THAT(choices(samples::stem), testing::Contains(QString("channel")));
    EXPECT_THAT(choices(samples::stem), testing::Not(testing::Contains(QString("2:4"))));
}

TEST_F(LayerTreeModelTest, AFixedSparsityCannotBeEdited)
{
    ASSERT_TRUE(model.setData(cell(samples::conv1, Model::PatternColumn), "2:4", Qt::EditRole));
    const QModelIndex cell = this->cell(samples::conv1, Model::SparsityColumn);
    EXPECT_FALSE(cell.flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.setData(cell, 0.3, Qt::EditRole));
    EXPECT_TRUE(block(Model::SparsityColumn).flags() & Qt::ItemIsEditable) << "the other layer can be moved";
}

TEST_F(LayerTreeModelTest, CoupledAndLockedRowsSaySo)
{
    EXPECT_TRUE(cell(samples::stem, 0).data(Qt::ToolTipRole).toString().contains("block.conv2"));
    EXPECT_FALSE(cell(samples::stem, 0).data(Qt::DecorationRole).isNull());
    EXPECT_EQ(cell(samples::stem, 0).data(CoupledRole), cell(samples::conv2, 0).data(CoupledRole));
    EXPECT_EQ(cell(samples::conv1, 0).data(CoupledRole).toInt(), -1);
    for (const int role : {int(Qt::ToolTipRole), int(Qt::StatusTipRole), int(Qt::AccessibleTextRole)})
        EXPECT_TRUE(cell(samples::fc, 0).data(role).toString().contains("output")) << role;
    EXPECT_FALSE(cell(samples::conv1, 0).data(Qt::ToolTipRole).toString().contains("block.conv2"));
}

TEST_F(LayerTreeModelTest, CellsSayWhatTheyAreToWhoCannotSee)
{
    document.setSparsity(samples::conv1, 0.3);
    EXPECT_EQ(cell(samples::conv1, Model::SparsityColumn).data(Qt::AccessibleTextRole).toString(),
              "block.conv1, sparsity: 30 %");
}

TEST_F(LayerTreeModelTest, ChannelsLeftAreRoundedAsTheyWillBe)
{
    document.setPattern(samples::conv1, Pattern::parse("channel"));
    document.setSparsity(samples::conv1, 0.3);
    EXPECT_EQ(cell(samples::conv1, Model::LeftColumn).data().toString(), QString::fromUtf8("32 → 24"));
    document.setPattern(samples::conv1, Pattern::parse("unstructured"));
    EXPECT_EQ(cell(samples::conv1, Model::LeftColumn).data().toString(), QString::fromUtf8("4.61 k → 3.23 k"));
    EXPECT_EQ(cell(samples::fc, Model::LeftColumn).data().toString(), "");
}

TEST_F(LayerTreeModelTest, TellsTheRowsThatChangedAndThoseAbove)
{
    QSignalSpy changed(&model, &Model::dataChanged);
    document.setSparsity(QList{samples::conv1, samples::conv2}, 0.3);
    QStringList told;
    for (const auto& arguments : changed) {
        const auto first = arguments[0].toModelIndex(), last = arguments[1].toModelIndex();
        for (int row = first.row(); row <= last.row(); ++row)
            told << model.index(row, 0, first.parent()).data(IdRole).toString();
    }
    EXPECT_THAT(told, testing::UnorderedElementsAre("block.", "block.conv1", "block.conv2"));
}

TEST_F(LayerTreeModelTest, NamesAreNeverMarkup)
{
    document.setModel(samples::modelOf("a.<b>bold</b> 3x3 1>8\n a.other 3x3 8>8"), {});
    const QString tip = cell(0, 0).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains("&lt;b&gt;") || !Qt::mightBeRichText(tip)) << tip.toStdString();
}

TEST_F(LayerTreeModelTest, ResetsToOtherModels)
{
    document.setModel(samples::resnet(), {});
    EXPECT_EQ(samples::treeText(model),
              "stem.0\n"
              "layer1\n  0\n    conv1\n    conv2\n  1\n    conv1\n    conv2\n"
              "layer2\n  0\n    conv1\n    conv2\n    shortcut.0\n  1\n    conv1\n    conv2\n"
              "fc\n");
    document.setModel({}, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(LayerTreeModelHeads, WholeHeadsGoAndTheirChannelsAreCounted)
{
    ModelSummary summary = samples::modelOf("attention.q linear 64>48 a\nattention.k linear 64>48 a\nfc linear 48>10");
    for (int layer : {0, 1}) summary.layers[layer].heads = true;
    summary.groups[0].heads = true;
    summary.groups[0].channels = 6;
    PlanDocument document;
    document.setModel(summary, {});
    const Model model(document);
    const auto choices = [&](int layer) {
        return model.indexOfLayer(layer, Model::PatternColumn).data(ChoicesRole).toStringList();
    };
    EXPECT_TRUE(choices(0).contains("head"));
    EXPECT_FALSE(choices(0).contains("channel")) << "single ones cannot go";
    EXPECT_FALSE(choices(2).contains("head"));
    document.setPattern(0, Pattern::parse("head"));
    EXPECT_EQ(shownCut(document.rules()[1]).pattern, Pattern::parse("head")) << "they go together";
    EXPECT_EQ(model.indexOfLayer(0, Model::LeftColumn).data().toString(), QString::fromUtf8("48 → 24"));
    EXPECT_NO_THROW(document.resolved(document.plan()));
}

}  // namespace
}  // namespace espalier
