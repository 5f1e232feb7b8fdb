#pragma once

#include "core/log/experiment.h"
#include "core/profile/operating_profile.h"

#include <optional>
#include <string>

namespace espalier {

struct ModelSummary;

/// What one request of `batch` samples asks of a processor, by truth.
struct Work {
    double macs = 0;             ///< that are really done: dense kernels multiply by zeros too
    double weightBytes = 0;      ///< read once a request
    double activationBytes = 0;  ///< written once and read once

    double bytes() const { return weightBytes + activationBytes; }
    bool operator==(const Work&) const = default;
};

/// Of one layer. Empty where the layer is not in `model`.
std::optional<Work> workOfLayer(const LayerResult& layer, const ModelSummary& model, const std::string& truth,
                                int batch);

/// Of the whole experiment, which needs its layers (as ExperimentLog::find() gives it); empty without them.
std::optional<Work> workOf(const Experiment& experiment, const ModelSummary& model, const std::string& truth,
                           int batch);

/// What it costs at what an operation and a byte cost. Idle current, caches and everything beside the model left out.
double estimatedJoules(const Work& work, const EnergyCosts& costs);

}  // namespace espalier
