#include "views/charts/tradeoff_points.h"
#include "tests/views/samples.h"
#include "views/charts/label_places.h"
#include "views/charts/quantity.h"

#include <gmock/gmock.h>

namespace espalier {
namespace {

constexpr TradeoffAxes usual{};

TEST(QuantityTest, IsInItsUnitWithItsInterval)
{
    const Experiment experiment = samples::experiment("x", "channel", 0.3, 0.93, 0.7);
    const Figure accuracy = *figureOf(experiment, Quantity::accuracy);
    EXPECT_DOUBLE_EQ(accuracy.value, 93);
    EXPECT_NEAR((*accuracy.interval)[0], 92.5, 1e-9);
    EXPECT_DOUBLE_EQ(figureOf(experiment, Quantity::latency_masked)->value, 0.7);
    EXPECT_DOUBLE_EQ(figureOf(experiment, Quantity::macs_left)->value, 70);
    EXPECT_DOUBLE_EQ(figureOf(experiment, Quantity::weights_removed)->value, 30);
    EXPECT_DOUBLE_EQ(figureOf(experiment, Quantity::activations)->value, 100000);
}

TEST(QuantityTest, WhatWasNotMeasuredIsNoFigure)
{
    const Experiment experiment = samples::experiment("x", "channel", 0.3, 0.93, 0.7);
    EXPECT_FALSE(figureOf(experiment, Quantity::latency_sparse));
    EXPECT_FALSE(figureOf(experiment, Quantity::rss));
    EXPECT_DOUBLE_EQ(figureOf(samples::experiments()[0], Quantity::latency_sparse)->value, 1) << "dense is dense";
}

TEST(QuantityTest, KeysComeBack)
{
    for (Quantity quantity : allQuantities()) {
        EXPECT_EQ(quantityOfKey(quantityKey(quantity)), quantity);
        EXPECT_FALSE(quantityName(quantity).isEmpty());
    }
    EXPECT_FALSE(quantityOfKey("no such thing"));
}

TEST(QuantityTest, ARealSmallerModelCountsBeforeItsMaskedOne)
{
    Experiment experiment = samples::experiment("x", "channel", 0.5, 0.9, 1.0);
    experiment.latency["compacted"] = experiment.latency["masked"];
    experiment.latency["compacted"].ratio = 0.5;
    EXPECT_DOUBLE_EQ(figureOf(experiment, Quantity::latency_deployable)->value, 0.5);
}

std::vector<std::string> idsOf(const std::vector<TradeoffPoint>& points, const std::vector<int>& indices)
{
    std::vector<std::string> ids;
    for (int i : indices) ids.push_back(points[i].id);
    return ids;
}

TEST(TradeoffPointsTest, KeepsWhatDivergedAndWhatFailed)
{
    const TradeoffPoints all = tradeoffPoints(samples::experiments(), usual);
    ASSERT_EQ(all.points.size(), 6u);
    EXPECT_EQ(all.points[4].standing, Standing::diverged);
    EXPECT_TRUE(std::isnan(all.points[4].y));
    EXPECT_DOUBLE_EQ(all.points[4].x, 1.0);
    EXPECT_EQ(all.points[5].standing, Standing::failed);
    EXPECT_FALSE(all.points[5].isFinite());
    EXPECT_EQ(countsText(all), QString::fromUtf8("6 experiments · 1 diverged · 1 failed"));
}

TEST(TradeoffPointsTest, CountsWhatWasNotMeasuredOnTheAxes)
{
    const TradeoffPoints all = tradeoffPoints(samples::experiments(), {Quantity::rss, Quantity::accuracy, {}});
    EXPECT_EQ(all.unmeasured, 4);
    EXPECT_TRUE(countsText(all).contains("4 not measured"));
}

TEST(TradeoffPointsTest, AJobThatIsDoneWithoutAnAccuracyDiverged)
{
    Experiment experiment = samples::experiment("x", "channel", 0.5, 0.9, 1.0);
    experiment.accuracy.recovered = std::nan("");
    EXPECT_EQ(tradeoffPoints({experiment}, usual).points[0].standing, Standing::diverged);
}

TEST(TradeoffPointsTest, TheFrontLeavesOutWhatIsBeatenOnBothCounts)
{
    const auto points = tradeoffPoints(samples::experiments(), usual).points;
    EXPECT_THAT(idsOf(points, paretoFront(points, usual)), testing::ElementsAre("dddd", "bbbb", "aaaa"));
    EXPECT_TRUE(paretoFront({}, usual).empty());
}

TEST(TradeoffPointsTest, TheFrontKnowsWhichWayIsBetter)
{
    const TradeoffAxes removed{Quantity::weights_removed, Quantity::accuracy, {}};
    auto points = tradeoffPoints(samples::experiments(), removed).points;
    EXPECT_THAT(idsOf(points, paretoFront(points, removed)), testing::ElementsAre("aaaa", "bbbb", "cccc", "dddd"));
    const TradeoffAxes swapped{Quantity::accuracy, Quantity::latency_deployable, {}};
    points = tradeoffPoints(samples::experiments(), swapped).points;
    EXPECT_THAT(idsOf(points, paretoFront(points, swapped)), testing::ElementsAre("dddd", "bbbb", "aaaa"));
}

TEST(TradeoffPointsTest, PlansOfSeveralPatternsAreAFamilyOfTheirOwn)
{
    Experiment experiment = samples::experiment("x", "channel", 0.5, 0.9, 1.0);
    LayerRule rule;
    rule.cuts = {{Pattern::parse("2:4"), 0.5}};
    experiment.plan.rules.push_back({"fc", rule});
    EXPECT_EQ(familyOf(experiment), Family::mixed);
}

TEST(LabelPlacesTest, NoneCoversAnotherOrLeavesTheRoom)
{
    std::vector<QPointF> points;
    for (int i = 0; i < 12; ++i) points.push_back({20.0 + 25 * i, 50.0 + i % 3});
    const std::vector<QSizeF> sizes(points.size(), QSizeF(60, 14));
    const QRectF room(0, 0, 340, 100);
    std::vector<QRectF> placed;
    for (const auto& place : placeLabels(points, sizes, 12, room)) {
        if (!place) continue;
        EXPECT_TRUE(room.contains(*place));
        for (const QRectF& other : placed) EXPECT_FALSE(other.intersects(*place));
        placed.push_back(*place);
    }
    EXPECT_GE(placed.size(), 4u);
    EXPECT_LT(placed.size(), points.size());
}

}  // namespace
}  // namespace espalier
