#pragma once

#include "core/sensitivity/scan_result.h"

#include <vector>

namespace espalier {

struct ModelSummary;

/// The points of one layer, pattern and criterion, by rising sparsity. Points into the ScanResult it was made from.
struct SensitivityCurve {
    std::string layer;
    Pattern pattern;
    std::string criterion;
    std::vector<const SensitivityPoint*> points;
};

/// In the order of the model's layers, patterns in the order they were scanned. Of points measured on several numbers of
/// images those on the most.
std::vector<SensitivityCurve> curvesOf(const ModelSummary& model, const ScanResult& scan);

}  // namespace espalier
