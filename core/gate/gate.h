#pragma once

#include "core/log/deployable.h"
#include "core/predictions/class_changes.h"
#include "core/profile/profile_verdict.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// What an experiment has to keep so that it may be shipped; what is absent is not asked.
struct GateLimits {
    std::optional<double> accuracyDrop;       ///< against the dense model, in points (hundredths), at most
    std::optional<double> latencyRatio;       ///< candidate / dense, at most
    std::optional<std::int64_t> weights;      ///< stored bytes, at most
    std::optional<std::int64_t> activations;  ///< bytes at the peak, at most
    std::string truth;                        ///< whose latency; empty: deployableLatency()
    bool whole = false;                       ///< a limit is kept only where all of its figure's interval keeps it

    bool empty() const { return !accuracyDrop && !latencyRatio && !weights && !activations; }
};

/// One limit, held against what was measured.
struct GateCheck {
    enum class Kind { status, accuracyDrop, latencyRatio, weights, activations, profile };

    Kind kind = Kind::status;
    std::string subject;             ///< status: it; latencyRatio: the truth; profile: its name
    double limit = 0;                ///< as in GateLimits; none of status and profile
    std::optional<double> measured;  ///< absent: not measured, which never passes
    std::optional<Interval> ci95;
    bool passed = false;
    bool certain = true;                      ///< false: the interval reaches over the limit
    std::optional<ProfileVerdict> verdict{};  ///< of a profile
};

struct GateResult {
    std::vector<GateCheck> checks;

    bool passed() const;
};

/// Whether `experiment` is done, then the limits in the order of GateLimits, then `profiles`: one that is not known is not
/// kept. `change` is what pruning did to all samples, for the interval of the drop; without it the interval is that
/// of the accuracy.
GateResult judgeGate(const Experiment& experiment, const GateLimits& limits,
                     const std::optional<ClassChange>& change = {}, const std::vector<ProfileVerdict>& profiles = {});

const char* gateCode(GateCheck::Kind kind);  ///< "status", "accuracy_drop", "latency_ratio", ...
nlohmann::ordered_json gateToJson(const GateResult& result);

}  // namespace espalier
