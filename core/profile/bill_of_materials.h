#pragma once

#include "core/profile/economics.h"

#include <string>
#include <vector>

namespace espalier {

/// What a layer's target is worth: what the layer costs as it is now, and what it would cost dense in the same runtime.
struct BillLine {
    struct Cost {
        double macs = 0, bytes = 0;  ///< of a request
        double joules = 0;           ///< by operations and bytes
        double storedBytes = 0;
        std::optional<double> milliseconds;    ///< in the sparse runtime, alone
        std::optional<double> costPerMillion;  ///< its share, by time, of a device that is busy all the time
    };

    std::string layer;
    std::vector<Cut> asked;
    double achieved = 0;  ///< fraction of weights removed
    Cost dense, now;
};

/// Layer by layer and in all, an experiment beside the dense model.
struct BillOfMaterials {
    std::string truth;
    std::vector<BillLine> lines;  ///< in the model's order
    Economics dense, now;         ///< of the whole
};

/// The dense model counts with the fastest engine it was measured in. `experiment` and `dense`, the baseline, as find() and baseline() give them: with layers.
BillOfMaterials billOf(const OperatingProfile& profile, const Experiment& experiment, const Experiment& dense,
                       const ModelSummary& model, const Evidence& evidence = {}, const Evidence& denseEvidence = {});

nlohmann::ordered_json billToJson(const BillOfMaterials& bill, const OperatingProfile& profile);

}  // namespace espalier
