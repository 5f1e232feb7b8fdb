// The limits of a plan on the tradeoff, and the way from what was foretold to what was measured.
#include "views/charts/tradeoff_limits.h"

#include "tests/views/samples.h"
#include "views/charts/tradeoff_chart.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPainter>

namespace espalier {
namespace {

TEST(TradeoffLimits, AreInTheUnitsOfTheAxes)
{
    PlanBudget budget;
    budget.latencyRatio = 0.5;
    budget.accuracyDrop = 0.01;
    budget.weightBytes = 1000;
    ModelSummary model = samples::model();
    const double rest = 4.0 * double(model.parameters - model.prunableParameters());
    const TradeoffLimits limits = tradeoffLimits(budget, model, 0.9);
    EXPECT_EQ(limits.at(Quantity::latency_deployable), 0.5);
    EXPECT_EQ(limits.at(Quantity::latency_sparse), 0.5);
    EXPECT_FALSE(limits.contains(Quantity::latency_compacted)) << "masks are not compacted";
    EXPECT_NEAR(limits.at(Quantity::accuracy), 89, 1e-9);
    EXPECT_EQ(limits.at(Quantity::stored), 1000 + rest);
    budget.macs = model.macs / 4;
    budget.activationBytes = 5000;
    EXPECT_NEAR(tradeoffLimits(budget, model, 0.9).at(Quantity::macs_left), 25, 0.1);
    EXPECT_EQ(tradeoffLimits(budget, model, 0.9).at(Quantity::activations), 5000);
    budget.structured = true;
    EXPECT_TRUE(tradeoffLimits(budget, model, 0.9).contains(Quantity::latency_compacted));
    EXPECT_FALSE(tradeoffLimits(budget, model, 0).contains(Quantity::accuracy)) << "a drop from nothing";
    EXPECT_TRUE(tradeoffLimits({}, model, 0.9).empty());
}

struct LimitsOnChart : ::testing::Test {
    LimitsOnChart()
    {
        chart.resize(600, 400);
        chart.setExperiments(samples::experiments());
        chart.setAxes({Quantity::latency_masked, Quantity::accuracy, {}});
    }
    /// How light or dark the ground is where a point would be drawn.
    QColor at(double x, double y) const
    {
        QImage image(600, 400, QImage::Format_ARGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        chart.paintInto(painter, image.size());
        painter.end();
        const auto& scene = chart.scene();
        const QPointF place(scene.plot().left() + scene.x.position(x) * scene.plot().width(),
                            scene.plot().bottom() - scene.y.position(y) * scene.plot().height());
        return image.pixelColor(place.toPoint());
    }

    TradeoffChart chart;
};

TEST_F(LimitsOnChart, WhatKeepsThemIsShaded)
{
    const QPointF kept(0.53, 92.66), lost(0.83, 91.37);  // between the lines of the grid
    const QColor ground = at(kept.x(), kept.y());
    EXPECT_EQ(at(lost.x(), lost.y()), ground);
    chart.setLimits({{Quantity::latency_masked, 0.6}, {Quantity::accuracy, 92}});
    EXPECT_NE(at(kept.x(), kept.y()), ground);
    EXPECT_EQ(at(lost.x(), lost.y()), ground) << "too slow, and too little is right";
    chart.setLimits({});
    EXPECT_EQ(at(kept.x(), kept.y()), ground);
}

TEST_F(LimitsOnChart, SelectedPointsAreJoinedWithWhatWasForetold)
{
    QStringList asked;
    chart.setForetell([&](const QString& id) {
        asked << id;
        return GhostFigures{{Quantity::latency_masked, {0.8, {}}}, {Quantity::accuracy, {91, Interval{90.5, 91.5}}}};
    });
    EXPECT_TRUE(chart.scene().foretold.empty());
    chart.setSelected({"bbbb"});
    ASSERT_EQ(chart.scene().foretold.size(), 1u);
    EXPECT_EQ(chart.points()[std::size_t(chart.scene().foretold.begin()->first)].id, "bbbb");
    EXPECT_EQ(asked, QStringList{"bbbb"});
    chart.setSelected({"aaaa", "eeee"});
    EXPECT_TRUE(chart.scene().foretold.empty()) << "neither the dense model nor what diverged was foretold";
    chart.setSelected({"bbbb"});
    chart.setAxes({Quantity::stored, Quantity::accuracy, {}});
    EXPECT_TRUE(chart.scene().foretold.empty()) << "nothing is foretold of that";
}

}  // namespace
}  // namespace espalier
