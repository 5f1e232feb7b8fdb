#include "tests/tools/sample_graph.h"
#include "tests/views/described_model.h"
#include "views/charts/chart_frame.h"
#include "views/network/network_chart.h"
#include "views/network/network_panel.h"
#include "views/network/network_words.h"
#include "views/plan_document/plan_document.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

namespace espalier {
namespace {

ModelSummary blocks()
{
    ModelSummary model = samples::modelOf(R"(
        stem.0               3x3 1>16     a
        layer1.0.conv1       3x3 16>16
        layer1.0.conv2       3x3 16>16    a
        layer2.0.conv1       3x3 16>64
        layer2.0.conv2       3x3 64>64    b
        layer2.0.downsample  1x1 16>64    b
        fc                   linear 64>10 locked
    )");
    model.input = {1, 28, 28};
    for (Layer& layer : model.layers) layer.outputBytes = 4 * layer.outputs() * (layer.shape.size() == 4 ? 100 : 1);
    samples::addResidualGraph(model);
    return model;
}

QStringList namesOf(const std::vector<NetworkNode>& nodes, const ModelSummary& model)
{
    QStringList names;
    for (const NetworkNode& node : nodes) names << nodeName(node, model);
    return names;
}

TEST(FoldedGraph, ALayerTakesWhatFinishesItAndViewsVanish)
{
    const ModelSummary model = blocks();
    const auto nodes = foldGraph(model);
    EXPECT_EQ(namesOf(nodes, model),
              (QStringList{"input", "stem.0", "layer1.0.conv1", "layer1.0.conv2", "add", "layer2.0.conv1",
                           "layer2.0.conv2", "layer2.0.downsample", "add", "average pool", "fc"}));
    EXPECT_EQ(nodes[1].operators.size(), 3) << "convolution, batch norm, relu";
    EXPECT_EQ(nodes[4].operators.size(), 2) << "the addition and its relu";
    EXPECT_EQ(nodes[4].inputs, (std::vector<int>{3, 1}));
    EXPECT_EQ(nodes[8].inputs, (std::vector<int>{6, 7}));
    EXPECT_EQ(nodes[10].inputs, (std::vector<int>{9})) << "through the flattening";
    EXPECT_EQ(nodeOfLayer(nodes, 4), 6);
    EXPECT_EQ(nodeOfLayer(nodes, 99), -1);
}

TEST(FoldedGraph, AdditionsCarryTheChannelsOfTheirGroup)
{
    const ModelSummary model = blocks();
    const auto nodes = foldGraph(model);
    EXPECT_EQ(nodes[4].group, nodes[1].group);
    EXPECT_EQ(nodes[4].group, nodes[3].group);
    EXPECT_NE(nodes[2].group, nodes[1].group);
    EXPECT_EQ(nodes[8].group, nodes[7].group);
    EXPECT_EQ(nodes[0].group, -1);
}

TEST(FoldedGraph, ANormalisationThatIsReadBesideOthersStandsAlone)
{
    ModelSummary model = samples::modelOf("a 3x3 4>4\n b 3x3 4>4");
    model.graph = {{"input", "", "", {}, 4, 4, 1},
                   {"conv2d", "a", "a", {0}, 4, 4, 5},
                   {"batch_norm", "n", "", {1}, 4, 4, 3},
                   {"conv2d", "b", "b", {2}, 4, 4, 5},
                   {"ListConstruct", "", "", {1, 3}, 8, 0, 4},
                   {"cat", "", "", {4}, 8, 8, 6}};
    const auto nodes = foldGraph(model);
    EXPECT_EQ(namesOf(nodes, model), (QStringList{"input", "a", "batch norm", "b", "concatenate"}));
    EXPECT_EQ(nodes[4].inputs, (std::vector<int>{1, 3})) << "what the list is made of";
    EXPECT_TRUE(foldGraph(ModelSummary()).empty());
}

TEST(NetworkValues, SparsityIsOfThePlanAndSharesAreOfTheWhole)
{
    PlanDocument document;
    document.setModel(blocks(), {});
    document.setCuts({1}, {{Pattern::parse("unstructured"), 0.5}});
    const auto nodes = foldGraph(document.model());
    const SensitivityMap none;
    const NetworkSource source{document.model(), document.rules(), none, 0.5};
    const auto sparsity = networkValues(nodes, source, NetworkQuantity::sparsity);
    EXPECT_NEAR(*sparsity[2].strength, 0.5, 1e-9);
    EXPECT_EQ(sparsity[2].family, Family::unstructured);
    EXPECT_EQ(*sparsity[1].strength, 0);
    EXPECT_FALSE(sparsity[4].strength) << "an addition has none";
    const auto time = networkValues(nodes, source, NetworkQuantity::time);
    double most = 0;
    for (const auto& value : time) most = std::max(most, value.strength.value_or(0));
    EXPECT_EQ(most, 1);
    const auto memory = networkValues(nodes, source, NetworkQuantity::memory);
    EXPECT_TRUE(memory[4].strength) << "an addition keeps activations alive, too";
    const auto scanned = networkValues(nodes, source, NetworkQuantity::divergence);
    EXPECT_FALSE(scanned[1].strength) << "nothing was scanned";
}

TEST(NetworkTable, HasALineABoxAndSaysWhoReadsWhom)
{
    PlanDocument document;
    document.setModel(blocks(), {});
    const auto nodes = foldGraph(document.model());
    const SensitivityMap none;
    const auto values =
        networkValues(nodes, {document.model(), document.rules(), none, 0.5}, NetworkQuantity::sparsity);
    const ChartTable table = networkTable(nodes, values, document, NetworkQuantity::sparsity);
    ASSERT_EQ(table.rows.size(), nodes.size());
    for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
    EXPECT_EQ(table.rows[4][0].toString(), "add in layer1.0");
    EXPECT_EQ(table.rows[4][6].toString(), "layer1.0.conv2, stem.0");
    EXPECT_TRUE(table.rows[10][7].toString().contains("Channels stay")) << table.rows[10][7].toString().toStdString();
    EXPECT_TRUE(nodeTip(nodes, 10, document, values[10], NetworkQuantity::sparsity).contains("Channels stay"));
}

class NetworkPage : public ::testing::Test {
protected:
    NetworkPage()
    {
        panel.resize(800, 600);
        panel.show();
        document.setModel(blocks(), {});
    }
    QPoint middleOf(int node) const { return chart->rectOf(node).center().toPoint(); }

