#pragma once

#include "core/log/experiment.h"
#include "core/robustness/robustness_request.h"

#include <cstdint>
#include <string>
#include <vector>

namespace espalier {

/// How one model did on one version of the data.
struct RobustnessPoint {
    std::string experiment;  ///< its id; the baseline's for the dense model
    std::string corruption;  ///< "" with severity 0: the data as they are; "slice": another data set
    int severity = 0;
    std::string slice;       ///< of a slice: the SPEC
    std::string dataSha256;  ///< of the set before it was corrupted
    std::uint64_t seed = 0;
    std::int64_t n = 0, right = 0;
    std::int64_t lost = 0, gained = 0;             ///< right in the dense model only, in this one only
    std::vector<std::int64_t> classRight, classN;  ///< by label
    bool diverged = false;                         ///< an output was NaN

    double accuracy() const;  ///< NaN where it diverged
    Interval ci95() const;
    bool operator==(const RobustnessPoint&) const = default;
};

/// What a robustness job found; all points of one job are on the same samples.
struct RobustnessResult {
    std::vector<std::string> classNames;  ///< empty where the data have none
    std::vector<RobustnessPoint> points;

    bool operator==(const RobustnessResult&) const = default;
};

/// SHA-256 of all that decides a point.
std::string robustnessKey(const RobustnessPoint& point);

void to_json(nlohmann::json& json, const RobustnessPoint& point);
void from_json(const nlohmann::json& json, RobustnessPoint& point);
void to_json(nlohmann::json& json, const RobustnessResult& result);
void from_json(const nlohmann::json& json, RobustnessResult& result);

}  // namespace espalier
