#pragma once

#include "core/sensitivity/scan_point.h"

namespace espalier {

/// A plan of a scan's cuts, made all at once.
using JointCuts = std::vector<ScanPoint>;

/// What the cuts of a plan together did to the model's answers on the samples that a scan made them alone on; as
/// SensitivityPoint.
struct JointPoint {
    JointCuts cuts;
    std::int64_t images = 0;
    std::int64_t right = 0, denseRight = 0;
    std::int64_t lost = 0, gained = 0;
    double divergence = 0, divergenceError = 0;

    double accuracyChange() const;  ///< NaN where it diverged or nothing was measured

    bool operator==(const JointPoint&) const;  ///< NaN equals NaN
};

/// SHA-256 of all that decides a joint point; the order of its cuts does not.
std::string jointKey(const std::string& modelSha256, const std::string& dataSha256, std::int64_t images,
                     const JointCuts& cuts);

void to_json(nlohmann::json& json, const JointPoint& point);
void from_json(const nlohmann::json& json, JointPoint& point);

}  // namespace espalier
