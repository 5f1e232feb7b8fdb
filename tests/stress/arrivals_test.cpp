#include "core/stress/arrivals.h"

#include "core/base/issue.h"
#include "core/stress/stress_request.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

/// Variance over mean of how many come in a tenth of a second: 1 of a Poisson process, more where they come together.
double dispersion(const std::vector<double>& times, double seconds)
{
    std::vector<double> counts(std::size_t(seconds * 10), 0);
    for (const double time : times) ++counts[std::min(counts.size() - 1, std::size_t(time * 10))];
    double mean = 0, variance = 0;
    for (const double count : counts) mean += count / double(counts.size());
    for (const double count : counts) variance += (count - mean) * (count - mean) / double(counts.size());
    return variance / mean;
}

TEST(Arrivals, PoissonComesAtItsRateAndIndependently)
{
    const auto times = arrivalTimes({ArrivalKind::poisson, 200, 100, 1'000'000, 8, 3});
    EXPECT_NEAR(double(times.size()), 20000, 4 * std::sqrt(20000));
    EXPECT_NEAR(dispersion(times, 100), 1, 0.2);
    EXPECT_TRUE(std::is_sorted(times.begin(), times.end()));
    int longer = 0;  // of exponential gaps 1/e are longer than the mean
    for (std::size_t i = 1; i < times.size(); ++i) longer += times[i] - times[i - 1] > 1.0 / 200;
    EXPECT_NEAR(double(longer) / double(times.size()), std::exp(-1), 0.02);
}

TEST(Arrivals, BurstsHaveTheSameRateAndComeTogether)
{
    const auto times = arrivalTimes({ArrivalKind::bursts, 200, 100, 1'000'000, 8, 3});
    EXPECT_NEAR(double(times.size()), 20000, 2500);
    EXPECT_GT(dispersion(times, 100), 4);
    EXPECT_TRUE(std::is_sorted(times.begin(), times.end()));
}

TEST(Arrivals, AreBoundedAndRepeatable)
{
    const ArrivalPlan plan{ArrivalKind::poisson, 1000, 2, 500, 8, 1};
    const auto times = arrivalTimes(plan);
    EXPECT_EQ(times.size(), 500u);
    EXPECT_LE(times.back(), 2);
    EXPECT_EQ(times, arrivalTimes(plan));
    ArrivalPlan other = plan;
    other.seed = 2;
    EXPECT_NE(times, arrivalTimes(other));
    EXPECT_TRUE(arrivalTimes({ArrivalKind::poisson, 1e-6, 1, 10, 8, 1}).empty());
    EXPECT_THROW(arrivalTimes({ArrivalKind::poisson, 0, 1, 10, 8, 1}), Failure);
    EXPECT_THROW(arrivalTimes({ArrivalKind::bursts, std::nan(""), 1, 10, 8, 1}), Failure);
}

std::string refusal(const StressRequest& request)
{
    try {
        checkStress(request);
        return {};
    } catch (const Failure& failure) {
        return failure.issue().code + " " + failure.issue().where;
    }
}

TEST(StressRequest, IsBounded)
{
    StressRequest request;
    EXPECT_EQ(refusal(request), "");
    request.seconds = 1e9;
    EXPECT_EQ(refusal(request), "stress.bad_value seconds");
    request = {};
    request.requests = 10'000'000;
    EXPECT_EQ(refusal(request), "stress.bad_value requests");
    request = {};
    request.rates = {1e9};
    EXPECT_EQ(refusal(request), "stress.bad_value rate");
    request.rates = {0.01};
    EXPECT_EQ(refusal(request), "stress.empty_load rate");
    request = {};
    request.threads = 0;
    EXPECT_EQ(refusal(request), "stress.bad_value threads");
}

TEST(StressRequest, ComesBackAsItWas)
{
    StressRequest request;
    request.experiment = "id";
    request.profile = "edge";
    request.engine = ServingEngine::espalier;
    request.rates = {10, 20.5};
    request.arrivals = {ArrivalKind::bursts};
    request.surroundings = {Surroundings::memory, Surroundings::fewer};
    request.p99LimitMs = 3.25;
    EXPECT_EQ(nlohmann::json(request).get<StressRequest>(), request);
    EXPECT_EQ(nlohmann::json(StressRequest()).get<StressRequest>(), StressRequest());
}

}  // namespace
}  // namespace espalier
