#pragma once

#include "core/sensitivity/scan_outcome.h"
#include "core/sparsity/pattern.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace espalier {

/// One cut of one layer with the rest of the model dense. For a structured pattern `layer` stands for its coupled group:
/// its first producer.
struct ScanPoint {
    std::string layer;
    Pattern pattern;
    std::string criterion = "magnitude";
    double sparsity = 0;  ///< asked; channels are rounded as LayerRule::roundTo says

    bool operator==(const ScanPoint&) const = default;
};

/// What a cut did.
struct SensitivityPoint : ScanOutcome {
    ScanPoint cut;
    double achieved = 0;  ///< fraction of the layer's weights, or of the group's channels

    bool operator==(const SensitivityPoint&) const = default;
};

/// SHA-256 of all that decides a point: it never needs to be measured twice.
std::string sensitivityKey(const std::string& modelSha256, const std::string& dataSha256, std::int64_t images,
                           const ScanPoint& point);

void to_json(nlohmann::json& json, const ScanPoint& point);
void from_json(const nlohmann::json& json, ScanPoint& point);
void to_json(nlohmann::json& json, const SensitivityPoint& point);
void from_json(const nlohmann::json& json, SensitivityPoint& point);

}  // namespace espalier
