#include "views/models/layer_filter.h"

#include "tests/views/described_model.h"
#include "views/models/layer_tree_model.h"
#include "views/plan_document/plan_document.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>

namespace espalier {
namespace {

class LayerFilterTest : public testing::Test {
protected:
    LayerFilterTest()
    {
        document.setModel(samples::resnet(), {});
        filter.setSourceModel(&model);
    }
    QString shown() const { return samples::treeText(filter); }

    PlanDocument document;
    LayerTreeModel model{document};
    LayerFilter filter{document};
    QAbstractItemModelTester tester{&filter, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(LayerFilterTest, EveryWordHasToOccurAndModulesOfWhatIsFoundAreShown)
{
    filter.setText("LAYER2 conv2");
    EXPECT_EQ(shown(), "layer2\n  0\n    conv2\n  1\n    conv2\n");
    EXPECT_EQ(filter.shownLayers(), 2);
    filter.setText("no such layer");
    EXPECT_EQ(shown(), "");
    filter.setText("");
    EXPECT_EQ(filter.shownLayers(), 11);
}

TEST_F(LayerFilterTest, WordsFindShapesAndPatternsToo)
{
    filter.setText(QString::fromUtf8("1×1"));
    EXPECT_EQ(shown(), "layer2\n  0\n    shortcut.0\n");
    document.setPattern(0, Pattern::parse("block:4x1"));
    filter.setText("block:4x1");
    EXPECT_EQ(shown(), "stem.0\n");
}

TEST_F(LayerFilterTest, AStarStandsForAnything)
{
    filter.setText("layer*.0.conv1");
    EXPECT_EQ(shown(), "layer1\n  0\n    conv1\nlayer2\n  0\n    conv1\n");
    filter.setText("layer?.1.*2");
    EXPECT_EQ(shown(), "layer1\n  1\n    conv2\nlayer2\n  1\n    conv2\n");
    filter.setText("[");
    EXPECT_EQ(shown(), "") << "no pattern, and no failure";
}

TEST_F(LayerFilterTest, KindsAreTakenApart)
{
    const std::pair<LayerKindFilter, int> counts[] = {
        {LayerKindFilter::all, 11},           {LayerKindFilter::convolution3x3, 8},
        {LayerKindFilter::convolution1x1, 1}, {LayerKindFilter::convolutionOther, 0},
        {LayerKindFilter::depthwise, 1},      {LayerKindFilter::linear, 1},
        {LayerKindFilter::pruned, 0},         {LayerKindFilter::coupled, 7},
        {LayerKindFilter::locked, 1}};
    for (const auto& [kind, count] : counts) {
        filter.setKind(kind);
        EXPECT_EQ(filter.shownLayers(), count) << int(kind);
    }
}

TEST_F(LayerFilterTest, WhatIsPrunedIsLookedForWhenAsked)
{
    document.setSparsity(1, 0.5);
    filter.setKind(LayerKindFilter::pruned);
    EXPECT_EQ(shown(), "layer1\n  0\n    conv1\n");
    document.setSparsity(1, 0);
    EXPECT_NE(shown(), "") << "it does not vanish while its slider moves";
    filter.refresh();
    EXPECT_EQ(shown(), "");
}

TEST_F(LayerFilterTest, AListIsSortedOverTheWholeModel)
{
    model.setFlat(true);
    filter.sort(LayerTreeModel::WeightsColumn, Qt::DescendingOrder);
    EXPECT_EQ(filter.index(0, 0).data().toString(), "layer2.0.conv2");
    EXPECT_EQ(filter.index(10, 0).data().toString(), "stem.0");
    document.setSparsity(1, 0.5);
    filter.sort(LayerTreeModel::SparsityColumn, Qt::DescendingOrder);
    EXPECT_EQ(filter.index(0, 0).data().toString(), "layer1.0.conv1");
    filter.sort(LayerTreeModel::LayerColumn, Qt::AscendingOrder);
    EXPECT_EQ(filter.index(0, 0).data().toString(), "stem.0");
    model.setFlat(false);
    EXPECT_EQ(filter.rowCount(), 4);
}

TEST_F(LayerFilterTest, ResetsKeepTheFilter)
{
    filter.setText("conv1");
    document.setModel(samples::modelOf("conv1 3x3 1>8\nother 3x3 8>8"), {});
    EXPECT_EQ(shown(), "conv1\n");
}

}  // namespace
}  // namespace espalier
