// How a timeline of memory looks.

#include "views/charts/plot_axis.h"
#include "views/charts/tradeoff_scene.h"
#include "views/memory/memory_chart.h"
#include "views/style/theme.h"
#include "views/words/numbers.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double memorySide = 16, memoryGap = 8;

}  // namespace

double MemoryChart::top() const
{
    const int peak = m_timeline.densePeak();
    return peak < 0 ? 1 : std::max(1.0, 1.12 * m_timeline.steps[std::size_t(peak)].dense);
}

QRectF MemoryChart::plot(const QSizeF& size) const
{
    const double line = fontMetrics().height();
    const double left = memorySide + fontMetrics().horizontalAdvance(bytesText(std::llround(top()))) + memoryGap;
    return QRectF(left, line + 2 * memoryGap, std::max(40.0, size.width() - left - memorySide),
                  std::max(40.0, size.height() - 2 * line - 5 * memoryGap));
}

void MemoryChart::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintInto(painter, size());
}

void MemoryChart::paintInto(QPainter& painter, const QSizeF& size) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), size), palette().color(QPalette::Base));
    painter.setFont(font());
    const QRectF room = plot(size);
    paintLegend(painter, QRectF(0, 0, size.width(), room.top() - memoryGap));
    paintAxes(painter, room);
    painter.save();
    painter.setClipRect(room.adjusted(0, -1, 0, 1));
    paintSteps(painter, room);
    painter.restore();
    const int dense = m_timeline.densePeak(), planned = m_timeline.plannedPeak();
    if (dense >= 0) paintPeak(painter, room, dense, m_timeline.steps[std::size_t(dense)].dense, false);
    if (planned >= 0 && m_timeline.hasPlan)
        paintPeak(painter, room, planned, m_timeline.steps[std::size_t(planned)].planned, true);
}

void MemoryChart::paintAxes(QPainter& painter, const QRectF& room) const
{
    const QColor text = palette().color(QPalette::Text);
    const double line = fontMetrics().height(), unit = byteUnit(top());
    PlotAxis axis;
    axis.fit({0, top()}, 1);
    for (const PlotAxis::Tick& tick : axis.ticks(std::max(2, int(room.height() / (3 * line))), unit)) {
        if (tick.value < 0 || tick.value > top()) continue;
        const double y = room.bottom() - tick.value / top() * room.height();
        painter.setPen(QPen(faded(text, 0.15), 1));
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
        painter.setPen(faded(text, 0.85));
        painter.drawText(QRectF(0, y - line, room.left() - memoryGap, 2 * line), Qt::AlignRight | Qt::AlignVCenter,
                         bytesText(std::llround(tick.value)));
    }
    painter.setPen(QPen(faded(text, 0.45), 1));
    painter.drawLine(room.bottomLeft(), room.bottomRight());
    // Names of what runs, where there is room for them; else what the axis is.
    const double column = room.width() / std::max(1.0, m_count);
    double free = room.left();
    painter.setPen(faded(text, 0.85));
    const QRectF under(room.left(), room.bottom() + memoryGap / 2, room.width(), line + memoryGap);
    if (column < 14) {
        painter.drawText(under, Qt::AlignHCenter | Qt::AlignTop, tr("operators, in the order they run"));
        return;
    }
    for (int i = std::max(0, int(m_first)); i < int(m_timeline.steps.size()) && i < m_first + m_count; ++i) {
        if (m_timeline.steps[std::size_t(i)].layer < 0) continue;
        const double left = acrossOf(i, room);
        if (left < free || left + 40 > room.right()) continue;
        const double width = std::min(150.0, room.right() - left);
        const QString name = fontMetrics().elidedText(stepName(i), Qt::ElideLeft, int(width));
        painter.drawText(QRectF(left, under.top(), width + 4, under.height()), Qt::AlignLeft | Qt::AlignTop, name);
        free = left + fontMetrics().horizontalAdvance(name) + memoryGap;
    }
}

