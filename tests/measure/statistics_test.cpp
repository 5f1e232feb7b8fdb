#include "core/measure/statistics.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <limits>
#include <vector>

namespace espalier {
namespace {

constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

// What R prints for quantile(c(...), p, type = 7).
TEST(Percentile, IsTypeSeven)
{
    const std::vector<double> samples = {40, 15, 50, 20, 35};
    EXPECT_DOUBLE_EQ(percentile(samples, 0.0), 15);
    EXPECT_DOUBLE_EQ(percentile(samples, 0.05), 16);
    EXPECT_DOUBLE_EQ(percentile(samples, 0.30), 23);
    EXPECT_DOUBLE_EQ(percentile(samples, 0.40), 29);
    EXPECT_DOUBLE_EQ(percentile(samples, 0.95), 48);
    EXPECT_DOUBLE_EQ(percentile(samples, 1.0), 50);
}

TEST(Percentile, OfOneSampleIsThatSample)
{
    const std::vector<double> one = {3.5};
    EXPECT_EQ(percentile(one, 0.0), 3.5);
    EXPECT_EQ(percentile(one, 0.99), 3.5);
}

TEST(Percentile, OutsideZeroToOneIsTheNearestEnd)
{
    const std::vector<double> samples = {1, 2, 3};
    EXPECT_EQ(percentile(samples, -0.5), 1);
    EXPECT_EQ(percentile(samples, 7), 3);
}

TEST(Percentile, NothingAndNaNGiveNaN)
{
    EXPECT_TRUE(std::isnan(percentile({}, 0.5)));
    EXPECT_TRUE(std::isnan(median({})));
    EXPECT_TRUE(std::isnan(median(std::vector<double>{1, notANumber, 3})));
    EXPECT_TRUE(std::isnan(percentile(std::vector<double>{1, 2}, notANumber)));
}

TEST(Median, OfEvenCountIsTheMean) { EXPECT_DOUBLE_EQ(median(std::vector<double>{9, 1, 3, 5}), 4); }

// Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
TEST(Wilson, MatchesNewcombe)
{
    const struct {
        std::int64_t right, n;
        double low, high;
    } published[] = {
        {81, 263, 0.2553, 0.3662}, {15, 148, 0.0624, 0.1605}, {0, 20, 0.0, 0.1611}, {1, 29, 0.0061, 0.1718}};
    for (const auto& row : published) {
        const Interval interval = wilson95(row.right, row.n);
        EXPECT_NEAR(interval[0], row.low, 5e-5) << row.right << "/" << row.n;
        EXPECT_NEAR(interval[1], row.high, 5e-5) << row.right << "/" << row.n;
    }
}

TEST(Wilson, EndsAreExact)
{
    for (const std::int64_t n : {1, 3, 200, 9999, 10000}) {
        EXPECT_EQ(wilson95(0, n)[0], 0.0);
        EXPECT_EQ(wilson95(n, n)[1], 1.0);
        EXPECT_LT(wilson95(n, n)[0], 1.0);
    }
    EXPECT_EQ(wilson95(0, 0), (Interval{0.0, 1.0}));
}

TEST(PairedLatency, FiguresByHand)
{
    const std::vector<double> candidate = {1, 2, 3, 4, 5}, baseline = {2, 4, 6, 8, 10};
    const LatencyRecord latency = pairedLatency(candidate, baseline);
    EXPECT_DOUBLE_EQ(latency.medianMs, 3);
    EXPECT_DOUBLE_EQ(latency.p95Ms, 4.8);
    EXPECT_DOUBLE_EQ(latency.p99Ms, 4.96);
    EXPECT_DOUBLE_EQ(latency.ratio, 0.5);
    // Every pair has the same ratio, so drawing pairs (and not each side for itself) leaves no doubt.
    EXPECT_EQ(latency.ratioCi95, (Interval{0.5, 0.5}));
}

std::vector<double> wave(std::size_t count, double base, double step)
{
    std::vector<double> samples;
    for (std::size_t i = 0; i < count; ++i) samples.push_back(base + step * static_cast<double>((i * 7919) % 101));
    return samples;
}

TEST(PairedLatency, SameSeedSameBits)
{
    const auto candidate = wave(40, 3, 0.01), baseline = wave(40, 5, 0.02);
    const LatencyRecord first = pairedLatency(candidate, baseline, 7), second = pairedLatency(candidate, baseline, 7);
    EXPECT_EQ(std::bit_cast<std::uint64_t>(first.ratioCi95[0]), std::bit_cast<std::uint64_t>(second.ratioCi95[0]));
    EXPECT_EQ(std::bit_cast<std::uint64_t>(first.ratioCi95[1]), std::bit_cast<std::uint64_t>(second.ratioCi95[1]));
    EXPECT_NE(first.ratioCi95, pairedLatency(candidate, baseline, 8).ratioCi95);
}

TEST(PairedLatency, IntervalHoldsTheRatioAndNarrowsWithMoreRounds)
{
    std::vector<double> few = wave(20, 3, 0.01), many = wave(2000, 3, 0.01);
    const std::vector<double> steadyFew(20, 4.0), steadyMany(2000, 4.0);
    const LatencyRecord loose = pairedLatency(few, steadyFew), tight = pairedLatency(many, steadyMany, 0, 400);
    EXPECT_LE(loose.ratioCi95[0], loose.ratio);
    EXPECT_GE(loose.ratioCi95[1], loose.ratio);
    EXPECT_LT(loose.ratioCi95[0], loose.ratioCi95[1]);
    EXPECT_LT(tight.ratioCi95[1] - tight.ratioCi95[0], 0.5 * (loose.ratioCi95[1] - loose.ratioCi95[0]));
}

// With two pairs the bootstrap has four equally likely outcomes: both ends have to come up as the 95 % interval.
TEST(PairedLatency, TwoPairsSpanTheirRatios)
{
    const std::vector<double> candidate = {1, 3}, baseline = {1, 1};
    EXPECT_EQ(pairedLatency(candidate, baseline).ratioCi95, (Interval{1, 3}));
}

TEST(PairedLatency, NothingMeasuredIsNaN)
{
    const LatencyRecord nothing = pairedLatency({}, {});
    EXPECT_TRUE(std::isnan(nothing.medianMs));
    EXPECT_TRUE(std::isnan(nothing.ratio));
    EXPECT_TRUE(std::isnan(nothing.ratioCi95[0]));
    const std::vector<double> broken = {1, notANumber}, whole = {1, 2};
    EXPECT_TRUE(std::isnan(pairedLatency(broken, whole).ratioCi95[1]));
    EXPECT_TRUE(std::isnan(pairedLatency(whole, broken).ratio));
    EXPECT_DOUBLE_EQ(pairedLatency(whole, broken).medianMs, 1.5);
}

TEST(PairedLatency, RefusesSamplesWithoutPartner)
{
    const std::vector<double> two = {1, 2}, one = {1};
    try {
        pairedLatency(two, one);
        FAIL() << "accepted";
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "job.unpaired_samples");
    }
}

}  // namespace
}  // namespace espalier
