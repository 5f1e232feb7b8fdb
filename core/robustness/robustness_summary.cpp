#include "core/robustness/robustness_summary.h"

#include "core/robustness/corruption_kind.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// The one on the most samples; of those on as many, the newest.
const RobustnessPoint* cleanOf(const RobustnessResult& result, const std::string& experiment)
{
    const RobustnessPoint* best = nullptr;
    for (const RobustnessPoint& point : result.points)
        if (point.experiment == experiment && point.corruption.empty() && (!best || point.n >= best->n)) best = &point;
    return best;
}

void consider(RobustnessSummary& summary, RobustnessSummary::Worst worst)
{
    // A model that diverged is as bad as can be.
    if (summary.worst && std::isnan(summary.worst->accuracy)) return;
    if (!summary.worst || !(worst.accuracy >= summary.worst->accuracy)) summary.worst = std::move(worst);
}

RobustnessSummary summaryOf(const RobustnessResult& result, const RobustnessPoint& clean)
{
    RobustnessSummary summary;
    summary.experiment = clean.experiment;
    summary.clean = clean;
    summary.shifted = worstMix(clean, plausibleShift);
    double sum = 0;
    int count = 0;
    for (const RobustnessPoint& point : result.points) {
        const bool slice = point.corruption == "slice";
        if (point.experiment != clean.experiment || point.corruption.empty()) continue;
        if (!slice && (point.n != clean.n || point.dataSha256 != clean.dataSha256)) continue;
        if (!slice && summary.find(point.corruption, point.severity)) continue;  // another seed
        summary.points.push_back(point);
        if (!slice) sum += point.accuracy(), ++count;
        if (slice || point.severity <= plausibleSeverity)
            consider(summary, {point.corruption, point.severity, point.slice, point.accuracy(), point.ci95()});
    }
    if (count > 0) summary.meanCorrupted = sum / count;
    if (!summary.shifted.shares.empty())
        consider(summary, {"class_shift", 0, {}, summary.shifted.accuracy, summary.shifted.ci95});
    return summary;
}

}  // namespace

const RobustnessPoint* RobustnessSummary::find(const std::string& corruption, int severity) const
{
    const auto found = std::find_if(points.begin(), points.end(), [&](const RobustnessPoint& point) {
        return point.corruption == corruption && point.severity == severity;
    });
    return found == points.end() ? nullptr : &*found;
}

std::vector<RobustnessSummary> summariesOf(const RobustnessResult& result)
{
    std::vector<RobustnessSummary> summaries;
    for (const RobustnessPoint& point : result.points) {
        const bool known = std::any_of(summaries.begin(), summaries.end(), [&](const RobustnessSummary& summary) {
            return summary.experiment == point.experiment;
        });
        if (known) continue;
        if (const RobustnessPoint* clean = cleanOf(result, point.experiment))
            summaries.push_back(summaryOf(result, *clean));
    }
    return summaries;
}

void addRobustness(Evidence& evidence, const RobustnessResult& result, const std::string& experiment)
{
    const RobustnessPoint* clean = cleanOf(result, experiment);
    if (!clean || clean->diverged) return;
    evidence.classes.clear();
    for (std::size_t c = 0; c < clean->classN.size(); ++c)
        evidence.classes.push_back({c < result.classNames.size() ? result.classNames[c] : std::string(),
                                    clean->classRight[c], clean->classN[c]});
}

}  // namespace espalier
