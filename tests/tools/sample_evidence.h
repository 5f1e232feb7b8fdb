#pragma once

#include "core/log/experiment.h"
#include "core/profile/operating_profile.h"
#include "core/robustness/robustness_result.h"
#include "core/stress/load_figures.h"
#include "core/stress/stress_result.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace espalier::samples {

// Made-up evidence, for eyes and tests of the window: nothing in it was measured.

inline std::vector<OperatingProfile> profiles()
{
    OperatingProfile edge;
    edge.name = "edge";
    edge.device = "small board, one core of four";
    edge.requestsPerSecond = 200;
    edge.peakRequestsPerSecond = 900;
    edge.p99LimitMs = 8;
    edge.memoryBytes = 32'000'000;
    edge.otherMemoryBytes = 16'000'000;
    edge.accuracyFloor = 0.9;
    edge.watts = 5;
    OperatingProfile server;
    server.name = "server";
    server.device = "two cores of a shared server";
    server.threads = 2;
    server.requestsPerSecond = 900;
    server.peakRequestsPerSecond = 2500;
    server.p99LimitMs = 10;
    server.memoryBytes = 4'294'967'296;
    server.otherMemoryBytes = 1'073'741'824;
    server.accuracyFloor = 0.93;
    server.pricePerHour = 0.085;
    server.watts = 30;
    return {edge, server};
}

/// A load whose requests took `serviceMs` and waited the more the busier the one thread was.
inline LoadResult load(Side side, Surroundings surroundings, ArrivalKind arrivals, double rate, double serviceMs,
                       double limitMs)
{
    LoadResult made;
    made.side = side;
    made.surroundings = surroundings;
    made.arrivals = arrivals;
    made.rate = rate;
    const double busy = std::min(0.97, rate * serviceMs / 1000);
    for (int i = 0; i < 800; ++i) {
        const double chance = std::fmod(i * 0.6180339887 + 0.01, 1), other = std::fmod(i * 0.7548776662 + 0.01, 1);
        const double wait = busy / (1 - busy) * serviceMs * -std::log(1 - 0.999 * chance) *
                            (arrivals == ArrivalKind::bursts ? 2.2 : 0.8);
        made.samples.arrival.push_back(i * 1000 / rate);
        made.samples.queue.push_back(wait);
        made.samples.latency.push_back(wait + serviceMs * (0.95 + 0.2 * other * other));
        made.samples.late.push_back(0.004 + 0.03 * other);
    }
    made.requests = 800;
    made.seconds = 800 / rate;
    summariseLoad(made, limitMs);
    return made;
}

/// A test of `experiment`, which takes `ratio` of the time of the dense model.
inline StressResult stress(const std::string& id, const std::string& experiment, double ratio)
{
    StressResult test;
    test.id = id;
    test.created = "2026-11-24T10:00:00Z";
    test.request.experiment = experiment;
    test.request.profile = "edge";
    test.request.rates = {200, 700};
    test.p99LimitMs = 8;
    test.energy = "absent";
    const double dense = 0.9, now = dense * ratio;
    test.dense = {"LibTorch 1.13.1", dense, 780, {}};
    test.candidate = {"LibTorch 1.13.1", now, 780 / ratio, {}};
    for (SideResult* side : {&test.dense, &test.candidate})
        for (const double share : {0.15, 0.5, 0.85, 0.97, 1.05, 1.2})
            side->probes.push_back(
                {share * side->sustainedRate, side->serviceMs * (2 + 5 * std::pow(share, 6)), share <= 1});
    const std::pair<Surroundings, double> slower[] = {{Surroundings::quiet, 1.0},
                                                      {Surroundings::neighbour, 1.25},
                                                      {Surroundings::memory, 1.1},
                                                      {Surroundings::fewer, 1.0}};
    for (const auto& [surroundings, factor] : slower)
        for (const ArrivalKind arrivals : {ArrivalKind::poisson, ArrivalKind::bursts})
            for (const double rate : test.request.rates)
                for (const Side side : {Side::candidate, Side::dense})
                    test.loads.push_back(load(side, surroundings, arrivals, rate,
                                              factor * (side == Side::dense ? dense : now), test.p99LimitMs));
    return test;
}

inline RobustnessPoint robustnessPoint(const std::string& experiment, const std::string& corruption, int severity,
                                       double accuracy)
{
    RobustnessPoint point;
    point.experiment = experiment;
    point.corruption = corruption;
    point.severity = severity;
    point.dataSha256 = std::string(64, 'b');
    point.n = 1000;
    for (int label = 0; label < 10; ++label) {
        const double right = std::clamp(accuracy - 0.02 * (label % 4) + 0.03, 0.0, 1.0);
        point.classN.push_back(100);
        point.classRight.push_back(std::llround(100 * right));
        point.right += point.classRight.back();
    }
    return point;
}

/// The dense model and `others` (id and accuracy) on eight corruptions at five severities.
inline RobustnessResult robustness(const std::string& dense, double accuracy,
                                   const std::vector<std::pair<std::string, double>>& others)
{
    RobustnessResult result;
    result.classNames = {"T-shirt", "trouser", "pullover", "dress", "coat",
                         "sandal",  "shirt",   "sneaker",  "bag",   "ankle boot"};
    const char* corruptions[] = {"noise", "blur", "motion", "brightness", "contrast", "jpeg", "pixelate", "occlusion"};
    const auto add = [&](const std::string& id, double clean, double brittle) {
        result.points.push_back(robustnessPoint(id, "", 0, clean));
        for (int kind = 0; kind < 8; ++kind)
            for (int severity = 1; severity <= 5; ++severity)
                result.points.push_back(
                    robustnessPoint(id, corruptions[kind], severity,
                                    std::max(0.1, clean - brittle * (0.015 + 0.012 * ((kind * 5) % 8)) * severity)));
    };
    add(dense, accuracy, 1);
    for (const auto& [id, other] : others) add(id, other, 1 + 12 * (accuracy - other));
    const std::size_t versions = 41;  // of the data, in the same order for every model
    for (std::size_t i = versions; i < result.points.size(); ++i) {
        RobustnessPoint& point = result.points[i];
        const std::int64_t net = result.points[i % versions].right - point.right;
        point.gained = 5;
        point.lost = net + point.gained;
    }
    return result;
}

}  // namespace espalier::samples
