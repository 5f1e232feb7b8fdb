#include "views/charts/tradeoff_ghost.h"

#include "views/charts/tradeoff_scene.h"
#include "views/style/theme.h"
#include "views/words/tr.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier {

GhostFigures ghostFigures(const PlanEstimate& estimate, const Forecast* forecast)
{
    GhostFigures figures;
    if (!forecast || !estimate.cutLayers) return figures;
    if (forecast->accuracy)
        figures[Quantity::accuracy] = {100 * *forecast->accuracy,
                                       Interval{100 * forecast->accuracy90[0], 100 * forecast->accuracy90[1]}};
    // What it would be deployed as: see deployableLatency().
    for (const auto& [truth, quantity] : {std::pair("masked", Quantity::latency_masked),
                                          {"compacted", Quantity::latency_compacted},
                                          {"sparse", Quantity::latency_sparse}})
        if (const auto ratio = forecast->ratios.find(truth); ratio != forecast->ratios.end())
            figures[quantity] = figures[Quantity::latency_deployable] = {ratio->second, {}};
    figures[Quantity::stored] = {estimate.stored.left, {}};
    figures[Quantity::macs_left] = {100 * (1 - estimate.macs.removed()), {}};
    figures[Quantity::weights_removed] = {100 * estimate.weights.removed(), {}};
    if (estimate.activationsPeak) figures[Quantity::activations] = {estimate.activationsPeak->left, {}};
    return figures;
}

void paintForetold(QPainter& painter, const TradeoffScene& scene)
{
    constexpr double radius = 5;
    const QRectF& plot = scene.plot();
    const QColor ink = accentInk(scene.palette);
    for (const auto& [point, figures] : scene.foretold) {
        const auto& [x, y] = figures;
        const double across = scene.x.position(x.value), up = scene.y.position(y.value);
        if (!scene.isVisible(point) || !std::isfinite(across) || !std::isfinite(up)) continue;
        const QPointF at(plot.left() + across * plot.width(), plot.bottom() - up * plot.height());
        painter.setPen(QPen(ink, 1.4));
        painter.drawLine(at, scene.placeOf(point));
        if (y.interval) {
            painter.setPen(QPen(ink, 1.2, Qt::DotLine));
            const auto height = [&](double value) { return plot.bottom() - scene.y.position(value) * plot.height(); };
            painter.drawLine(QPointF(at.x(), height((*y.interval)[0])), QPointF(at.x(), height((*y.interval)[1])));
        }
        painter.setPen(QPen(ink, 1.5, Qt::DashLine));
        painter.setBrush(scene.palette.color(QPalette::Base));
        painter.drawEllipse(at, radius, radius);
    }
}

void paintGhost(QPainter& painter, const TradeoffScene& scene)
{
    if (!scene.ghost) return;
    const auto& [x, y] = *scene.ghost;
    const QRectF& plot = scene.plot();
    const auto across = [&](double value) { return plot.left() + scene.x.position(value) * plot.width(); };
    const auto up = [&](double value) { return plot.bottom() - scene.y.position(value) * plot.height(); };
    const QPointF at(across(x.value), up(y.value));
    constexpr double radius = 7, cap = 4;
    const QColor ink = accentInk(scene.palette);
    painter.save();
    painter.setClipRect(plot);
    painter.setPen(QPen(ink, 1.5));
    if (y.interval) {
        const double low = up((*y.interval)[0]), high = up((*y.interval)[1]);
        for (const double end : {low, high}) painter.drawLine(QPointF(at.x() - cap, end), QPointF(at.x() + cap, end));
        painter.setPen(QPen(ink, 1.5, Qt::DotLine));
        painter.drawLine(QPointF(at.x(), low), QPointF(at.x(), high));
    }
    if (x.interval) {
        painter.setPen(QPen(ink, 1.5, Qt::DotLine));
        painter.drawLine(QPointF(across((*x.interval)[0]), at.y()), QPointF(across((*x.interval)[1]), at.y()));
    }
    painter.setPen(QPen(ink, 1.8, Qt::DashLine));
    painter.setBrush(faded(scene.palette.color(QPalette::Base), 0.7));
    painter.drawEllipse(at, radius, radius);
    QFont italic = scene.font;
    italic.setItalic(true);
    const QString words = tr("≈ this plan");
    const double width = QFontMetricsF(italic).horizontalAdvance(words) + 4;
    const bool left = at.x() + radius + 6 + width > plot.right();
    painter.setFont(italic);
    painter.setPen(scene.palette.color(QPalette::Text));
    painter.drawText(QPointF(left ? at.x() - radius - 6 - width : at.x() + radius + 6, at.y() + 4), words);
    painter.restore();
}

}  // namespace espalier
