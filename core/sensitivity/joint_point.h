#pragma once

#include "core/sensitivity/scan_point.h"

namespace espalier {

/// A plan of a scan's cuts, made all at once.
using JointCuts = std::vector<ScanPoint>;

/// What the cuts of a plan together did, on the samples that a scan made them alone on.
struct JointPoint : ScanOutcome {
    JointCuts cuts;

    bool operator==(const JointPoint&) const = default;
};

/// SHA-256 of all that decides a joint point; the order of its cuts does not.
std::string jointKey(const std::string& modelSha256, const std::string& dataSha256, std::int64_t images,
                     const JointCuts& cuts);

void to_json(nlohmann::json& json, const JointPoint& point);
void from_json(const nlohmann::json& json, JointPoint& point);

}  // namespace espalier
