// Nothing here depends on how fast the machine is: servers take no time, or until they are let go.
#include "core/stress/run_load.h"

#include "core/stress/surroundings.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>
#include <thread>

namespace espalier {
namespace {

const auto never = [] { return false; };

TEST(RunLoad, ServesEveryRequestOnceInOrder)
{
    const auto arrivals = arrivalTimes({ArrivalKind::bursts, 2000, 0.2, 1000, 8, 1});
    std::atomic<int> served{0};
    const std::vector<std::function<void()>> servers(3, [&served] { ++served; });
    const LoadRun run = runLoad(arrivals, servers, 10, never);
    EXPECT_EQ(served, int(arrivals.size()));
    EXPECT_EQ(run.requests, std::int64_t(arrivals.size()));
    EXPECT_EQ(run.unserved, 0);
    ASSERT_EQ(run.samples.latency.size(), arrivals.size());
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        EXPECT_GE(run.samples.late[i], 0) << "never before its time";
        EXPECT_GE(run.samples.queue[i], run.samples.late[i]) << "nor taken up before it came";
        EXPECT_GE(run.samples.latency[i], run.samples.queue[i]);
        EXPECT_NEAR(run.samples.arrival[i], 1000 * arrivals[i], 1e-3);
    }
}

TEST(RunLoad, WaitsCountFromWhenARequestWasToCome)
{
    const std::vector<double> arrivals(20, 0.0);  // all at once, 2 ms each
    const LoadRun run =
        runLoad(arrivals, {[] { std::this_thread::sleep_for(std::chrono::milliseconds(2)); }}, 10, never);
    EXPECT_EQ(run.unserved, 0);
    EXPECT_GE(run.samples.latency.back(), 40) << "the last had to wait for all before it";
    EXPECT_GE(run.samples.queue.back(), 38);
}

TEST(RunLoad, EndsWhenItsTimeIsOver)
{
    const std::vector<double> arrivals(1000, 0.0);
    const LoadRun run =
        runLoad(arrivals, {[] { std::this_thread::sleep_for(std::chrono::milliseconds(5)); }}, 0.2, never);
    EXPECT_GT(run.unserved, 0);
    EXPECT_EQ(run.unserved + std::int64_t(run.samples.latency.size()), 1000);
}

TEST(RunLoad, EndsWhenItIsCancelled)
{
    const std::vector<double> arrivals{0, 3600};
    int asked = 0;
    const LoadRun run = runLoad(arrivals, {[] {}}, 10, [&asked] { return ++asked > 2; });
    EXPECT_EQ(run.unserved, 1) << "the one an hour from now";
}

TEST(RunLoad, WhatAServerThrowsComesOut)
{
    const std::vector<double> arrivals(10, 0.0);
    EXPECT_THROW(runLoad(arrivals, {[] { throw std::runtime_error("model"); }}, 10, never), std::runtime_error);
}

TEST(RunLoad, NothingToDoIsDone)
{
    EXPECT_EQ(runLoad({}, {[] {}}, 1, never).requests, 0);
}

TEST(Surroundings, AreBoundedAndGoOnUntilTheEnd)
{
    EXPECT_EQ(Disturbance(Surroundings::quiet).bytes(), 0);
    EXPECT_EQ(Disturbance(Surroundings::fewer).bytes(), 0);
    for (const Surroundings surroundings : {Surroundings::neighbour, Surroundings::memory}) {
        const Disturbance disturbance(surroundings);
        EXPECT_GT(disturbance.bytes(), 0);
        EXPECT_LE(disturbance.bytes(), std::int64_t{512} << 20);
        for (int i = 0; i < 1000 && disturbance.rounds() < 2; ++i)
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        EXPECT_GE(disturbance.rounds(), 2);
    }
}

}  // namespace
}  // namespace espalier
