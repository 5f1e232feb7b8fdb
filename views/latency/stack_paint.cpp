// How the stacks of latencies look.

#include "views/charts/tradeoff_scene.h"
#include "views/latency/stack_chart.h"
#include "views/style/theme.h"
#include "views/words/names.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double stackSide = 16, highestBar = 40;

QColor layerColour(Family family, const QColor& text)
{
    // A dense layer is no news: quiet ink.
    return family == Family::baseline ? faded(text, 0.38) : familyColour(family, text);
}

}  // namespace

QSize StackChart::minimumSizeHint() const { return {280, 8 * fontMetrics().height() + 100}; }

StackChart::Places StackChart::places(const QSizeF& size) const
{
    const double line = fontMetrics().height();
    double names = 0;
    for (const LatencyStack& stack : m_stacks)
        names = std::max(names, double(fontMetrics().horizontalAdvance(truthName(stack.truth))));
    Places places;
    places.left = stackSide + names + 12;
    places.right = size.width() - stackSide;
    places.top = line + 16;  // the legend
    const double room = size.height() - places.top - 2 * line - 16;
    places.row = std::clamp(room / std::max<double>(1, double(m_stacks.size())), line * 2 + 14, line + highestBar + 24);
    places.bar = std::min(highestBar, places.row - line - 8);
    return places;
}

QRectF StackChart::segmentIn(const Places& places, int stack, int layer) const
{
    const LatencyStack& shown = m_stacks[std::size_t(stack)];
    const double top = places.top + stack * places.row + fontMetrics().height() + 2;
    const auto along = [&](double ms) {
        return places.left + (places.right - places.left) * std::clamp(m_axis.position(ms), 0.0, 1.0);
    };
    if (!shown.absent.empty()) return {places.left, top, places.right - places.left, places.bar};
    double before = 0;
    const int last = int(shown.layers.size());
    for (int i = 0; i < std::min(layer, last); ++i) before += shown.layers[std::size_t(i)].value_or(0);
    const double own = layer < last ? shown.layers[std::size_t(layer)].value_or(0) : shown.restMs().value_or(0);
    return {along(before), top, along(before + own) - along(before), places.bar};
}

QRectF StackChart::segmentRect(int stack, int layer) const { return segmentIn(places(size()), stack, layer); }

void StackChart::paint(QPainter& painter, const QSizeF& size) const
{
    painter.setFont(font());
    const Places places = this->places(size);
    const QColor text = palette().color(QPalette::Text);
    const double bottom = places.top + places.row * double(m_stacks.size());
    const double line = fontMetrics().height();
    for (const PlotAxis::Tick& tick : m_axis.ticks(std::max(2, int((places.right - places.left) / 90)))) {
        if (tick.value < 0) continue;
        const double x = places.left + (places.right - places.left) * m_axis.position(tick.value);
        painter.setPen(faded(text, 0.12));
        painter.drawLine(QPointF(x, places.top), QPointF(x, bottom));
        painter.setPen(faded(text, 0.85));
        painter.drawText(QRectF(x - 60, bottom + 2, 120, line), Qt::AlignHCenter, tick.label);
    }
    painter.setPen(faded(text, 0.85));
    painter.drawText(QRectF(places.left, bottom + line + 2, places.right - places.left, line), Qt::AlignRight,
                     tr("milliseconds, median"));
    for (int stack = 0; stack < int(m_stacks.size()); ++stack) paintStack(painter, places, stack);
    paintLegend(painter, places, size);
}