    PlanDocument document;
    QAction again{"Look Again"};
    NetworkPanel panel{document, &again};
    NetworkChart* chart = panel.findChild<NetworkChart*>();
};

TEST_F(NetworkPage, AClickChoosesTheLayerAndTheLayerTheBox)
{
    QSignalSpy chosen(&panel, &NetworkPanel::layerChosen);
    QTest::mouseClick(chart, Qt::LeftButton, {}, middleOf(2));
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "layer1.0.conv1");
    QTest::mouseClick(chart, Qt::LeftButton, {}, middleOf(4));
    EXPECT_EQ(chosen.size(), 1) << "an addition is no layer";
    EXPECT_EQ(chart->current(), 4);
    panel.setCurrentLayer("fc");
    EXPECT_EQ(chart->current(), 10);
    EXPECT_TRUE(chart->accessibleName().contains("fc"));
}

TEST_F(NetworkPage, KeysGoAlongTheEdges)
{
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Home);
    EXPECT_EQ(chart->current(), 0);
    for (int i = 0; i < 3; ++i) QTest::keyClick(chart, Qt::Key_Down);
    EXPECT_EQ(chart->current(), 3);
    QTest::keyClick(chart, Qt::Key_Down);
    EXPECT_EQ(chart->current(), 4);
    QTest::keyClick(chart, Qt::Key_Up);
    EXPECT_EQ(chart->current(), 3);
    const double before = chart->zoom();
    QTest::keyClick(chart, Qt::Key_Plus);
    EXPECT_GT(chart->zoom(), before);
    QTest::keyClick(chart, Qt::Key_0);
    EXPECT_DOUBLE_EQ(chart->zoom(), before);
}

