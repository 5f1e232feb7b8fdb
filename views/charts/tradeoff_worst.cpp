#include "views/charts/tradeoff_worst.h"

#include "views/charts/tradeoff_scene.h"
#include "views/style/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double worstRadius = 4.5;
constexpr std::size_t mostWithFigure = 8;  ///< more figures at the foot would run into one another

/// Its tip down: it can only get worse.
QPolygonF worstMark(const QPointF& at)
{
    return {at + QPointF(-worstRadius, -worstRadius * 0.8), at + QPointF(worstRadius, -worstRadius * 0.8),
            at + QPointF(0, worstRadius)};
}

}  // namespace

bool hasWorst(const TradeoffScene& scene)
{
    return scene.axes.y == Quantity::accuracy && scene.worstShown &&
           std::any_of(scene.data.points.begin(), scene.data.points.end(),
                       [&](const TradeoffPoint& point) { return scene.worst.contains(point.id); });
}

void paintWorst(QPainter& painter, const TradeoffScene& scene)
{
    if (!hasWorst(scene)) return;
    const QRectF& plot = scene.plot();
    const QColor text = scene.palette.color(QPalette::Text);
    const QFontMetricsF metrics(scene.font);
    std::vector<QRectF> written;
    for (int i = 0; i < int(scene.data.points.size()); ++i) {
        const auto worst = scene.worst.find(scene.data.points[std::size_t(i)].id);
        if (worst == scene.worst.end() || !scene.isVisible(i) || !scene.data.points[std::size_t(i)].isFinite())
            continue;
        const QColor colour = scene.colourOf(i);
        const QPointF from = scene.placeOf(i);
        const double value = worst->second.accuracy.value;
        const double up = std::isfinite(value) ? scene.y.position(value) : -1;
        const bool seen = std::isfinite(up) && up >= 0;
        const QPointF at(from.x(), seen ? plot.bottom() - up * plot.height() : plot.bottom() - worstRadius - 2);
        if (at.y() <= from.y()) continue;
        painter.setPen(QPen(faded(colour, 0.75), 1.2, Qt::DotLine));
        painter.drawLine(from, at);
        painter.setPen(QPen(colour, 1.5));
        painter.setBrush(scene.palette.color(QPalette::Base));
        painter.drawPolygon(worstMark(at));
        painter.setBrush(Qt::NoBrush);
        if (seen || scene.worst.size() > mostWithFigure) continue;
        const QString figure = figureText(Quantity::accuracy, value);
        const QRectF place(at.x() + worstRadius + 3, at.y() - metrics.height() / 2,
                           metrics.horizontalAdvance(figure) + 2, metrics.height());
        if (std::any_of(written.begin(), written.end(), [&](const QRectF& other) { return other.intersects(place); }))
            continue;
        written.push_back(place);
        painter.setPen(faded(text, 0.85));
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, figure);
    }
}

}  // namespace espalier