void MemoryChart::paintSteps(QPainter& painter, const QRectF& room) const
{
    const QColor text = palette().color(QPalette::Text), ink = accentInk(palette());
    const auto up = [&](double bytes) { return room.bottom() - bytes / top() * room.height(); };
    const auto marked = [&](int step, double strength) {
        if (step < 0) return;
        const double left = acrossOf(step, room), right = std::max(left + 2, acrossOf(step + 1, room));
        painter.fillRect(QRectF(left, room.top(), right - left, room.height()), faded(ink, strength));
    };
    marked(m_hovered, 0.10);
    marked(m_current, hasFocus() ? 0.28 : 0.20);
    QPolygonF dense, planned;
    const int first = std::max(0, int(std::floor(m_first)));
    const int last = std::min(int(m_timeline.steps.size()), int(std::ceil(m_first + m_count)));
    for (int i = first; i < last; ++i) {
        const auto& step = m_timeline.steps[std::size_t(i)];
        const double left = acrossOf(i, room), right = acrossOf(i + 1, room);
        dense << QPointF(left, up(step.dense)) << QPointF(right, up(step.dense));
        planned << QPointF(left, up(step.planned)) << QPointF(right, up(step.planned));
    }
    if (dense.isEmpty()) return;
    const auto area = [&](const QPolygonF& edge, const QBrush& brush) {
        QPolygonF closed = edge;
        closed << QPointF(edge.last().x(), room.bottom()) << QPointF(edge.first().x(), room.bottom());
        painter.setPen(Qt::NoPen);
        painter.setBrush(brush);
        painter.drawPolygon(closed);
    };
    area(dense, faded(text, m_timeline.hasPlan ? 0.08 : 0.18));
    if (m_timeline.hasPlan) {
        area(planned, QBrush(faded(ink, 0.55), Qt::BDiagPattern));
        painter.setPen(QPen(ink, 1.6, Qt::DashLine));
        painter.drawPolyline(planned);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(text, 0.85), 1.4));
    painter.drawPolyline(dense);
}

void MemoryChart::paintPeak(QPainter& painter, const QRectF& room, int step, double bytes, bool estimate) const
{
    const double x = (acrossOf(step, room) + acrossOf(step + 1, room)) / 2;
    if (x < room.left() || x > room.right()) return;
    const QColor text = palette().color(QPalette::Text), ink = estimate ? accentInk(palette()) : text;
    const double y = room.bottom() - bytes / top() * room.height();
    painter.setPen(QPen(ink, 1.6));
    painter.setBrush(estimate ? palette().color(QPalette::Base) : ink);
    painter.drawEllipse(QPointF(x, y), 4, 4);
    QFont own = font();
    own.setItalic(estimate);
    const QFontMetricsF metrics(own);
    const QString words = (estimate ? QStringLiteral("≈ %1 · %2") : QStringLiteral("%1 · %2"))
                              .arg(bytesText(std::llround(bytes)), stepName(step));
    const bool left = x > room.center().x();
    const double width =
        std::min(metrics.horizontalAdvance(words) + 6, left ? x - room.left() - 12 : room.right() - x - 12);
    QRectF place(left ? x - 10 - width : x + 10, y - metrics.height() - 2, width, metrics.height());
    if (estimate) place.translate(0, metrics.height() + 6);  // below its line: the dense one's stands above
    painter.setFont(own);
    painter.fillRect(place.adjusted(-2, 0, 2, 0), faded(palette().color(QPalette::Base), 0.85));
    painter.setPen(text);
    painter.drawText(place, (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                     metrics.elidedText(words, Qt::ElideMiddle, width + 1));
    painter.setFont(font());
}

void MemoryChart::paintLegend(QPainter& painter, const QRectF& rect) const
{
    const QColor text = palette().color(QPalette::Text), ink = accentInk(palette());
    double left = memorySide;
    const auto entry = [&](const QPen& pen, const QBrush& brush, const QString& words) {
        painter.setPen(pen);
        painter.setBrush(brush);
        painter.drawRect(QRectF(left, rect.center().y() - 5, 16, 10));
        left += 22;
        painter.setPen(faded(text, 0.85));
        const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, int(rect.right() - memorySide - left));
        painter.drawText(QRectF(left, rect.top(), rect.width(), rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         shown);
        left += fontMetrics().horizontalAdvance(shown) + 16;
    };
    entry(QPen(faded(text, 0.85), 1.4), faded(text, 0.1), tr("dense"));
    if (m_timeline.hasPlan)
        entry(QPen(ink, 1.4, Qt::DashLine), QBrush(faded(ink, 0.55), Qt::BDiagPattern), tr("this plan, an estimate"));
    painter.setPen(faded(text, 0.85));
    const QString about = tr("activations alive for one sample");
    if (left + fontMetrics().horizontalAdvance(about) < rect.right() - memorySide)
        painter.drawText(QRectF(left, rect.top(), rect.width(), rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         about);
}

}  // namespace espalier
