// The ground a tradeoff is drawn on.

#include "views/charts/tradeoff_scene.h"
#include "views/style/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace espalier {

namespace {

/// In the middle of a pixel, where a thin line is sharp.
double sharp(double position) { return std::floor(position) + 0.5; }

void turnedText(QPainter& painter, const QPointF& middle, double length, double line, const QString& text)
{
    painter.save();
    painter.translate(middle);
    painter.rotate(-90);
    painter.drawText(QRectF(-length / 2, -line / 2, length, line), Qt::AlignCenter, text);
    painter.restore();
}

}  // namespace

void TradeoffScene::paintAxes(QPainter& painter) const
{
    const QFontMetricsF metrics(font);
    const double line = metrics.height();
    const QColor text = palette.color(QPalette::Text);
    const QRectF all = m_plot.united(m_bottomEdge).united(m_leftEdge);
    const QPen gridPen(faded(text, 0.10), 1), linePen(faded(text, 0.35), 1), textPen(faded(text, 0.8));
    for (const PlotAxis::Tick& tick : m_xTicks) {
        const double at = sharp(m_plot.left() + x.position(tick.value) * m_plot.width());
        painter.setPen(gridPen);
        painter.drawLine(QPointF(at, m_plot.top()), QPointF(at, m_plot.bottom()));
        painter.setPen(textPen);
        painter.drawText(QRectF(at - 100, all.bottom() + 4, 200, line), Qt::AlignHCenter | Qt::AlignTop, tick.label);
    }
    for (const PlotAxis::Tick& tick : m_yTicks) {
        const double at = sharp(m_plot.bottom() - y.position(tick.value) * m_plot.height());
        painter.setPen(gridPen);
        painter.drawLine(QPointF(m_plot.left(), at), QPointF(m_plot.right(), at));
        painter.setPen(textPen);
        painter.drawText(QRectF(all.left() - 208, at - line / 2, 200, line), Qt::AlignRight | Qt::AlignVCenter,
                         tick.label);
    }
    painter.setPen(linePen);
    painter.drawLine(QPointF(all.left(), sharp(all.bottom())), QPointF(all.right(), sharp(all.bottom())));
    painter.drawLine(QPointF(sharp(all.left()), all.top()), QPointF(sharp(all.left()), all.bottom()));
    paintEdges(painter);
    painter.setPen(textPen);
    painter.drawText(QRectF(m_plot.left(), all.bottom() + 4 + line + 4, m_plot.width(), line),
                     Qt::AlignHCenter | Qt::AlignTop, xTitle());
    turnedText(painter, QPointF(8 + line / 2, m_plot.center().y()), m_plot.height(), line, yTitle());
}

/// The strips for what has no figure on an axis read like one more tick of it.
void TradeoffScene::paintEdges(QPainter& painter) const
{
    const double line = QFontMetricsF(font).height();
    const QColor text = palette.color(QPalette::Text);
    const QPen dashes(faded(text, 0.35), 1, Qt::DotLine), textPen(faded(text, 0.8));
    if (!m_bottomEdge.isEmpty()) {
        painter.fillRect(m_bottomEdge, faded(text, 0.04));
        painter.setPen(dashes);
        painter.drawLine(QPointF(m_bottomEdge.left(), sharp(m_bottomEdge.top())),
                         QPointF(m_bottomEdge.right(), sharp(m_bottomEdge.top())));
        painter.setPen(textPen);
        const double right = m_leftEdge.isEmpty() ? m_bottomEdge.left() : m_leftEdge.left();
        painter.drawText(QRectF(right - 308, m_bottomEdge.top(), 300, m_bottomEdge.height()),
                         Qt::AlignRight | Qt::AlignVCenter, edgeName());
    }
    if (!m_leftEdge.isEmpty()) {
        painter.fillRect(m_leftEdge, faded(text, 0.04));
        painter.setPen(dashes);
        painter.drawLine(QPointF(sharp(m_leftEdge.right()), m_leftEdge.top()),
                         QPointF(sharp(m_leftEdge.right()), m_leftEdge.bottom()));
        painter.setPen(textPen);
        turnedText(painter, QPointF(m_leftEdge.center().x(), m_leftEdge.bottom() - 40), 80, line, edgeName());
    }
}

}  // namespace espalier
