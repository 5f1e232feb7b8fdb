#include "views/charts/tradeoff_points.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// Cost and, where it was measured with one, its interval.
std::optional<std::pair<double, std::optional<Interval>>> costOf(const Experiment& experiment, CostAxis axis)
{
    using Cost = std::pair<double, std::optional<Interval>>;
    switch (axis) {
        case CostAxis::latency_ratio: {
            if (experiment.baseline) return Cost{1.0, std::nullopt};
            const auto [truth, latency] = deployableLatency(experiment);
            if (!latency) return std::nullopt;
            return Cost{latency->ratio, latency->ratioCi95};
        }
        case CostAxis::stored_bytes:
            if (experiment.memory.weightsStored <= 0) return std::nullopt;
            return Cost{experiment.memory.weightsStored / 1000.0, std::nullopt};
        case CostAxis::macs:
            return Cost{1.0 - experiment.sparsity.macs, std::nullopt};
    }
    return std::nullopt;
}

}  // namespace

std::pair<std::string, const LatencyRecord*> deployableLatency(const Experiment& experiment)
{
    for (const char* truth : {"deployed", "sparse", "compacted", "masked"})
        if (const auto found = experiment.latency.find(truth); found != experiment.latency.end())
            return {found->first, &found->second};
    return {{}, nullptr};
}

std::vector<TradeoffPoint> tradeoffPoints(const std::vector<Experiment>& experiments, CostAxis axis)
{
    std::vector<TradeoffPoint> points;
    for (const Experiment& experiment : experiments) {
        if (experiment.status != "done") continue;
        const auto cost = costOf(experiment, axis);
        const double accuracy = 100 * experiment.accuracy.final();
        if (!cost || !std::isfinite(cost->first) || !std::isfinite(accuracy)) continue;
        TradeoffPoint point{experiment.id, familyOf(experiment), cost->first, accuracy, cost->second, std::nullopt};
        const Interval& interval = experiment.accuracy.ci95;
        if (interval[1] > interval[0]) point.accuracyInterval = Interval{100 * interval[0], 100 * interval[1]};
        points.push_back(point);
    }
    return points;
}

std::vector<TradeoffPoint> paretoFront(std::vector<TradeoffPoint> points)
{
    std::stable_sort(points.begin(), points.end(), [](const TradeoffPoint& a, const TradeoffPoint& b) {
        return a.cost != b.cost ? a.cost < b.cost : a.accuracy > b.accuracy;
    });
    std::vector<TradeoffPoint> front;
    for (const TradeoffPoint& point : points)
        if (front.empty() || point.accuracy > front.back().accuracy) front.push_back(point);
    return front;
}

}  // namespace espalier
