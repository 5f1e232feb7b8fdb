#include "core/estimate/additivity.h"

#include "core/estimate/robust_line.h"
#include "core/measure/statistics.h"
#include "core/sensitivity/joint_gap.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr std::size_t plansForASlope = 3;
constexpr double mostOfAShare = 1.25;  // plans that are spread further than any that was measured

}  // namespace

CutKind cutKindOf(const std::vector<LayerRule>& rules)
{
    bool masks = false, channels = false;
    for (const LayerRule& rule : rules)
        for (const Cut& cut : rule.cuts)
            if (cut.sparsity > 0) (cut.pattern.structured() ? channels : masks) = true;
    return masks && channels ? CutKind::mixed : channels ? CutKind::channels : CutKind::masks;
}

Additivity::Additivity(const ScanResult& scan)
{
    std::vector<LinePoint> points[3];
    std::vector<double> spreads[3];
    for (const JointGap& gap : jointGaps(scan)) {
        const LinePoint point{std::log(gap.alone), std::log(gap.point.divergence)};
        for (const CutKind kind : {gap.structured() ? CutKind::channels : CutKind::masks, CutKind::mixed}) {
            points[std::size_t(kind)].push_back(point);
            spreads[std::size_t(kind)].push_back(gap.spread);
        }
    }
    for (std::size_t kind = 0; kind < std::size(points); ++kind) {
        if (points[kind].empty()) continue;
        const RobustLine line = robustLine(points[kind], points[kind].size() >= plansForASlope);
        const auto [low, high] = std::minmax_element(points[kind].begin(), points[kind].end(),
                                                     [](const LinePoint& a, const LinePoint& b) { return a.x < b.x; });
        m_lines[kind] = {line.intercept, line.slope, low->x, high->x, median(spreads[kind]), int(points[kind].size())};
    }
}

double Additivity::Line::raised(double sum) const { return intercept + (slope - 1) * std::clamp(sum, low, high); }

double Additivity::jointOf(double sum, CutKind kind) const
{
    const Line& line = lineOf(kind);
    return sum > 0 && line.plans > 0 ? sum * std::exp(line.raised(std::log(sum))) : sum;
}

double Additivity::jointOf(double sum, double spread, CutKind kind) const
{
    const Line& line = lineOf(kind);
    if (sum <= 0 || line.plans == 0) return sum;
    const double share = line.spread > 1 ? std::log(std::max(1.0, spread)) / std::log(line.spread) : 1;
    return sum * std::exp(std::min(mostOfAShare, share) * line.raised(std::log(sum)));
}

double Additivity::sumFor(double joint, CutKind kind) const
{
    const Line& line = lineOf(kind);
    if (joint <= 0 || line.plans == 0) return joint;
    const double wanted = std::log(joint);
    if (wanted <= line.low + line.raised(line.low)) return joint / std::exp(line.raised(line.low));
    if (wanted >= line.high + line.raised(line.high)) return joint / std::exp(line.raised(line.high));
    return std::exp((wanted - line.intercept) / line.slope);
}

}  // namespace espalier
