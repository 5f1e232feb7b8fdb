#pragma once

#include "core/sensitivity/scan_point.h"

#include <optional>

namespace espalier {

/// How long a layer takes with a cut, in each of the runtimes that can leave something out. Milliseconds of one run at
/// `batch` and `threads`, the layer alone.
struct LayerTime {
    ScanPoint cut;  ///< sparsity 0: the dense layer
    int batch = 1, threads = 1;
    double denseMs = 0;              ///< by dense kernels, of what is left of the weight's shape
    std::optional<double> sparseMs;  ///< by the sparse runtime, which may pick a dense kernel; absent for channels

    bool operator==(const LayerTime&) const = default;
};

void to_json(nlohmann::json& json, const LayerTime& time);
void from_json(const nlohmann::json& json, LayerTime& time);

}  // namespace espalier
