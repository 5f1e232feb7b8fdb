#pragma once

#include "core/sensitivity/scan_result.h"

#include <vector>

namespace espalier {

/// A few plans, made of cuts that a scan measured alone, that are worth measuring as a whole: of each pattern and criterion
/// up to jointPlansOfAFamily. A plan takes of every layer the highest level that costs no more than a threshold, as a plan
/// of the solver would about do; thresholds are those at which the sums of divergences stand for the losses of accuracy
/// jointLosses. Plans that cut fewer than two layers, and those that come out alike, are left out.
std::vector<JointCuts> jointPlans(const std::vector<SensitivityPoint>& points);

inline constexpr double jointLosses[] = {0.005, 0.015, 0.05, 0.15};
inline constexpr std::size_t jointPlansOfAFamily = std::size(jointLosses);

/// Of the patterns and criteria of `asked` those whose cuts are all known (none in `unknown`), but of which no plan was
/// measured as a whole: a scan of an earlier version. The plans to make up for that.
std::vector<JointCuts> missingJointPlans(const std::vector<ScanPoint>& asked, const std::vector<ScanPoint>& unknown,
                                         const ScanResult& known);

/// What of a scan that is asked for is not measured yet.
struct MissingScan {
    std::vector<ScanPoint> points;
    std::vector<JointCuts> joint;

    bool isEmpty() const { return points.empty() && joint.empty(); }
};

/// The single cuts of `asked` that are not known on at least so many images, and missingJointPlans().
MissingScan missingOf(const std::vector<ScanPoint>& asked, const ScanResult& known, std::int64_t images);

}  // namespace espalier
