#include "core/sensitivity/joint_gap.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace espalier {

namespace {

using CutKey = std::tuple<std::string, std::string, std::string, double>;
using KnownCuts = std::multimap<CutKey, const SensitivityPoint*>;

CutKey keyOf(const ScanPoint& cut) { return {cut.layer, cut.pattern.text(), cut.criterion, cut.sparsity}; }

/// NaN where it is not known.
double divergenceOf(const ScanPoint& cut, std::int64_t images, const KnownCuts& known)
{
    const SensitivityPoint* best = nullptr;
    const auto [first, last] = known.equal_range(keyOf(cut));
    for (auto each = first; each != last; ++each)
        if (each->second->images == images)
            return each->second->divergence;
        else if (!best || best->images < each->second->images)
            best = each->second;
    return best ? best->divergence : std::nan("");
}

}  // namespace

double cutsSpread(double sumOfRoots, double sum) { return sum > 0 ? std::max(1.0, sumOfRoots * sumOfRoots / sum) : 1; }

std::vector<JointGap> jointGaps(const ScanResult& scan)
{
    std::vector<JointGap> gaps;
    if (scan.joint.empty()) return gaps;
    KnownCuts known;
    for (const SensitivityPoint& point : scan.points) known.emplace(keyOf(point.cut), &point);
    for (const JointPoint& point : scan.joint) {
        JointGap gap{point, 0, 1};
        double roots = 0;
        for (const ScanPoint& cut : point.cuts) {
            const double divergence = divergenceOf(cut, point.images, known);
            gap.alone += divergence;
            roots += std::sqrt(std::max(0.0, divergence));
        }
        gap.spread = cutsSpread(roots, gap.alone);
        if (gap.alone > 0 && std::isfinite(gap.alone) && point.divergence > 0 && std::isfinite(point.divergence))
            gaps.push_back(std::move(gap));
    }
    return gaps;
}

}  // namespace espalier
