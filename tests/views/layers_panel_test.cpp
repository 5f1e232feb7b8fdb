#include "views/layers/layers_panel.h"

#include "tests/views/described_model.h"
#include "views/layers/layer_columns.h"
#include "views/layers/layer_tree.h"
#include "views/models/layer_filter.h"
#include "views/models/layer_tree_model.h"
#include "views/plan_document/plan_document.h"

#include <gmock/gmock.h>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QTest>

namespace espalier {
namespace {

class LayersPanelTest : public testing::Test {
protected:
    LayersPanelTest()
    {
        document.setModel(samples::resnet(), {});
        tree->columns().forget();
        panel.resize(440, 500);
        panel.show();
        QTest::qWait(20);
    }
    bool says(const QString& text) const
    {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text)) return true;
        return false;
    }
    QString shown() const { return samples::treeText(*tree->model()); }

    PlanDocument document;
    LayersPanel panel{document};
    LayerTree* tree = panel.findChild<LayerTree*>();
    QLineEdit* filter = panel.findChild<QLineEdit*>();
    QComboBox* kind = panel.findChild<QComboBox*>();
};

TEST_F(LayersPanelTest, FitsInANarrowDock)
{
    EXPECT_LE(tree->header()->length(), tree->viewport()->width());
    EXPECT_FALSE(tree->isColumnHidden(LayerTreeModel::PatternColumn));
    EXPECT_FALSE(tree->isColumnHidden(LayerTreeModel::SparsityColumn));
}

TEST_F(LayersPanelTest, SaysHowManyOfHowManyAreShown)
{
    EXPECT_TRUE(says("11 layers"));
    filter->setText("layer2");
    EXPECT_TRUE(says("5 of 11 layers"));
    kind->setCurrentIndex(kind->findData(int(LayerKindFilter::depthwise)));
    EXPECT_EQ(shown(), "layer2\n  1\n    conv1\n");
}

TEST_F(LayersPanelTest, WhereNothingMatchesThereIsAWayBack)
{
    filter->setText("<b>nothing");
    EXPECT_FALSE(tree->isVisible());
    EXPECT_TRUE(says("<b>nothing")) << "as it was typed";
    panel.findChild<QPushButton*>()->click();
    EXPECT_TRUE(tree->isVisible());
    EXPECT_TRUE(says("11 layers"));
}

TEST_F(LayersPanelTest, WhatIsFoundIsUnfoldedAndFoldedAgainAfterwards)
{
    tree->collapse(tree->cellOf("layer1."));
    filter->setText("conv2");
    EXPECT_TRUE(tree->isExpanded(tree->cellOf("layer1.")));
    filter->clear();
    EXPECT_FALSE(tree->isExpanded(tree->cellOf("layer1.")));
    EXPECT_TRUE(tree->isExpanded(tree->cellOf("layer2.")));
}

TEST_F(LayersPanelTest, SortedByAFigureTheLargestOfTheWholeModelIsFirst)
{
    tree->sortByColumn(LayerTreeModel::WeightsColumn, Qt::DescendingOrder);
    EXPECT_TRUE(shown().startsWith("layer2.0.conv2\n")) << shown().toStdString();
    tree->sortByColumn(LayerTreeModel::LayerColumn, Qt::AscendingOrder);
    EXPECT_TRUE(shown().startsWith("stem.0\nlayer1\n  0\n")) << shown().toStdString();
}

TEST_F(LayersPanelTest, ShowsALayerPastAnyFilterAndFold)
{
    tree->collapse(tree->cellOf("layer2."));
    filter->setText("layer1");
    panel.showLayer("layer2.1.conv2");
    EXPECT_EQ(tree->currentIndex().data(IdRole).toString(), "layer2.1.conv2");
    EXPECT_FALSE(tree->visualRect(tree->currentIndex()).isEmpty());
}

TEST_F(LayersPanelTest, WaitsForTheLayersWhereThereAreNone)
{
    document.setModel({}, {});
    EXPECT_FALSE(tree->isVisible());
    EXPECT_FALSE(filter->isEnabled());
    EXPECT_TRUE(says("dense model"));
}

TEST_F(LayersPanelTest, RemembersTheColumnsThatWereChosen)
{
    tree->columns().setShown(LayerTreeModel::LeftColumn, true);
    LayersPanel another(document);
    EXPECT_FALSE(another.findChild<LayerTree*>()->isColumnHidden(LayerTreeModel::LeftColumn));
    tree->columns().forget();
    EXPECT_TRUE(tree->isColumnHidden(LayerTreeModel::LeftColumn));
}

TEST_F(LayersPanelTest, SaysWhyAndWithWhomALayerMoves)
{
    tree->setCurrentIndex(tree->cellOf("stem.0"));
    EXPECT_TRUE(says("layer1.0.conv2"));
    tree->setCurrentIndex(tree->cellOf("fc"));
    EXPECT_TRUE(says("output"));
}

}  // namespace
}  // namespace espalier
