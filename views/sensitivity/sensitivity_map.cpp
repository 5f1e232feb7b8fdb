#include "views/sensitivity/sensitivity_map.h"

#include "core/model/model_summary.h"
#include "core/sensitivity/curves.h"
#include "core/sensitivity/scan_request.h"
#include "core/sparsity/plan.h"

#include <algorithm>
#include <set>

namespace espalier {

std::vector<ScannedKind> scannedKinds(const ScanResult& scan)
{
    std::vector<ScannedKind> kinds;
    for (const SensitivityPoint& point : scan.points)
        if (const ScannedKind kind{point.cut.pattern, point.cut.criterion};
            std::find(kinds.begin(), kinds.end(), kind) == kinds.end())
            kinds.push_back(kind);
    return kinds;
}

SensitivityMap sensitivityMap(const ModelSummary& model, const ScanResult& scan, const ScannedKind& kind)
{
    SensitivityMap map{kind, {}, {}};
    auto curves = curvesOf(model, scan);
    std::erase_if(curves, [&](const SensitivityCurve& curve) {
        return curve.pattern != kind.pattern || curve.criterion != kind.criterion || !model.find(curve.layer);
    });
    std::set<double> levels;
    for (const SensitivityCurve& curve : curves)
        for (const SensitivityPoint* point : curve.points) levels.insert(point->cut.sparsity);
    map.levels.assign(levels.begin(), levels.end());
    for (const SensitivityCurve& curve : curves) {
        SensitivityMap::Row row{curve.layer, {}, {}, breakingLevel(curve.points)};
        row.cells.resize(map.levels.size());
        for (const SensitivityPoint* point : curve.points) {
            const auto column = std::lower_bound(map.levels.begin(), map.levels.end(), point->cut.sparsity);
            row.cells[std::size_t(column - map.levels.begin())] = *point;
        }
        if (const Layer* first = model.find(curve.layer); kind.pattern.structured() && first->group >= 0)
            for (const Layer& layer : model.layers)
                if (layer.group == first->group && layer.path != curve.layer) row.coupled.push_back(layer.path);
        map.rows.push_back(std::move(row));
    }
    return map;
}

int SensitivityMap::rowOf(const std::string& layer) const
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].layer == layer ||
            std::find(rows[i].coupled.begin(), rows[i].coupled.end(), layer) != rows[i].coupled.end())
            return int(i);
    return -1;
}

std::int64_t SensitivityMap::images() const
{
    std::int64_t fewest = 0;
    for (const Row& row : rows)
        for (const auto& cell : row.cells)
            if (cell && (fewest == 0 || cell->images < fewest)) fewest = cell->images;
    return fewest;
}

std::optional<double> millisecondsSaved(const ModelSummary& model, const TimeTable& times, const ScanPoint& cut)
{
    if (times.empty()) return {};
    if (!cut.pattern.structured()) {
        const auto ms = times.sparseMs(cut.layer, cut.pattern, cut.sparsity);
        return ms ? std::optional(times.denseMs(cut.layer) - *ms) : std::nullopt;
    }
    // What channels save lies in the layers that read them, too.
    const Layer* first = model.find(cut.layer);
    std::vector<LayerRule> rules(model.layers.size());
    const auto dense = times.compactedMs(rules);
    for (std::size_t i = 0; i < rules.size(); ++i)
        if (first && model.layers[i].group == first->group) rules[i].cuts = {{cut.pattern, cut.sparsity}};
    const auto ms = times.compactedMs(rules);
    return dense && ms ? std::optional(*dense - *ms) : std::nullopt;
}

}  // namespace espalier
