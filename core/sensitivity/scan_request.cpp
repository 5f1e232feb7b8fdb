#include "core/sensitivity/scan_request.h"

#include "core/model/model_summary.h"
#include "core/sparsity/criterion.h"
#include "core/sparsity/plan.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace espalier {

namespace {

void check(const ScanRequest& request)
{
    const Criterion* criterion = findCriterion(request.criterion);
    if (!criterion) throw Failure("plan.criterion_unknown", "criterion", {{"found", request.criterion}});
    for (const Pattern& pattern : request.patterns)
        if (criterion->channelsOnly && !pattern.structured())
            throw Failure("plan.criterion_does_not_fit", "criterion",
                          {{"criterion", request.criterion}, {"pattern", pattern.text()}});
    for (const double level : request.levels)
        if (!(level > 0 && level < 1))
            throw Failure("plan.bad_sparsity", "levels", {{"found", std::to_string(level)}, {"reason", "range"}});
}

std::vector<double> levelsOf(const ScanRequest& request, const Pattern& pattern)
{
    if (pattern.kind == Pattern::Kind::n_of_m) return {pattern.fixedSparsity()};
    std::vector<double> levels = request.levels.empty() ? usualLevels(pattern) : request.levels;
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    return levels;
}

/// The layers that stand for something that can be cut.
std::vector<const Layer*> unitsOf(const ModelSummary& model, const Pattern& pattern)
{
    std::vector<const Layer*> units;
    std::set<int> groups;
    for (const Layer& layer : model.layers)
        if (patternMisfit(pattern, layer).empty() && (!pattern.structured() || groups.insert(layer.group).second))
            units.push_back(&layer);
    return units;
}

}  // namespace

std::vector<Pattern> usualScanPatterns(const ModelSummary& model)
{
    std::vector<Pattern> patterns;
    for (const char* usual : {"unstructured", "channel", "head"}) {
        const Pattern pattern = Pattern::parse(usual);
        const auto fits = [&](const Layer& layer) { return patternMisfit(pattern, layer).empty(); };
        if (std::any_of(model.layers.begin(), model.layers.end(), fits)) patterns.push_back(pattern);
    }
    return patterns;
}

std::vector<ScanPoint> unknownPoints(const std::vector<ScanPoint>& points, const ScanResult& known, std::int64_t images)
{
    std::vector<ScanPoint> unknown;
    for (const ScanPoint& point : points)
        if (std::none_of(known.points.begin(), known.points.end(),
                         [&](const SensitivityPoint& each) { return each.cut == point && each.images >= images; }))
            unknown.push_back(point);
    return unknown;
}

std::vector<double> usualLevels(const Pattern& pattern)
{
    if (pattern.structured()) return {0.125, 0.25, 0.375, 0.5, 0.625, 0.75};
    return {0.3, 0.5, 0.7, 0.8, 0.9, 0.95};
}

std::vector<ScanPoint> scanPoints(const ModelSummary& model, const ScanRequest& request)
{
    check(request);
    std::vector<ScanPoint> points;
    for (const Pattern& pattern : request.patterns) {
        const auto units = unitsOf(model, pattern);
        if (units.empty()) throw Failure("plan.pattern_fits_no_layer", pattern.text());
        for (const Layer* layer : units)
            for (const double level : levelsOf(request, pattern))
                points.push_back({layer->path, pattern, request.criterion, level});
    }
    return points;
}

std::optional<double> breakingLevel(std::span<const SensitivityPoint* const> curve, double limit)
{
    std::optional<double> breaks;
    for (const SensitivityPoint* point : curve) {
        const double upper = point->changeCi95()[1];
        const bool worse = !std::isfinite(upper) || upper < -limit;
        if (!worse)
            breaks.reset();
        else if (!breaks)
            breaks = point->cut.sparsity;
    }
    return breaks;
}

}  // namespace espalier
