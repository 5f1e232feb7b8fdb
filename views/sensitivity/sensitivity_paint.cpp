// How the map of sensitivities looks.

#include "views/charts/tradeoff_scene.h"
#include "views/sensitivity/sensitivity_chart.h"
#include "views/sensitivity/sensitivity_colours.h"
#include "views/style/theme.h"
#include "views/words/numbers.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double side = 16, gap = 1, widest = 96;

QString levelText(double level)
{
    return percentText(level, std::abs(level * 100 - std::round(level * 100)) < 1e-6 ? 0 : 1);
}

}  // namespace

SensitivityChart::Places SensitivityChart::places(double width) const
{
    Places places;
    for (const SensitivityMap::Row& row : m_map.rows)
        places.names =
            std::max(places.names, double(fontMetrics().horizontalAdvance(QString::fromStdString(row.layer))));
    places.names = std::min(places.names, width * 0.34);
    places.cells = side + places.names + 12;
    const double columns = std::max<double>(1, double(m_map.levels.size()));
    places.column = std::clamp((width - places.cells - side) / columns, 4.0, widest);
    return places;
}

void SensitivityChart::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    paintInto(painter, viewport()->size());
}

void SensitivityChart::paintInto(QPainter& painter, const QSizeF& size) const
{
    painter.setFont(font());
    const SensitivityColours colours(palette(), m_measure);
    const Places places = this->places(size.width());
    paintHead(painter, places);
    // Right below the rows, or at the bottom where they scroll.
    const double below =
        std::min(size.height() - legendHeight(), double(headHeight() + int(m_map.rows.size()) * rowHeight()));
    paintLegend(painter, colours, QRectF(0, below, size.width(), legendHeight()));
    const int height = rowHeight(), scrolled = verticalScrollBar()->value(), head = headHeight();
    painter.setClipRect(QRectF(0, head, size.width(), size.height() - head - legendHeight()));
    for (int row = scrolled / height; row < int(m_map.rows.size()); ++row) {
        const QRectF rect(0, head + row * height - scrolled, size.width(), height);
        if (rect.top() > size.height()) break;
        paintRow(painter, colours, places, row, rect);
    }
}

void SensitivityChart::paintHead(QPainter& painter, const Places& places) const
{
    painter.setPen(faded(palette().color(QPalette::Text), 0.85));
    for (std::size_t i = 0; i < m_map.levels.size(); ++i) {
        const QString text = levelText(m_map.levels[i]);
        if (fontMetrics().horizontalAdvance(text) > places.column) continue;
        painter.drawText(QRectF(places.cells + double(i) * places.column, 0, places.column, headHeight()),
                         Qt::AlignCenter, text);
    }
}

void SensitivityChart::paintRow(QPainter& painter, const SensitivityColours& colours, const Places& places, int row,
                                const QRectF& rect) const
{
    const QColor text = palette().color(QPalette::Text);
    const SensitivityMap::Row& shown = m_map.rows[std::size_t(row)];
    if (row == m_row) {
        painter.fillRect(rect, faded(accentInk(palette()), 0.14));
        painter.fillRect(QRectF(rect.topLeft(), QSizeF(3, rect.height())), accentInk(palette()));
    }
    painter.setPen(text);
    painter.drawText(
        QRectF(side, rect.top(), places.names, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(QString::fromStdString(shown.layer), Qt::ElideMiddle, int(std::ceil(places.names))));
    for (std::size_t column = 0; column < shown.cells.size(); ++column) {
        const QRectF cell =
            QRectF(places.cells + double(column) * places.column, rect.top(), places.column, rect.height())
                .adjusted(0, 0, -gap, -gap);
        const auto& point = shown.cells[column];
        if (!point) {  // a hole, not a harmless cut
            painter.fillRect(cell, QBrush(faded(text, 0.25), Qt::BDiagPattern));
            continue;
        }
        const QColor colour = colours.of(*point);
        painter.fillRect(cell, colour);
        const QString value = measureText(*point, m_measure);
        if (fontMetrics().horizontalAdvance(value) + 8 <= cell.width()) {
            painter.setPen(colours.textOn(colour));
            painter.drawText(cell, Qt::AlignCenter, value);
        }
        if (row == m_row && int(column) == m_column && hasFocus()) {
            painter.setPen(QPen(accentInk(palette()), 2));
            painter.drawRect(cell.adjusted(1, 1, -1, -1));
        }
        if (shown.breaks && *shown.breaks == m_map.levels[column])
            painter.fillRect(QRectF(cell.left() - 2, cell.top() - gap, 3, cell.height() + 2 * gap), text);
    }
}

void SensitivityChart::paintLegend(QPainter& painter, const SensitivityColours& colours, const QRectF& rect) const
{
    constexpr int bar = 160, thick = 10;
    const QColor text = palette().color(QPalette::Text);
    const int line = fontMetrics().height();
    const double top = rect.top() + 8;
    for (int x = 0; x < bar; ++x) painter.fillRect(QRectF(side + x, top, 1, thick), colours.at(double(x) / (bar - 1)));
    painter.setPen(faded(text, 0.45));
    painter.drawRect(QRectF(side - 0.5, top - 0.5, bar, thick));
    painter.setPen(faded(text, 0.85));
    double free = 0;
    for (const auto& [place, value] : colours.marks()) {
        const double width = fontMetrics().horizontalAdvance(value), left = side + place * bar - width / 2;
        if (left < free) continue;
        painter.drawText(QPointF(std::max(left, side - width / 2), top + thick + line - 2), value);
        free = left + width + 6;
    }
    // Beside the bar what it measures, and what the bar across a row says.
    double left = side + bar + 24;
    const QString unit = m_measure == SensitivityMeasure::divergence ? tr("nats from the dense model")
                                                                     : tr("points of accuracy; blue: gained");
    const auto say = [&](double y, double from, const QString& words) {
        painter.drawText(QRectF(from, y, rect.right() - from - 4, line), Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(words, Qt::ElideRight, int(rect.right() - from - 4)));
    };
    say(top - 3, left, tr("%1, n = %2").arg(unit, countText(m_map.images())));
    painter.fillRect(QRectF(left, top + line, 3, line - 4), text);
    say(top + line - 2, left + 9, tr("from here on certainly more than a point lost"));
}

}  // namespace espalier
