#include "views/charts/curves_plot.h"
#include "tests/views/samples.h"
#include "views/charts/plot_geometry.h"
#include "views/charts/plot_view.h"

#include <gmock/gmock.h>
#include <QSignalSpy>
#include <QToolTip>
#include <QtTest/QTest>
#include <cmath>

namespace espalier {
namespace {

std::vector<std::string> idsAlong(const PlotLine& line)
{
    std::vector<std::string> ids;
    for (const PlotPoint& point : line.points) ids.push_back(point.id);
    return ids;
}

const PlotLine* lineOf(const PlotPanel& panel, Family family)
{
    for (const PlotLine& line : panel.lines)
        if (line.style.family == family) return &line;
    return nullptr;
}

const Sweeps oneSweep{{"bbbb", "s"}, {"dddd", "s"}, {"ffff", "s"}};

TEST(CurvesPlotTest, PointsOfASweepAreJoinedByRisingSparsity)
{
    auto all = samples::experiments();
    std::swap(all[1], all[3]);
    const Plot plot = curvesPlot(all, oneSweep, SparsityAxis::weights);
    ASSERT_EQ(plot.panels.size(), 3u);
    const PlotLine* line = lineOf(plot.panels[0], Family::channel);
    ASSERT_TRUE(line);
    EXPECT_TRUE(line->joined);
    EXPECT_THAT(idsAlong(*line), testing::ElementsAre("bbbb", "dddd")) << "the failed one has no figures";
    EXPECT_DOUBLE_EQ(line->points[0].x, 30);
    EXPECT_DOUBLE_EQ(line->points[0].y, 93);
    EXPECT_TRUE(line->points[0].interval);
}

TEST(CurvesPlotTest, SingleRunsAreNotJoined)
{
    const Plot plot = curvesPlot(samples::experiments(), {}, SparsityAxis::weights);
    EXPECT_FALSE(lineOf(plot.panels[0], Family::channel)->joined);
}

TEST(CurvesPlotTest, TwoSweepsOfAFamilyAreTwoLines)
{
    const Plot plot = curvesPlot(samples::experiments(), {{"bbbb", "one"}, {"dddd", "two"}}, SparsityAxis::weights);
    EXPECT_EQ(std::count_if(plot.panels[0].lines.begin(), plot.panels[0].lines.end(),
                            [](const PlotLine& line) { return line.style.family == Family::channel; }),
              2);
}

TEST(CurvesPlotTest, WhatDivergedIsOnTheAccuracyPanelAndNoGap)
{
    const Plot plot = curvesPlot(samples::experiments(), {}, SparsityAxis::weights);
    const PlotLine* line = lineOf(plot.panels[0], Family::unstructured);
    ASSERT_THAT(idsAlong(*line), testing::ElementsAre("cccc", "eeee"));
    EXPECT_TRUE(std::isnan(line->points[1].y));
    EXPECT_DOUBLE_EQ(line->points[1].x, 99);
}

TEST(CurvesPlotTest, WhatDivergedBeforeItsSparsityWasCountedStandsWhereItWasAsked)
{
    Experiment experiment = samples::experiments()[4];
    experiment.sparsity = {0.7, 0, 0, 0};
    EXPECT_DOUBLE_EQ(sparsityOf(experiment, SparsityAxis::macs), 0.7);
}

TEST(CurvesPlotTest, EveryTruthHasALineAndMaskedIsDashed)
{
    Experiment experiment = samples::experiments()[1];
    experiment.latency["compacted"] = experiment.latency["masked"];
    const Plot plot = curvesPlot({samples::experiments()[0], experiment}, {}, SparsityAxis::weights);
    ASSERT_EQ(plot.panels[1].lines.size(), 2u);
    for (const PlotLine& line : plot.panels[1].lines)
        EXPECT_EQ(line.style.pen == Qt::DashLine, line.name.contains("masked"));
    ASSERT_EQ(plot.panels[1].references.size(), 1u);
    EXPECT_DOUBLE_EQ(plot.panels[1].references[0].y, 1);
}

TEST(CurvesPlotTest, DenseIsALevelAndNoPoint)
{
    const Plot plot = curvesPlot(samples::experiments(), {}, SparsityAxis::weights);
    ASSERT_EQ(plot.panels[0].references.size(), 1u);
    EXPECT_DOUBLE_EQ(plot.panels[0].references[0].y, 93.5);
    EXPECT_FALSE(lineOf(plot.panels[0], Family::baseline));
    EXPECT_FALSE(curvesPlot({samples::experiments()[0]}, {}, SparsityAxis::weights).hasPoints());
}

TEST(CurvesPlotTest, TheTableHasTheSameExperiments)
{
    const ChartTable table = curvesTable(samples::experiments(), SparsityAxis::weights);
    ASSERT_EQ(table.rows.size(), 5u) << "all but the failed one";
    for (const auto& row : table.rows) EXPECT_EQ(row.size(), table.columns.size());
}

TEST(PlotTest, ThinningKeepsTheEndsAndWhatDiverged)
{
    std::vector<PlotPoint> points(10001);
    for (std::size_t i = 0; i < points.size(); ++i) points[i] = {double(i), 0, {}, {}};
    points[777].y = std::nan("");
    const auto kept = thinned(points, 2000);
    EXPECT_LE(kept.size(), 2002u);
    EXPECT_EQ(kept.front().x, 0);
    EXPECT_EQ(kept.back().x, 10000);
    EXPECT_EQ(std::count_if(kept.begin(), kept.end(), [](const PlotPoint& p) { return std::isnan(p.y); }), 1);
}

TEST(PlotGeometryTest, PanelsShareTheXAxisAndDoNotOverlap)
{
    const Plot plot = curvesPlot(samples::experiments(), {}, SparsityAxis::weights);
    const PlotGeometry places = geometryOf(plot, {640, 360}, QFontMetricsF(QFont()), wholeRange(plot), 20);
    ASSERT_EQ(places.plots.size(), 3u);
    for (int i = 1; i < 3; ++i) {
        EXPECT_EQ(places.plots[i].left(), places.plots[0].left());
        EXPECT_EQ(places.plots[i].width(), places.plots[0].width());
        EXPECT_GT(places.plots[i].top(), places.plots[i - 1].bottom());
    }
    EXPECT_LE(places.plots[2].bottom(), 360);
    EXPECT_NEAR(places.valueAt(places.xOf(42)), 42, 1e-9);
}

TEST(PlotGeometryTest, WhatCountsHasNoTicksBetween)
{
    Plot plot;
    plot.wholeX = true;
    plot.includeX = {0, 2};
    plot.panels.resize(1);
    const PlotGeometry places = geometryOf(plot, {640, 360}, QFontMetricsF(QFont()), wholeRange(plot), 0);
    EXPECT_GE(places.x.step, 1);
    EXPECT_EQ(places.x.decimals, 0);
}

struct PlotViewTest : testing::Test {
    PlotViewTest()
    {
        view.resize(640, 400);
        view.setPlot(curvesPlot(samples::experiments(), oneSweep, SparsityAxis::weights));
        view.show();
    }
    PlotView view;
};

TEST_F(PlotViewTest, AClickNamesTheExperimentOfAPoint)
{
    QSignalSpy clicked(&view, &PlotView::pointClicked);
    for (int panel = 0; panel < 3; ++panel) {
        const PlotHit hit{panel, 0, 0};
        QTest::mouseClick(&view, Qt::LeftButton, Qt::ControlModifier, view.positionOf(hit).toPoint());
        ASSERT_EQ(clicked.size(), panel + 1);
        EXPECT_EQ(clicked.last()[0].toString().toStdString(), view.pointOf(hit).id);
        EXPECT_TRUE(clicked.last()[1].toBool());
    }
}

TEST_F(PlotViewTest, WhatDivergedCanBeHit)
{
    const auto& lines = view.plot().panels[0].lines;
    for (int line = 0; line < int(lines.size()); ++line)
        for (int point = 0; point < int(lines[line].points.size()); ++point) {
            const PlotHit hit{0, line, point};
            EXPECT_EQ(view.pointAt(view.positionOf(hit)), hit);
        }
}

TEST_F(PlotViewTest, KeysGoFromPointToPointAndSelect)
{
    QSignalSpy clicked(&view, &PlotView::pointClicked);
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_TRUE(clicked.isEmpty());
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    QTest::keyClick(&view, Qt::Key_Right);
    QTest::keyClick(&view, Qt::Key_Return);
    ASSERT_EQ(clicked.size(), 2);
    EXPECT_NE(clicked[0][0], clicked[1][0]);
}

TEST_F(PlotViewTest, TheWheelZoomsAndHomeShowsAll)
{
    const QPointF at = view.positionOf({0, 0, 0});
    QWheelEvent wheel(at, view.mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&view, &wheel);
    EXPECT_TRUE(view.isZoomed());
    EXPECT_NEAR(view.positionOf({0, 0, 0}).x(), at.x(), 8) << "what is under the pointer stays there";
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_FALSE(view.isZoomed());
}

TEST_F(PlotViewTest, AnEmptyPlotPaints)
{
    view.setPlot({});
    EXPECT_FALSE(view.grab().isNull());
    EXPECT_FALSE(view.pointAt({10, 10}));
}

}  // namespace
}  // namespace espalier