void StackChart::paintStack(QPainter& painter, const Places& places, int stack) const
{
    const LatencyStack& shown = m_stacks[std::size_t(stack)];
    const QColor text = palette().color(QPalette::Text);
    const double line = fontMetrics().height();
    const QRectF place(places.left, places.top + stack * places.row, places.right - places.left, line);
    const QRectF room = segmentIn(places, stack, 0);
    painter.setPen(text);
    painter.drawText(QRectF(stackSide, room.top(), places.left - stackSide - 12, room.height()),
                     Qt::AlignRight | Qt::AlignVCenter, truthName(shown.truth));
    if (!shown.absent.empty()) {
        QFont italic = font();
        italic.setItalic(true);
        painter.setFont(italic);
        painter.setPen(faded(text, 0.75));
        painter.drawText(QRectF(places.left, room.top(), place.width(), room.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(stackAbsentText(shown), Qt::ElideRight, int(place.width())));
        painter.setFont(font());
        return;
    }
    painter.setPen(faded(text, 0.9));
    const QRectF above(room.left(), place.top(), place.right() - room.left(), place.height());
    painter.drawText(above, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(totalText(shown), Qt::ElideRight, int(above.width())));
    for (int layer = 0; layer <= int(m_layers.size()); ++layer) {
        const bool rest = layer == int(m_layers.size());
        const QRectF rect = segmentIn(places, stack, layer);
        if (rect.width() <= 0) continue;
        // A gap between layers as far as there is room for one.
        const QRectF filled = rect.width() > 3 ? rect.adjusted(0, 0, -1, 0) : rect;
        if (rest) {
            painter.fillRect(filled, faded(text, 0.08));
            painter.setPen(faded(text, 0.4));
            painter.drawRect(filled.adjusted(0.5, 0.5, -0.5, -0.5));
        } else {
            painter.fillRect(filled, layerColour(m_layers[std::size_t(layer)].family, text));
        }
        const QString name = rest ? tr("other operators") : QString::fromStdString(m_layers[std::size_t(layer)].path);
        if (fontMetrics().horizontalAdvance(name) + 8 <= filled.width() && filled.height() >= line) {
            const QColor back =
                rest ? palette().color(QPalette::Base) : layerColour(m_layers[std::size_t(layer)].family, text);
            const bool dense = !rest && m_layers[std::size_t(layer)].family == Family::baseline;
            painter.setPen(rest || dense                                           ? text
                           : contrast(Qt::black, back) > contrast(Qt::white, back) ? QColor(Qt::black)
                                                                                   : QColor(Qt::white));
            painter.drawText(filled, Qt::AlignCenter, name);
        }
    }
    // Where layers alone take longer than the whole, the whole is a mark within them.
    if (!shown.restMs()) {
        const double x = places.left + (places.right - places.left) * m_axis.position(*shown.totalMs);
        painter.setPen(QPen(text, 2));
        painter.drawLine(QPointF(x, room.top() - 3), QPointF(x, room.bottom() + 3));
    }
    if (m_layer >= 0 && m_layer < int(shown.layers.size())) {
        const QRectF rect = segmentIn(places, stack, m_layer);
        painter.setPen(QPen(accentInk(palette()), hasFocus() && stack == m_stack ? 3 : 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect.left() - 1, rect.top() - 2, std::max(3.0, rect.width()) + 1, rect.height() + 4));
    }
}

void StackChart::paintLegend(QPainter& painter, const Places& places, const QSizeF& size) const
{
    const QColor text = palette().color(QPalette::Text);
    double left = places.left;
    const double line = fontMetrics().height();
    const auto entry = [&](const QColor& colour, bool outline, const QString& name) {
        const double width = 16 + fontMetrics().horizontalAdvance(name);
        if (left + width > size.width() - stackSide) return;
        const QRectF swatch(left, 8 + (line - 10) / 2, 10, 10);
        painter.fillRect(swatch, colour);
        if (outline) {
            painter.setPen(faded(text, 0.4));
            painter.drawRect(swatch.adjusted(0.5, 0.5, -0.5, -0.5));
        }
        painter.setPen(faded(text, 0.85));
        painter.drawText(QPointF(left + 16, 8 + fontMetrics().ascent()), name);
        left += width + 16;
    };
    for (const Family family : allFamilies())
        if (std::any_of(m_layers.begin(), m_layers.end(),
                        [family](const Segment& layer) { return layer.family == family; }))
            entry(layerColour(family, text), false,
                  family == Family::baseline ? tr("layers left dense") : tr("cut: %1").arg(familyName(family)));
    entry(faded(text, 0.08), true, tr("other operators"));
    if (std::any_of(m_stacks.begin(), m_stacks.end(),
                    [](const LatencyStack& stack) { return stack.absent.empty() && !stack.restMs(); }))
        entry(text, false, tr("mark: the whole model"));
}

}  // namespace espalier
