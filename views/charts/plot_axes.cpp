// Axes and legend of a plot.

#include "views/charts/plot_painter.h"
#include "views/style/marker_shape.h"

#include <QPainter>

#include <algorithm>

namespace espalier {

namespace {

constexpr double sampleWidth = 24, itemGap = 16;

}  // namespace

std::vector<PlotPainter::Item> PlotPainter::legendItems(const Plot& plot, const QFontMetricsF& metrics, double width)
{
    const double longest = std::min(200.0, width - sampleWidth - itemGap);
    std::vector<Item> items;
    QPointF at(0, 0);
    for (const PlotLegendEntry& entry : plot.legend) {
        Item item{metrics.elidedText(entry.name, Qt::ElideMiddle, longest), entry.style, {}};
        const double itemWidth = sampleWidth + 4 + metrics.horizontalAdvance(item.text) + itemGap;
        if (at.x() > 0 && at.x() + itemWidth - itemGap > width) at = QPointF(0, at.y() + metrics.height() + 4);
        item.place = at;
        at.rx() += itemWidth;
        items.push_back(std::move(item));
    }
    return items;
}

double PlotPainter::legendHeight(const Plot& plot, const QFont& font, double width)
{
    const QFontMetricsF metrics(font);
    // The axis' labels take some of the width, how much is not known yet.
    const auto items = legendItems(plot, metrics, std::max(80.0, width - 96));
    return items.empty() ? 0 : items.back().place.y() + metrics.height() + 4;
}

void PlotPainter::paintSample(QPainter& painter, const PlotStyle& style, const QPointF& at) const
{
    const QColor colour = colourOf(style);
    painter.setPen(QPen(colour, 1.8, style.pen, Qt::FlatCap));
    painter.drawLine(at, at + QPointF(sampleWidth, 0));
    if (!style.markers) return;
    painter.setPen(QPen(m_base, 1));
    painter.setBrush(colour);
    painter.drawPath(markerShape(familyMarker(style.family), 4.5).translated(at + QPointF(sampleWidth / 2, 0)));
    painter.setBrush(Qt::NoBrush);
}

void PlotPainter::paintLegend(QPainter& painter) const
{
    const double width = std::max(80.0, m_geometry.legend.right() + 16 - 96);
    for (const Item& item : legendItems(m_plot, m_metrics, width)) {
        const QPointF at = m_geometry.legend.topLeft() + item.place + QPointF(0, 2);
        paintSample(painter, item.style, at + QPointF(0, m_metrics.height() / 2));
        painter.setPen(m_text);
        painter.drawText(at + QPointF(sampleWidth + 4, m_metrics.ascent()), item.text);
    }
}

void PlotPainter::paintGrid(QPainter& painter, int index) const
{
    const PlotPanel& panel = m_plot.panels[index];
    const QRectF& plot = m_geometry.plots[index];
    const AxisRange& range = m_geometry.ranges[index];
    const double baseLine = plot.top() - 4 - m_metrics.descent();
    painter.setPen(m_text);
    painter.drawText(QPointF(plot.left(), baseLine), panel.title);
    if (!panel.note.isEmpty()) {
        painter.setPen(faded(0.75f));
        const double from = plot.left() + m_metrics.horizontalAdvance(panel.title) + itemGap;
        const double room = std::max(0.0, plot.right() - from);
        QString note = panel.note;
        // Closer together before any of it is cut off.
        if (m_metrics.horizontalAdvance(note) > room) note.replace(QStringLiteral("    "), QStringLiteral("  "));
        painter.drawText(QPointF(from, baseLine), m_metrics.elidedText(note, Qt::ElideRight, room));
    }
    for (const double tick : ticksOf(m_geometry.x)) {
        const double x = m_geometry.xOf(tick);
        painter.setPen(QPen(faded(0.06f), 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
    }
    for (const double tick : ticksOf(range)) {
        const double y = m_geometry.yOf(index, tick);
        painter.setPen(QPen(faded(0.10f), 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(faded(0.75f));
        painter.drawText(QRectF(0, y - m_metrics.height() / 2, plot.left() - 8, m_metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, tickText(tick, range));
    }
    painter.setPen(QPen(faded(0.35f), 1));
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

void PlotPainter::paintXAxis(QPainter& painter) const
{
    const QRectF& last = m_geometry.plots.back();
    painter.setPen(faded(0.75f));
    for (const double tick : ticksOf(m_geometry.x)) {
        const double x = m_geometry.xOf(tick);
        painter.drawText(QRectF(x - 50, last.bottom() + 4, 100, m_metrics.height()), Qt::AlignCenter,
                         tickText(tick, m_geometry.x));
    }
    painter.drawText(QRectF(last.left(), last.bottom() + 4 + m_metrics.height(), last.width(), m_metrics.height()),
                     Qt::AlignCenter, m_plot.xTitle);
}

}  // namespace espalier
