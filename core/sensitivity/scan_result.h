#pragma once

#include "core/sensitivity/channel_time.h"
#include "core/sensitivity/joint_point.h"
#include "core/sensitivity/layer_time.h"

#include <optional>

namespace espalier {

/// What scans of a model found. A worker's result has it under "scan".
struct ScanResult {
    std::string dataSha256;  ///< of the validation set
    std::vector<SensitivityPoint> points;
    std::vector<LayerTime> times;
    std::vector<ChannelTime> staircases;
    std::vector<JointPoint> joint = {};  ///< plans of its cuts measured as a whole; none in scans of earlier versions

    /// Null where there is none.
    const LayerTime* timeOf(const ScanPoint& cut) const;
    /// Those that were scanned with this criterion, all structured or none of them, in the order of the scans.
    std::vector<Pattern> patterns(const std::string& criterion, bool structured) const;
    bool operator==(const ScanResult&) const = default;
};

void to_json(nlohmann::json& json, const ScanResult& result);
void from_json(const nlohmann::json& json, ScanResult& result);

}  // namespace espalier
