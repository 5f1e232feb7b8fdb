#include "core/stress/load_figures.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace espalier {
namespace {

TEST(HighestSustained, FindsTheEdgeAndAsksNoMoreThanItMay)
{
    for (const double edge : {20.0, 123.0, 900.0}) {
        int asked = 0;
        const double found = highestSustained(1000, 8, [&](double rate) { return ++asked, rate <= edge; });
        EXPECT_LE(found, edge);
        EXPECT_GT(found, edge * 0.96) << edge;
        EXPECT_EQ(asked, 8);
    }
    EXPECT_GT(highestSustained(1000, 8, [](double) { return true; }), 960);
    EXPECT_EQ(highestSustained(1000, 8, [](double) { return false; }), 0);
    EXPECT_EQ(highestSustained(0, 8, [](double) { return true; }), 0);
}

TEST(LoadFigures, FollowFromTheSamples)
{
    LoadResult load;
    for (int i = 1; i <= 1000; ++i) {
        load.samples.latency.push_back(i % 2 ? 2 : 4);
        load.samples.queue.push_back(1);
        load.samples.late.push_back(0.01);
    }
    load.samples.latency.back() = 100;
    summariseLoad(load, 5);
    EXPECT_EQ(load.latency.p50, 3);
    EXPECT_EQ(load.latency.p99, 4);
    EXPECT_EQ(load.latency.most, 100);
    EXPECT_EQ(load.service.p50, 2);
    EXPECT_NEAR(load.jitterMs, 2, 0.2);
    EXPECT_NEAR(load.lateP99Us, 10, 1e-9);
    EXPECT_TRUE(load.sustained);
    summariseLoad(load, 3.9);
    EXPECT_FALSE(load.sustained) << "too late";
    load.unserved = 1;
    summariseLoad(load, 5);
    EXPECT_FALSE(load.sustained) << "one was not served";
    LoadResult nothing;
    summariseLoad(nothing, 5);
    EXPECT_FALSE(nothing.sustained);
}

TEST(LoadFigures, AQueueThatGrowsIsSeen)
{
    std::vector<double> growing(300), steady(300, 5.0);
    std::iota(growing.begin(), growing.end(), 0.0);
    EXPECT_TRUE(queueGrows(growing, 1));
    EXPECT_FALSE(queueGrows(steady, 1));
    EXPECT_FALSE(queueGrows(std::vector<double>{0.1, 0.1, 0.1, 0.1, 0.4, 0.4}, 1)) << "less than the margin";
}

TEST(Distribution, HistogramHoldsEverySampleAndTheCurveEndsAtOne)
{
    std::vector<double> samples;
    for (int i = 1; i <= 10000; ++i) samples.push_back(0.01 * i);
    const Histogram histogram = logHistogram(samples, 20);
    ASSERT_EQ(histogram.edges.size(), 21u);
    EXPECT_EQ(std::accumulate(histogram.counts.begin(), histogram.counts.end(), std::int64_t(0)), 10000);
    EXPECT_NEAR(histogram.edges.front(), 0.01, 1e-9);
    EXPECT_NEAR(histogram.edges.back(), 100, 1e-6);
    const auto curve = cumulativeOf(samples, 100);
    EXPECT_LE(curve.size(), 100u);
    EXPECT_DOUBLE_EQ(curve.back().share, 1);
    EXPECT_DOUBLE_EQ(curve.back().x, 100);
    int tail = 0;
    for (const CumulativePoint& point : curve) {
        EXPECT_NEAR(point.share, point.x / 100, 1e-3);
        tail += point.share > 0.9;
    }
    EXPECT_GE(tail, 45);
    EXPECT_TRUE(logHistogram({}, 5).counts.empty());
    EXPECT_TRUE(cumulativeOf({}, 5).empty());
    EXPECT_EQ(logHistogram(std::vector<double>{2, 2, 2}, 4).counts[0], 3);
}

}  // namespace
}  // namespace espalier
