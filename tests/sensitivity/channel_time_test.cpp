#include "core/sensitivity/channel_time.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace espalier {
namespace {

/// Time goes up at every fourth channel.
std::vector<ChannelTime> stairs(const std::string& layer = "conv", int threads = 1)
{
    std::vector<ChannelTime> times;
    for (int channels = 12; channels >= 1; --channels)
        times.push_back({layer, channels, 1, threads, double((channels + 3) / 4)});
    return times;
}

std::vector<std::int64_t> countsOf(const std::vector<ChannelTime>& times)
{
    std::vector<std::int64_t> counts;
    for (const ChannelTime& time : times) counts.push_back(time.channels);
    return counts;
}

TEST(ChannelTimeTest, TheEdgesAreTheFullVectors)
{
    const auto staircase = staircaseOf(stairs(), "conv");
    EXPECT_EQ(staircase.front().channels, 1);
    EXPECT_EQ(countsOf(edgesOf(staircase)), (std::vector<std::int64_t>{4, 8, 12}));
    EXPECT_TRUE(edgesOf({}).empty());
}

TEST(ChannelTimeTest, ALongerTimeOfFewerChannelsIsNoEdge)
{
    auto staircase = staircaseOf(stairs(), "conv");
    staircase[6].milliseconds = 5;  // 7 channels, slower than all 12
    staircase[7].milliseconds = 1.99;  // hardly faster than it was
    EXPECT_EQ(countsOf(edgesOf(staircase)), (std::vector<std::int64_t>{4, 8, 12}));
}

TEST(ChannelTimeTest, ChannelsThatCostNothing)
{
    const auto staircase = staircaseOf(stairs(), "conv");
    EXPECT_EQ(mostForTheSameTime(staircase, 5), 8);
    EXPECT_EQ(mostForTheSameTime(staircase, 8), 8);
    EXPECT_EQ(mostForTheSameTime(staircase, 12), 12);
    EXPECT_EQ(mostForTheSameTime(staircase, 13), 13) << "not timed";
}

TEST(ChannelTimeTest, OnlyTheLayerAsItWasTimedLast)
{
    auto times = stairs("conv", 1);
    for (const ChannelTime& other : stairs("other")) times.push_back(other);
    for (const ChannelTime& later : stairs("conv", 2)) times.push_back(later);
    const auto staircase = staircaseOf(times, "conv");
    EXPECT_EQ(staircase.size(), 12u);
    for (const ChannelTime& time : staircase) EXPECT_EQ(time.threads, 2);
    EXPECT_TRUE(staircaseOf(times, "fc").empty());
}

TEST(ChannelTimeTest, GoesThroughJson)
{
    const ChannelTime time{"conv", 7, 8, 2, 0.125};
    EXPECT_EQ(nlohmann::json(time).get<ChannelTime>(), time);
}

}  // namespace
}  // namespace espalier
