#pragma once

#include "core/log/experiment.h"
#include "core/predictions/class_changes.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>

namespace espalier {

/// An experiment's model as it was kept, measured once more: on this machine as it is now, or on other data. Nothing was
/// pruned or trained again.
struct Reassessment {
    std::string id;          ///< the job's UUID
    std::string experiment;  ///< id of the one that was measured again
    std::string data;        ///< SPEC it was measured on
    /// Accuracy (dense, and of the model), latency by truth with raw samples, hashes of model and data, environment, issues;
    /// no plan, no layers.
    Experiment measured;
    /// Samples that only the dense model, only the pruned one gets right.
    std::int64_t lost = 0, gained = 0;

    ClassChange change() const;  ///< what pruning does to all samples, as it is now
    bool operator==(const Reassessment&) const = default;
};

nlohmann::ordered_json reassessmentToJson(const Reassessment& reassessment, bool withSamples);
Reassessment reassessmentFromJson(const nlohmann::json& json);

}  // namespace espalier
