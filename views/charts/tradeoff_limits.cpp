#include "views/charts/tradeoff_limits.h"

#include "core/measure/stored_bytes.h"
#include "core/model/model_summary.h"
#include "views/charts/tradeoff_scene.h"
#include "views/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier {

TradeoffLimits tradeoffLimits(const PlanBudget& budget, const ModelSummary& model, double denseAccuracy)
{
    TradeoffLimits limits;
    if (budget.latencyRatio) {
        limits[Quantity::latency_deployable] = *budget.latencyRatio;
        limits[budget.structured ? Quantity::latency_compacted : Quantity::latency_sparse] = *budget.latencyRatio;
    }
    if (budget.accuracyDrop && denseAccuracy > 0)
        limits[Quantity::accuracy] = 100 * (denseAccuracy - *budget.accuracyDrop);
    // The limit is on the layers' weights; what is stored beside them stays.
    const double rest =
        double(bytesOfFloat) * double(model.parameters + model.bufferElements - model.prunableParameters());
    if (budget.weightBytes) limits[Quantity::stored] = double(*budget.weightBytes) + std::max(0.0, rest);
    if (budget.macs && model.macs > 0) limits[Quantity::macs_left] = 100 * double(*budget.macs) / double(model.macs);
    if (budget.activationBytes) limits[Quantity::activations] = double(*budget.activationBytes);
    return limits;
}

void paintLimits(QPainter& painter, const TradeoffScene& scene)
{
    const auto x = scene.limits.find(scene.axes.x), y = scene.limits.find(scene.axes.y);
    if (x == scene.limits.end() && y == scene.limits.end()) return;
    const QRectF& plot = scene.plot();
    const auto clamped = [](double position) { return std::isfinite(position) ? std::clamp(position, 0.0, 1.0) : 0.0; };
    QRectF region = plot;
    std::vector<QLineF> edges;
    if (x != scene.limits.end()) {
        const double position = clamped(scene.x.position(x->second));
        const double at = plot.left() + position * plot.width();
        lessIsBetter(scene.axes.x) ? region.setRight(at) : region.setLeft(at);
        if (position > 0 && position < 1) edges.emplace_back(at, region.top(), at, region.bottom());
    }
    if (y != scene.limits.end()) {
        const double position = clamped(scene.y.position(y->second));
        const double at = plot.bottom() - position * plot.height();
        lessIsBetter(scene.axes.y) ? region.setTop(at) : region.setBottom(at);
        for (QLineF& edge : edges) edge = QLineF(edge.x1(), region.top(), edge.x1(), region.bottom());
        if (position > 0 && position < 1) edges.emplace_back(region.left(), at, region.right(), at);
    }
    if (region.isEmpty()) return;
    const QColor ink = accentInk(scene.palette);
    painter.fillRect(region, faded(ink, 0.10));
    painter.setPen(QPen(faded(ink, 0.7), 1, Qt::DashLine));
    for (const QLineF& edge : edges) painter.drawLine(edge);
}

}  // namespace espalier
