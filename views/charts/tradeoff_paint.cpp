// What Qt Charts has no series for: whiskers, the baseline's lines, the ring round what is selected.

#include "views/charts/tradeoff_chart.h"

#include <QChart>
#include <QPainter>
#include <QValueAxis>

namespace espalier {

QRectF TradeoffChart::plotInScene() const { return chart()->mapToScene(chart()->plotArea()).boundingRect(); }

QPointF TradeoffChart::toScene(double cost, double accuracy) const
{
    return chart()->mapToScene(chart()->mapToPosition(QPointF(cost, accuracy)));
}

QPointF TradeoffChart::positionOf(const TradeoffPoint& point) const
{
    return mapFromScene(toScene(point.cost, point.accuracy));
}

void TradeoffChart::drawWhiskers(QPainter* painter, const TradeoffPoint& point) const
{
    constexpr double cap = 3;
    if (point.accuracyInterval) {
        const QPointF low = toScene(point.cost, (*point.accuracyInterval)[0]),
                      high = toScene(point.cost, (*point.accuracyInterval)[1]);
        painter->drawLine(low, high);
        for (const QPointF& end : {low, high}) painter->drawLine(end - QPointF(cap, 0), end + QPointF(cap, 0));
    }
    if (point.costInterval) {
        const QPointF low = toScene((*point.costInterval)[0], point.accuracy),
                      high = toScene((*point.costInterval)[1], point.accuracy);
        painter->drawLine(low, high);
        for (const QPointF& end : {low, high}) painter->drawLine(end - QPointF(0, cap), end + QPointF(0, cap));
    }
}

void TradeoffChart::drawBackground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawBackground(painter, rect);
    const QColor text = palette().color(QPalette::Text);
    const QRectF plot = plotInScene();
    painter->save();
    painter->setClipRect(plot);
    for (const TradeoffPoint& point : m_points) {
        QColor colour = familyColour(point.family, text);
        if (point.family == Family::baseline) {
            colour.setAlphaF(0.4f);
            const QPointF at = toScene(point.cost, point.accuracy);
            painter->setPen(QPen(colour, 1, Qt::DashLine));
            painter->drawLine(QPointF(plot.left(), at.y()), QPointF(plot.right(), at.y()));
            painter->drawLine(QPointF(at.x(), plot.top()), QPointF(at.x(), plot.bottom()));
        }
        colour.setAlphaF(0.55f);
        painter->setPen(QPen(colour, 1.2));
        drawWhiskers(painter, point);
    }
    painter->restore();
}

void TradeoffChart::drawForeground(QPainter* painter, const QRectF& rect)
{
    QChartView::drawForeground(painter, rect);
    painter->save();
    painter->setClipRect(plotInScene());
    painter->setRenderHint(QPainter::Antialiasing);
    for (const TradeoffPoint& point : m_points) {
        const bool selected = point.id == m_selected;
        if (!selected && point.id != m_hovered) continue;
        const QColor colour = selected ? palette().color(QPalette::Highlight) : palette().color(QPalette::Text);
        painter->setPen(QPen(colour, selected ? 2.5 : 1));
        painter->drawEllipse(toScene(point.cost, point.accuracy), 10, 10);
    }
    painter->restore();
}

}  // namespace espalier
