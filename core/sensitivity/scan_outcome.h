#pragma once

#include "core/log/experiment.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>

namespace espalier {

/// What a cut, or several at once, did to the model's answers on a validation subset, image by image against the dense
/// model.
struct ScanOutcome {
    std::int64_t images = 0;                 ///< the first so many of the validation set
    std::int64_t right = 0, denseRight = 0;  ///< top-1
    std::int64_t lost = 0, gained = 0;       ///< right in the dense model only, in the cut one only
    double divergence = 0;                   ///< mean over images of KL(dense || cut), nats; NaN: diverged
    double divergenceError = 0;              ///< its standard error

    double accuracy() const;        ///< NaN where it diverged or nothing was measured
    double accuracyChange() const;  ///< cut less dense, fraction; negative is worse
    /// 95 % interval of the change, see pairedChange95().
    Interval changeCi95() const;

    bool operator==(const ScanOutcome&) const;  ///< NaN equals NaN
};

/// Keys of an object that has others too.
void addOutcome(nlohmann::json& json, const ScanOutcome& outcome);
ScanOutcome outcomeFrom(const nlohmann::json& json);

}  // namespace espalier
