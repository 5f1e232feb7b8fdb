#include "core/log/deployable.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

bool canBeDeployed(const Experiment& experiment)
{
    const auto ratio = deployableRatio(experiment);
    return experiment.status == "done" && !experiment.trashed && ratio && std::isfinite(*ratio) &&
           std::isfinite(experiment.accuracy.final());
}

}  // namespace

std::pair<std::string, const LatencyRecord*> deployableLatency(const Experiment& experiment)
{
    for (const char* truth : {"deployed", "sparse", "compacted", "masked"})
        if (const auto found = experiment.latency.find(truth); found != experiment.latency.end())
            return {found->first, &found->second};
    return {{}, nullptr};
}

std::optional<double> deployableRatio(const Experiment& experiment)
{
    if (experiment.baseline) return 1;
    const LatencyRecord* latency = deployableLatency(experiment).second;
    if (!latency) return {};
    return latency->ratio;
}

std::vector<const Experiment*> deployableFront(const std::vector<Experiment>& experiments)
{
    std::vector<const Experiment*> order;
    for (const Experiment& each : experiments)
        if (canBeDeployed(each)) order.push_back(&each);
    std::stable_sort(order.begin(), order.end(), [](const Experiment* a, const Experiment* b) {
        const double first = *deployableRatio(*a), second = *deployableRatio(*b);
        return first != second ? first < second : a->accuracy.final() > b->accuracy.final();
    });
    std::vector<const Experiment*> front;
    for (const Experiment* each : order)
        if (front.empty() || each->accuracy.final() > front.back()->accuracy.final()) front.push_back(each);
    return front;
}

}  // namespace espalier
