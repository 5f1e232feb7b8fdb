#pragma once

#include "core/log/experiment.h"
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

/// What a cut did to the model's answers on a validation subset, image by image against the dense model.
struct SensitivityPoint {
    ScanPoint cut;
    double achieved = 0;                     ///< fraction of the layer's weights, or of the group's channels
    std::int64_t images = 0;                 ///< the first so many of the validation set
    std::int64_t right = 0, denseRight = 0;  ///< top-1
    std::int64_t lost = 0, gained = 0;       ///< right in the dense model only, in the cut one only
    double divergence = 0;                   ///< mean over images of KL(dense || cut), nats; NaN: diverged
    double divergenceError = 0;              ///< its standard error

    double accuracy() const;        ///< NaN where it diverged or nothing was measured
    double accuracyChange() const;  ///< cut less dense, fraction; negative is worse
    /// 95 % interval of the change, see pairedChange95().
    Interval changeCi95() const;

    bool operator==(const SensitivityPoint&) const;  ///< NaN equals NaN
};

/// SHA-256 of all that decides a point: it never needs to be measured twice.
std::string sensitivityKey(const std::string& modelSha256, const std::string& dataSha256, std::int64_t images,
                           const ScanPoint& point);

void to_json(nlohmann::json& json, const ScanPoint& point);
void from_json(const nlohmann::json& json, ScanPoint& point);
void to_json(nlohmann::json& json, const SensitivityPoint& point);
void from_json(const nlohmann::json& json, SensitivityPoint& point);

}  // namespace espalier
