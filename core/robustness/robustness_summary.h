#pragma once

#include "core/profile/evidence.h"
#include "core/robustness/class_mix.h"

#include <optional>

namespace espalier {

/// How far classes may shift in the worst plausible case: twice as frequent or half as.
inline constexpr double plausibleShift = 2;

/// One experiment's robustness in a few figures. The worst plausible case is the lowest accuracy of: a corruption up to
/// plausibleSeverity, a slice, the worst mix of classes within plausibleShift.
struct RobustnessSummary {
    std::string experiment;
    RobustnessPoint clean;
    std::optional<double> meanCorrupted;  ///< over all corruptions and severities
    std::vector<RobustnessPoint> points;  ///< corrupted ones, by kind and severity, and slices
    ClassMix shifted;                     ///< within plausibleShift
    struct Worst {
        std::string what;  ///< corruption's code, "slice" or "class_shift"
        int severity = 0;
        std::string slice;
        double accuracy = 0;
        Interval ci95{0, 0};
    };
    std::optional<Worst> worst;

    /// Null where it was not measured.
    const RobustnessPoint* find(const std::string& corruption, int severity) const;
};

/// Of every experiment that has a point for the data as they are, on the most samples there are. In the order they came.
std::vector<RobustnessSummary> summariesOf(const RobustnessResult& result);

/// Adds the accuracy of each class on the data as they are.
void addRobustness(Evidence& evidence, const RobustnessResult& result, const std::string& experiment);

}  // namespace espalier
