#pragma once

#include "core/sensitivity/scan_result.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier {

struct Layer;
struct ModelSummary;

/// What a layer does, as far as it matters to how much it bears.
enum class LayerRole { convolution, pointwise, depthwise, linear };
LayerRole roleOf(const Layer& layer);

/// How much one layer bears alone.
struct LayerTolerance {
    std::string layer;
    LayerRole role = LayerRole::convolution;
    /// Sparsity from which on accuracy is certainly worse than the limit, see breakingLevel(); absent: nowhere up to
    /// `highest`.
    std::optional<double> breaksAt;
    double highest = 0;       ///< that was scanned
    double macs = 0;          ///< share of the model's
    std::int64_t images = 0;  ///< it was tried on

    bool operator==(const LayerTolerance&) const = default;
};

/// In the order of the model's layers; of layers that were scanned with several criteria the one that bears most.
std::vector<LayerTolerance> tolerancesOf(const ModelSummary& model, const ScanResult& scan, const Pattern& pattern,
                                         double limit = 0.01);

}  // namespace espalier
