#include "views/sensitivity/sensitivity_plot.h"

#include "core/model/model_summary.h"
#include "core/sensitivity/curves.h"
#include "views/words/tr.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace espalier {

namespace {

/// Whether the curve tells of the layer: it is its own, or that of the group whose channels it loses.
bool isOf(const SensitivityCurve& curve, const ModelSummary& model, const Layer& layer)
{
    if (curve.layer == layer.path) return true;
    const Layer* first = model.find(curve.layer);
    return curve.pattern.structured() && first && first->group >= 0 && first->group == layer.group;
}

/// Several criteria of one pattern are told apart by the pen.
PlotStyle styleOf(const SensitivityCurve& curve)
{
    PlotStyle style{familyOf(curve.pattern)};
    if (curve.criterion != LayerRule().criterion) style.pen = Qt::DashLine;
    return style;
}

}  // namespace

Plot sensitivityPlot(const ModelSummary& model, const ScanResult& scan, const std::string& layer)
{
    Plot plot;
    plot.xTitle = tr("removed (%)");
    plot.leastXSpan = 20;
    plot.includeX = {0};
    PlotPanel accuracy, divergence;
    accuracy.title = tr("change of accuracy (points)");
    accuracy.leastSpan = 2;
    accuracy.references = {{tr("dense"), 0, {Family::baseline, Qt::DashLine}}};
    divergence.title = tr("divergence (nats)");
    divergence.leastSpan = 0.01;
    divergence.divergedAbove = true;
    const Layer* shown = model.find(layer);
    for (const SensitivityCurve& curve : shown ? curvesOf(model, scan) : std::vector<SensitivityCurve>()) {
        if (!isOf(curve, model, *shown)) continue;
        const QString name = scannedKindName({curve.pattern, curve.criterion});
        PlotLine change{name, styleOf(curve), true, {}}, nats = change;
        for (const SensitivityPoint* point : curve.points) {
            const double x = 100 * point->cut.sparsity;
            const std::string id = std::to_string(point - scan.points.data());
            const Interval range = point->changeCi95();
            const bool finite = std::isfinite(range[0]) && std::isfinite(range[1]);
            change.points.push_back({x, finite ? 100 * point->accuracyChange() : std::nan(""),
                                     finite ? std::optional(Interval{100 * range[0], 100 * range[1]}) : std::nullopt,
                                     id});
            const double half = 1.96 * point->divergenceError;
            nats.points.push_back({x, point->divergence,
                                   std::isfinite(half) ? std::optional(Interval{std::max(0.0, point->divergence - half),
                                                                                point->divergence + half})
                                                       : std::nullopt,
                                   id});
        }
        accuracy.lines.push_back(std::move(change));
        divergence.lines.push_back(std::move(nats));
        plot.legend.push_back({name, styleOf(curve)});
    }
    plot.panels = {std::move(accuracy), std::move(divergence)};
    return plot;
}

Plot onlyOf(const Plot& plot, SensitivityMeasure measure)
{
    Plot only = plot;
    only.panels = {plot.panels[measure == SensitivityMeasure::divergence ? 1 : 0]};
    return only;
}

ChartTable sensitivityPlotTable(const Plot& plot, const QString& layer)
{
    ChartTable table{tr("What %1 bears, cut alone").arg(layer),
                     {tr("pattern"), tr("removed (%)"), tr("change (points)"), tr("divergence (nats)")},
                     {}};
    const auto& changes = plot.panels[0].lines;
    for (std::size_t line = 0; line < changes.size(); ++line)
        for (std::size_t i = 0; i < changes[line].points.size(); ++i)
            table.rows.push_back({changes[line].name, changes[line].points[i].x, changes[line].points[i].y,
                                  plot.panels[1].lines[line].points[i].y});
    return table;
}

}  // namespace espalier
