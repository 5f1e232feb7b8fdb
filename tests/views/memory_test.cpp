#include "tests/tools/sample_graph.h"
#include "tests/views/described_model.h"
#include "views/memory/memory_chart.h"
#include "views/memory/memory_panel.h"
#include "views/plan_document/plan_document.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

namespace espalier {
namespace {

/// The first block's maps are four times as large as the second's: the peak is there.
ModelSummary shrinking()
{
    ModelSummary model = samples::modelOf(R"(
        stem.0               3x3 1>16     a
        layer1.0.conv1       3x3 16>16
        layer1.0.conv2       3x3 16>16    a
        layer2.0.conv1       3x3 16>32
        layer2.0.conv2       3x3 32>32    b
        layer2.0.downsample  1x1 16>32    b
        fc                   linear 32>10 locked
    )");
    model.input = {1, 28, 28};
    for (std::size_t i = 0; i < model.layers.size(); ++i)
        model.layers[i].outputBytes = 4 * model.layers[i].outputs() * (i < 3 ? 784 : i < 6 ? 196 : 1);
    samples::addResidualGraph(model);
    return model;
}

std::vector<LayerRule> cutting(const ModelSummary& model, std::initializer_list<std::size_t> layers)
{
    std::vector<LayerRule> rules(model.layers.size());
    for (const std::size_t layer : layers) {
        rules[layer].cuts = {{Pattern::parse("channel"), 0.5}};
        rules[layer].roundTo = 1;
    }
    return rules;
}

TEST(MemoryTimeline, DenseIsWhatTheGraphSaysAndMasksChangeNothing)
{
    const ModelSummary model = shrinking();
    const MemoryTimeline timeline = memoryTimeline(model, std::vector<LayerRule>(model.layers.size()));
    ASSERT_GE(timeline.densePeak(), 0);
    EXPECT_EQ(timeline.steps[std::size_t(timeline.densePeak())].dense, double(model.activationPeakBytes));
    EXPECT_FALSE(timeline.hasPlan);
    auto rules = cutting(model, {1});
    rules[1].cuts = {{Pattern::parse("unstructured"), 0.9}};
    EXPECT_FALSE(memoryTimeline(model, rules).hasPlan) << "zeros leave activations as they are";
    EXPECT_EQ(memoryTimeline(ModelSummary(), {}).densePeak(), -1);
}

TEST(MemoryTimeline, TellsWhichLayersMakeThePeak)
{
    const ModelSummary model = shrinking();
    const auto moves = memoryTimeline(model, std::vector<LayerRule>(model.layers.size())).movesPeak;
    EXPECT_TRUE(moves[0]) << "its map is kept for the addition";
    EXPECT_FALSE(moves[1]) << "as much is alive again when its map is gone: at the batch norm after it";
    EXPECT_TRUE(moves[2]) << "goes with the stem";
    EXPECT_FALSE(moves[3]) << "its map is small";
    EXPECT_FALSE(moves[6]) << "locked";
}

TEST(MemoryTimeline, ChannelsOfOneLayerAlone)
{
    const ModelSummary model = shrinking();
    const MemoryTimeline elsewhere = memoryTimeline(model, cutting(model, {3}));
    EXPECT_TRUE(elsewhere.hasPlan);
    EXPECT_EQ(elsewhere.steps[std::size_t(elsewhere.plannedPeak())].planned, double(model.activationPeakBytes));
    const MemoryTimeline there = memoryTimeline(model, cutting(model, {0, 2}));
    EXPECT_LT(there.steps[std::size_t(there.plannedPeak())].planned, double(model.activationPeakBytes));
    for (const auto& step : there.steps) EXPECT_LE(step.planned, step.dense);
}

TEST(MemoryTimeline, TheTableHasEveryStep)
{
    const ModelSummary model = shrinking();
    const MemoryTimeline timeline = memoryTimeline(model, cutting(model, {0, 2}));
    const ChartTable table = memoryTable(timeline);
    ASSERT_EQ(table.rows.size(), timeline.steps.size());
    EXPECT_TRUE(table.rows[std::size_t(timeline.densePeak())][4].toString().contains("dense"));
    EXPECT_EQ(table.rows[3].size(), table.columns.size());
}

TEST(MemoryPage, SaysWhetherALayerMovesThePeakAndChoosesByClick)
{
    PlanDocument document;
    QAction again("Look Again");
    MemoryPanel panel(document, &again);
    panel.resize(900, 500);
    panel.show();
    document.setModel(shrinking(), {});
    auto* chart = panel.findChild<MemoryChart*>();
    ASSERT_TRUE(chart->isVisible());
    const auto said = [&](const char* words) {
        for (const QLabel* label : panel.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QLatin1String(words))) return true;
        return false;
    };
    panel.setCurrentLayer("layer2.0.conv1");
    EXPECT_TRUE(said("does not move the peak"));
    panel.setCurrentLayer("layer1.0.conv2");
    EXPECT_TRUE(said("lower the peak"));
    panel.setCurrentLayer("fc");
    EXPECT_TRUE(said("cannot go"));
    QSignalSpy chosen(&panel, &MemoryPanel::layerChosen);
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->rectOf(1).center().toPoint());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0].toString(), "stem.0");
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    EXPECT_EQ(chart->current(), 2);
    EXPECT_EQ(chosen.size(), 1) << "a batch norm is no layer";
    EXPECT_FALSE(chart->timeline().hasPlan);
    document.setCuts({1}, {{Pattern::parse("channel"), 0.5}});
    EXPECT_TRUE(chart->timeline().hasPlan);
}

}  // namespace
}  // namespace espalier
