#include "views/charts/layer_bars.h"
#include "tests/views/samples.h"
#include "views/charts/layer_bars_chart.h"
#include "views/charts/layer_bars_panel.h"
#include "views/plan_document/plan_document.h"
#include "views/session/experiment_selection.h"

#include <gtest/gtest.h>
#include <QComboBox>
#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest/QTest>

namespace espalier {
namespace {

Experiment measured()
{
    Experiment made = samples::experiment("bbbb", "channel", 0.5, 0.9, 0.6);
    for (const Layer& layer : samples::model().layers) {
        LayerResult result;
        result.path = layer.path;
        result.parameters = layer.parameters;
        result.nonzeros = layer.path == "fc" ? layer.parameters : layer.parameters / 2;
        if (layer.path != "fc") result.asked = {{Pattern::parse("channel"), 0.5}};
        result.macs = layer.macs;
        result.macsLeft = layer.macs / 2;
        result.storedBytes = 4 * result.nonzeros;
        made.layers.push_back(result);
    }
    return made;
}

TEST(LayerBarsTest, APlanIsAnEstimateOfWhatIsLeft)
{
    PlanDocument document;
    document.setModel(samples::model(), {});
    document.setPattern(samples::conv1, Pattern::parse("unstructured"));
    document.setSparsity(samples::conv1, 0.75);
    const LayerBarSet set = plannedBars(document.model(), document.rules(), LayerQuantity::weights);
    EXPECT_TRUE(set.estimate);
    const LayerBar& bar = set.bars[samples::conv1];
    EXPECT_EQ(bar.family, Family::unstructured);
    EXPECT_NEAR(*bar.left, bar.whole / 4, 1);
    EXPECT_DOUBLE_EQ(*set.bars[samples::stem].left, set.bars[samples::stem].whole);
    const LayerBarSet stored = plannedBars(document.model(), document.rules(), LayerQuantity::stored);
    EXPECT_LT(*stored.bars[samples::conv1].left, stored.bars[samples::conv1].whole);
    EXPECT_FALSE(plannedBars(document.model(), document.rules(), LayerQuantity::time).bars[0].left);
}

TEST(LayerBarsTest, ChannelsThatGoTakeTheirReadersWeightsAlong)
{
    PlanDocument document;
    document.setModel(samples::model(), {});
    document.setPattern(samples::conv1, Pattern::parse("channel"));
    document.setSparsity(samples::conv1, 0.5);
    const LayerBarSet set = plannedBars(document.model(), document.rules(), LayerQuantity::macs);
    EXPECT_LT(*set.bars[samples::conv2].left, set.bars[samples::conv2].whole);
    EXPECT_EQ(set.bars[samples::conv2].family, Family::baseline) << "it has no rule of its own";
}

TEST(LayerBarsTest, AnExperimentHasWhatWasMeasured)
{
    const LayerBarSet set = measuredBars(measured(), samples::model(), LayerQuantity::weights);
    EXPECT_FALSE(set.estimate);
    EXPECT_EQ(set.bars[samples::conv1].cuts, "channel 50 %");
    EXPECT_DOUBLE_EQ(*set.bars[samples::conv1].left, set.bars[samples::conv1].whole / 2);
    EXPECT_EQ(set.bars[samples::fc].family, Family::baseline);
}

TEST(LayerBarsTest, SortsByTheLongestAndTellsItAsATable)
{
    LayerBars bars;
    for (const Layer& layer : samples::model().layers) bars.paths.push_back(QString::fromStdString(layer.path));
    bars.sets = {measuredBars(measured(), samples::model(), LayerQuantity::weights)};
    bars.sortBySize();
    for (int i = 1; i < int(bars.paths.size()); ++i) EXPECT_GE(bars.wholeOf(i - 1), bars.wholeOf(i));
    const ChartTable table = layerBarsTable(bars);
    EXPECT_EQ(table.rows.size(), 4u);
    EXPECT_EQ(table.columns.size(), 4);
    EXPECT_EQ(table.rows[0].size(), 4);
}

TEST(LayerBarsChartTest, ClicksAndKeysChooseALayerAmongManyThatScroll)
{
    LayerBars bars;
    LayerBarSet set;
    for (int i = 0; i < 200; ++i) {
        bars.paths.push_back(QStringLiteral("layer.%1").arg(i));
        set.bars.push_back({1000.0 + i, 500.0, Family::channel, "channel 50 %"});
    }
    bars.sets = {set};
    LayerBarsChart chart;
    chart.resize(500, 300);
    chart.setBars(bars);
    chart.show();
    EXPECT_GT(chart.verticalScrollBar()->maximum(), 0);
    QSignalSpy chosen(&chart, &LayerBarsChart::layerChosen);
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.rowRect(2).center());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "layer.2");
    QTest::keyClick(&chart, Qt::Key_End);
    EXPECT_EQ(chart.current(), "layer.199");
    EXPECT_TRUE(chart.viewport()->rect().contains(chart.rowRect(199)));
    EXPECT_EQ(chart.pathAt({10, 2}), "") << "the legend is no row";
    chart.setCurrent("layer.0");
    EXPECT_EQ(chart.verticalScrollBar()->value(), 0);
}

TEST(LayerBarsPanelTest, ShowsThePlanOrTheSelection)
{
    PlanDocument document;
    ExperimentSelection selection;
    const Experiment experiment = measured();
    LayerBarsPanel panel(document, selection, [&](const QString& id) { return id == "bbbb" ? &experiment : nullptr; });
    panel.resize(600, 400);
    panel.show();
    auto* chart = panel.findChild<LayerBarsChart*>();
    EXPECT_FALSE(chart->isVisible()) << "no model yet";
    document.setModel(samples::model(), {});
    EXPECT_TRUE(chart->isVisible());
    EXPECT_TRUE(chart->bars().sets[0].estimate);
    panel.findChild<QComboBox*>()->setCurrentIndex(1);
    EXPECT_FALSE(chart->isVisible()) << "nothing is selected";
    selection.set({"bbbb", "gone"});
    ASSERT_EQ(chart->bars().sets.size(), 1u);
    EXPECT_FALSE(chart->bars().sets[0].estimate);
    EXPECT_TRUE(chart->isVisible());
}

}  // namespace
}  // namespace espalier
