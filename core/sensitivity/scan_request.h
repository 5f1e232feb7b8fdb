#pragma once

#include "core/sensitivity/scan_result.h"

#include <optional>
#include <span>
#include <vector>

namespace espalier {

struct ModelSummary;

/// What a scan is to look at.
struct ScanRequest {
    std::vector<Pattern> patterns;
    std::vector<double> levels;  ///< of each pattern but N:M, which has its own; empty: usualLevels()
    std::string criterion = "magnitude";
};

/// Validation samples of a scan unless more or fewer are asked for, and how few tell next to nothing.
inline constexpr std::int64_t usualScanImages = 2000, fewScanImages = 200;

/// Those of "unstructured", "channel" and "head" that fit any layer.
std::vector<Pattern> usualScanPatterns(const ModelSummary& model);

/// Six levels at which a pattern is worth looking at.
std::vector<double> usualLevels(const Pattern& pattern);

/// Every layer (for a structured pattern every coupled group, by its first producer) that takes a pattern, at every
/// level, layer by layer. Throws Failure "plan.pattern_fits_no_layer", "plan.criterion_unknown",
/// "plan.criterion_does_not_fit", "plan.bad_sparsity".
std::vector<ScanPoint> scanPoints(const ModelSummary& model, const ScanRequest& request);

/// Those of `points` that are not known on at least so many images.
std::vector<ScanPoint> unknownPoints(const std::vector<ScanPoint>& points, const ScanResult& known,
                                     std::int64_t images);

/// Where the accuracy of one layer and pattern breaks: the lowest level from which on the change is certainly worse than
/// `limit` (a fraction, e.g. 0.01 for a point): the upper end of its interval lies below -limit. Empty: nowhere in what
/// was scanned.
std::optional<double> breakingLevel(std::span<const SensitivityPoint* const> curve, double limit = 0.01);

}  // namespace espalier
