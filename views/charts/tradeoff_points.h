#pragma once

#include "core/log/experiment.h"
#include "views/style/series_style.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace espalier {

/// What accuracy is set against. Less is better on all of them.
enum class CostAxis { latency_ratio, stored_bytes, macs };

/// One experiment in the chart's units: accuracy in percent; latency as a ratio to dense; stored weights in kB
/// (1000 bytes); MACs as the fraction left.
struct TradeoffPoint {
    std::string id;
    Family family = Family::mixed;
    double cost = 0;
    double accuracy = 0;
    std::optional<Interval> costInterval, accuracyInterval;

    bool operator==(const TradeoffPoint&) const = default;
};

/// The latency a model would have where it is deployed, as far as it was measured: deployed, else sparse, else
/// compacted, else masked. Empty name where there is none.
std::pair<std::string, const LatencyRecord*> deployableLatency(const Experiment& experiment);

/// One point for each experiment that finished with finite numbers on both axes, in the log's order.
std::vector<TradeoffPoint> tradeoffPoints(const std::vector<Experiment>& experiments, CostAxis axis);

/// The points no other point beats on both counts, by rising cost.
std::vector<TradeoffPoint> paretoFront(std::vector<TradeoffPoint> points);

}  // namespace espalier
