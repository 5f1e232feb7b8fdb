#pragma once

#include "core/predictions/class_changes.h"
#include "core/reassess/reassessment.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// One figure of an experiment, then and now.
struct Drift {
    enum class Figure {
        accuracy,  ///< fraction of 1
        loss,      ///< accuracy lost against the dense model on the same samples, fraction of 1
        latency    ///< candidate / dense baseline of one run, by truth
    };

    Figure figure = Figure::accuracy;
    std::string truth;  ///< of latency
    double before = 0, after = 0;
    std::optional<Interval> beforeCi95, afterCi95;
    bool drifted = false;  ///< beyond what the intervals allow
    bool worse = false;    ///< now, whether drifted or not

    bool operator==(const Drift&) const = default;
};

/// What is no longer as it was: an entry of the environment or, as "data", the validation set.
struct ChangedCircumstance {
    std::string what, before, after;

    bool operator==(const ChangedCircumstance&) const = default;
};

struct DriftReport {
    std::vector<Drift> figures;
    std::vector<ChangedCircumstance> changed;

    /// The choice stands: neither what it loses nor the latency it would be deployed with became worse beyond its interval,
    /// and nothing diverged. That all models do worse on other data is no fault of the choice.
    bool holds() const;
};

/// A ratio of latencies that differs by less is the same: machines are not quieter than that from one day to the next.
inline constexpr double leastLatencyDrift = 0.03;

/// `kept` as it is in the log; `change` what pruning did to all its samples, where that was kept.
DriftReport driftOf(const Experiment& kept, const std::optional<ClassChange>& change, const Reassessment& now);

const char* driftCode(Drift::Figure figure);  ///< "accuracy", "loss", "latency"
nlohmann::ordered_json driftToJson(const DriftReport& report);

}  // namespace espalier
