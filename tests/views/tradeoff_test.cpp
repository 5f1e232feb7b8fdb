#include "tests/views/samples.h"
#include "views/charts/axis_range.h"
#include "views/charts/point_text.h"
#include "views/charts/tradeoff_chart.h"
#include "views/charts/tradeoff_png.h"
#include "views/charts/tradeoff_points.h"

#include <gmock/gmock.h>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QTest>
#include <set>

namespace espalier {
namespace {

std::vector<std::string> idsOf(const std::vector<TradeoffPoint>& points)
{
    std::vector<std::string> ids;
    for (const TradeoffPoint& point : points) ids.push_back(point.id);
    return ids;
}

TEST(TradeoffPointsTest, OnlyWhatWasMeasuredIsDrawn)
{
    EXPECT_THAT(idsOf(tradeoffPoints(samples::experiments(), CostAxis::latency_ratio)),
                testing::ElementsAre("aaaa", "bbbb", "cccc", "dddd"));
}

TEST(TradeoffPointsTest, MapsUnitsAndIntervals)
{
    const TradeoffPoint point = tradeoffPoints(samples::experiments(), CostAxis::latency_ratio)[1];
    EXPECT_DOUBLE_EQ(point.cost, 0.7);
    EXPECT_DOUBLE_EQ(point.accuracy, 93);
    EXPECT_EQ(point.family, Family::channel);
    ASSERT_TRUE(point.accuracyInterval && point.costInterval);
    EXPECT_NEAR((*point.accuracyInterval)[0], 92.5, 1e-9);
    EXPECT_DOUBLE_EQ(tradeoffPoints(samples::experiments(), CostAxis::stored_bytes)[0].cost, 588);
    EXPECT_DOUBLE_EQ(tradeoffPoints(samples::experiments(), CostAxis::macs)[1].cost, 0.7);
}

TEST(TradeoffPointsTest, ARealSmallerModelCountsBeforeItsMaskedOne)
{
    Experiment experiment = samples::experiment("x", "channel", 0.5, 0.9, 1.0);
    experiment.latency["compacted"] = experiment.latency["masked"];
    experiment.latency["compacted"].ratio = 0.5;
    EXPECT_DOUBLE_EQ(tradeoffPoints({experiment}, CostAxis::latency_ratio)[0].cost, 0.5);
}

TEST(TradeoffPointsTest, TheFrontLeavesOutWhatIsBeatenOnBothCounts)
{
    EXPECT_THAT(idsOf(paretoFront(tradeoffPoints(samples::experiments(), CostAxis::latency_ratio))),
                testing::ElementsAre("dddd", "bbbb", "aaaa"));
    EXPECT_TRUE(paretoFront({}).empty());
}

TEST(TradeoffPointsTest, PlansOfSeveralPatternsAreAFamilyOfTheirOwn)
{
    Experiment experiment = samples::experiment("x", "channel", 0.5, 0.9, 1.0);
    LayerRule rule;
    rule.cuts = {{Pattern::parse("2:4"), 0.5}};
    experiment.plan.rules.push_back({"fc", rule});
    EXPECT_EQ(familyOf(experiment), Family::mixed);
}

TEST(AxisRangeTest, HoldsTheValuesAndDoesNotBlowUpNoise)
{
    const AxisRange wide = rangeFor({0.2, 1.0}, 0.2);
    EXPECT_LT(wide.low, 0.2);
    EXPECT_GT(wide.high, 1.0);
    EXPECT_DOUBLE_EQ(wide.step, 0.1);
    const AxisRange narrow = rangeFor({0.999, 1.001}, 0.2);
    EXPECT_GE(narrow.high - narrow.low, 0.2);
    EXPECT_EQ(ticksFor(0, 0.06).decimals, 2);
    EXPECT_EQ(ticksFor(0, 600).decimals, 0);
}

TEST(PointTextTest, EscapesNames)
{
    Experiment experiment = samples::experiments()[1];
    experiment.name = "<b>&";
    EXPECT_TRUE(pointText(experiment).contains("&lt;b&gt;&amp;"));
}

class TradeoffChartTest : public testing::Test {
protected:
    TradeoffChartTest()
    {
        chart.resize(800, 500);
        chart.setExperiments(samples::experiments());
        chart.show();
        QTest::qWait(50);
    }
    TradeoffChart chart;
};

TEST_F(TradeoffChartTest, AClickOnAPointNamesItsExperiment)
{
    QSignalSpy clicked(&chart, &TradeoffChart::pointClicked);
    for (const TradeoffPoint& point : chart.points()) {
        QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, chart.positionOf(point).toPoint());
        ASSERT_FALSE(clicked.isEmpty());
        EXPECT_EQ(clicked.takeLast().first().toString().toStdString(), point.id);
        EXPECT_EQ(chart.selected(), point.id);
    }
}

TEST_F(TradeoffChartTest, NothingIsFoundWhereNothingIsDrawn) { EXPECT_EQ(chart.experimentAt({2, 2}), nullptr); }

TEST_F(TradeoffChartTest, AllPointsAreInsideOnEveryAxis)
{
    for (CostAxis axis : {CostAxis::latency_ratio, CostAxis::stored_bytes, CostAxis::macs}) {
        chart.setCostAxis(axis);
        QTest::qWait(20);
        for (const TradeoffPoint& point : chart.points())
            EXPECT_TRUE(chart.viewport()->rect().contains(chart.positionOf(point).toPoint()));
    }
}

TEST_F(TradeoffChartTest, IsNamedForThoseWhoCannotSeeIt) { EXPECT_FALSE(chart.accessibleName().isEmpty()); }

std::set<QRgb> coloursOf(const QImage& image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) colours.insert(image.pixel(x, y));
    return colours;
}

TEST(TradeoffPngTest, DrawsEveryFamilyInItsColour)
{
    QTemporaryDir folder;
    const QString file = folder.filePath("chart.png");
    ASSERT_TRUE(writeTradeoffPng(samples::experiments(), file, {900, 600}));
    const QImage image(file);
    EXPECT_EQ(image.size(), QSize(900, 600));
    const auto colours = coloursOf(image);
    for (Family family : {Family::channel, Family::unstructured})
        EXPECT_TRUE(colours.count(familyColour(family, Qt::black).rgb()));
    EXPECT_TRUE(colours.count(QColor(Qt::white).rgb()));
}

TEST(TradeoffPngTest, SaysWhereItCannotWrite)
{
    EXPECT_FALSE(writeTradeoffPng(samples::experiments(), "/no/such/folder/chart.png"));
}

}  // namespace
}  // namespace espalier