TEST_F(NetworkPage, TheWheelZoomsAtThePointerAndADragMoves)
{
    const QPointF at = chart->rectOf(3).center();
    QWheelEvent wheel(at, chart->mapToGlobal(at.toPoint()), {}, {0, 240}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    const double before = chart->zoom();
    QCoreApplication::sendEvent(chart, &wheel);
    EXPECT_GT(chart->zoom(), before);
    EXPECT_LT((chart->rectOf(3).center() - at).manhattanLength(), 0.01) << "what is under the pointer stays there";
    const QPointF box = chart->rectOf(3).topLeft();
    QTest::mousePress(chart, Qt::LeftButton, {}, {400, 300});
    for (const QPoint to : {QPoint(420, 310), QPoint(440, 330)}) {
        QMouseEvent move(QEvent::MouseMove, to, chart->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(chart, &move);
    }
    QTest::mouseRelease(chart, Qt::LeftButton, {}, {440, 330});
    EXPECT_EQ((chart->rectOf(3).topLeft() - box).toPoint(), QPoint(40, 30));
}

TEST_F(NetworkPage, ASearchGoesFromOneToTheNext)
{
    auto* search = panel.findChild<QLineEdit*>();
    QTest::keyClicks(search, "conv2");
    QSignalSpy chosen(&panel, &NetworkPanel::layerChosen);
    for (int i = 0; i < 3; ++i) QTest::keyClick(search, Qt::Key_Return);
    ASSERT_EQ(chosen.size(), 3);
    EXPECT_EQ(chosen[0][0].toString(), "layer1.0.conv2");
    EXPECT_EQ(chosen[1][0].toString(), "layer2.0.conv2");
    EXPECT_EQ(chosen[2][0].toString(), "layer1.0.conv2") << "and round again";
}

TEST_F(NetworkPage, ColoursFollowThePlan)
{
    EXPECT_EQ(*chart->values()[2].strength, 0);
    document.setSparsity(1, 0.7);
    EXPECT_NEAR(*chart->values()[2].strength, 0.7, 0.01);
    document.undoStack()->undo();
    EXPECT_EQ(*chart->values()[2].strength, 0);
}

TEST_F(NetworkPage, WhatWasZoomedToStaysWhileThePageIsNotSeen)
{
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Plus);
    const double zoomed = chart->zoom();
    panel.hide();
    document.setSparsity(1, 0.7);
    panel.show();
    EXPECT_EQ(chart->zoom(), zoomed);
    EXPECT_NEAR(*chart->values()[2].strength, 0.7, 0.01);
}

TEST_F(NetworkPage, CoupledBoxesAreFoundThroughTheAddition)
{
    EXPECT_EQ(chart->coupledWith(1), (std::vector<int>{1, 3, 4}));
    EXPECT_TRUE(chart->coupledWith(2).empty());
    EXPECT_TRUE(chart->coupledWith(-1).empty());
}

TEST_F(NetworkPage, ASummaryWithoutAGraphOffersToLookAgain)
{
    ModelSummary old = blocks();
    old.graph.clear();
    document.setModel(old, {});
    EXPECT_FALSE(chart->isVisible());
    QToolButton* offer = nullptr;
    for (QToolButton* button : panel.findChildren<QToolButton*>())
        if (button->defaultAction() == &again) offer = button;
    ASSERT_TRUE(offer);
    EXPECT_TRUE(offer->isVisible());
    document.setModel(blocks(), {});
    EXPECT_TRUE(chart->isVisible());
    EXPECT_FALSE(offer->isVisible());
}

}  // namespace
}  // namespace espalier
