// The page of latencies by layer.
#include "tests/views/samples.h"
#include "views/latency/latency_panel.h"
#include "views/latency/stack_chart.h"
#include "views/plan_document/plan_document.h"
#include "views/session/experiment_selection.h"

#include <gmock/gmock.h>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QSignalSpy>
#include <QtTest/QTest>

namespace espalier {
namespace {

Experiment timed()
{
    Experiment experiment = samples::experiment("bbbb", "channel", 0.5, 0.93, 0.9);
    experiment.latency["masked"] = {10, 10, 10, 1, {0.9, 1.1}, 10, "LibTorch", ""};
    experiment.latency["compacted"] = {5, 5, 5, 0.5, {0.4, 0.6}, 10, "LibTorch", ""};
    for (const Layer& layer : samples::model().layers) {
        LayerResult result;
        result.path = layer.path;
        if (layer.path != "fc") result.asked = {{Pattern::parse("channel"), 0.5}};
        result.alone = {2, 2.1, 1};
        experiment.layers.push_back(result);
    }
    return experiment;
}

struct LatencyPanelTest : testing::Test {
    PlanDocument document;
    ExperimentSelection selection;
    Experiment experiment = timed();
    LatencyPanel panel{document, selection,
                       [this](const QString& id) -> const Experiment* { return id == "bbbb" ? &experiment : nullptr; }};
    StackChart* chart = panel.findChild<StackChart*>();

    LatencyPanelTest()
    {
        document.setModel(samples::model(), {});
        panel.resize(640, 420);
        panel.show();
    }
};

TEST_F(LatencyPanelTest, ASegmentIsAsLongAsItsLayerTook)
{
    selection.set({"bbbb"});
    ASSERT_EQ(chart->stacks().size(), 4u);
    const double dense = chart->segmentRect(0, 0).width(), compacted = chart->segmentRect(2, 0).width();
    EXPECT_NEAR(dense, 2 * compacted, 1);
    EXPECT_NEAR(chart->segmentRect(0, 4).width(), dense, 1) << "the rest: 10 less 4 times 2";
    EXPECT_THAT(chart->tipOf(2, 0).toStdString(),
                testing::AllOf(testing::HasSubstr("stem"), testing::HasSubstr("channel 50 %"),
                               testing::HasSubstr("dense: 2.00 ms"), testing::HasSubstr("compacted: 1.00 ms")));
}

TEST_F(LatencyPanelTest, WhatWasNotMeasuredSaysWhy)
{
    selection.set({"bbbb"});
    EXPECT_EQ(chart->stacks()[3].absent, "nothing_masked");
    EXPECT_FALSE(stackAbsentText(chart->stacks()[3]).isEmpty());
    for (LayerResult& layer : experiment.layers) layer.alone = {};
    panel.refresh();
    EXPECT_EQ(chart->stacks()[2].absent, "layers_not_timed");
    EXPECT_TRUE(stackAbsentText(chart->stacks()[2]).contains("run it again"));
    QImage image(640, 400, QImage::Format_ARGB32);
    QPainter painter(&image);
    chart->paint(painter, image.size());
}

TEST_F(LatencyPanelTest, AClickChoosesTheLayerAndArrowsGoOn)
{
    selection.set({"bbbb"});
    QSignalSpy chosen(&panel, &LatencyPanel::layerChosen);
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->segmentRect(0, 1).center().toPoint());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen[0][0], "block.conv1");
    QTest::keyClick(chart, Qt::Key_Right);
    EXPECT_EQ(chosen.back()[0], "block.conv2");
    panel.setCurrentLayer("fc");
    EXPECT_EQ(chosen.size(), 2) << "what comes from elsewhere is not told back";
}

}  // namespace
}  // namespace espalier
