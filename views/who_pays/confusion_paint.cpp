// How the map of confusions looks.

#include "views/charts/tradeoff_scene.h"
#include "views/style/gain_colours.h"
#include "views/style/theme.h"
#include "views/who_pays/confusion_map.h"
#include "views/words/numbers.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double edge = 16, smallestCell = 14, largestCell = 44;

QString changeText(std::int64_t change)
{
    return change > 0 ? '+' + countText(change) : change < 0 ? QChar(0x2212) + countText(-change) : QString();
}

}  // namespace

ConfusionMap::Places ConfusionMap::places(const QSizeF& size) const
{
    Places places;
    const double line = fontMetrics().height();
    const double name = std::min(m_widestName, 110.0);
    places.names = edge + std::min(name, size.width() * 0.3) + 8;
    places.head = line + 8 + std::min(name, size.height() * 0.3) + 6;
    const double classes = std::max<double>(1, double(m_labels.size()));
    places.cell = std::clamp(std::floor(std::min((size.width() - places.names - edge) / classes,
                                                 (size.height() - places.head - 8) / classes)),
                             smallestCell, largestCell);
    return places;
}

/// By the root: a cell of one image is seen beside one of a hundred.
QColor ConfusionMap::colourOf(const ConfusionChange& change) const
{
    const bool worse = (change.change() > 0) != (change.truth == change.said);
    const double strength = std::sqrt(std::abs(double(change.change())) / double(m_largest));
    return changeColour(worse ? -strength : strength, palette());
}

void ConfusionMap::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    paintInto(painter, viewport()->size());
}

void ConfusionMap::paintInto(QPainter& painter, const QSizeF& size) const
{
    painter.setFont(font());
    const Places places = this->places(size);
    const QColor text = palette().color(QPalette::Text), quiet = faded(text, 0.85);
    const double x = horizontalScrollBar()->value(), y = verticalScrollBar()->value();
    const int classes = int(m_labels.size());
    const auto cellOf = [&](int row, int column) {
        return QRectF(places.names + column * places.cell - x, places.head + row * places.cell - y, places.cell,
                      places.cell)
            .adjusted(0, 0, -1, -1);
    };
    painter.setPen(quiet);
    const QString title =
        std::size_t(classes) < m_classes
            ? tr("rows: truth, columns: said; the %1 of %2 classes that changed most").arg(classes).arg(m_classes)
            : tr("rows: truth, columns: said; images, pruned less dense");
    painter.drawText(QRectF(edge, 2, size.width() - 2 * edge, fontMetrics().height()), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(title, Qt::ElideRight, int(size.width() - 2 * edge)));

    painter.save();
    painter.setClipRect(QRectF(places.names, 0, size.width() - places.names, size.height()));
    const bool crowded = places.cell < fontMetrics().height() * 0.8;  // names would run into one another
    for (int column = 0; column < classes; ++column) {
        if (crowded && column % 2) continue;
        const QRectF cell = cellOf(0, column);
        const double room = places.head - fontMetrics().height() - 14;
        painter.save();
        painter.translate(cell.center().x() + fontMetrics().height() / 2.0 - fontMetrics().descent(), places.head - 5);
        painter.rotate(-90);
        painter.setPen(quiet);
        painter.drawText(QPointF(0, 0), fontMetrics().elidedText(nameOf(column), Qt::ElideRight, int(room) + 2));
        painter.restore();
    }
    painter.restore();

    for (int row = 0; row < classes; ++row) {
        const QRectF first = cellOf(row, 0);
        if (first.bottom() < places.head || first.top() > size.height()) continue;
        painter.save();
        painter.setClipRect(QRectF(0, places.head, size.width(), size.height() - places.head));
        if (row == m_row) {
            painter.fillRect(QRectF(0, first.top(), size.width(), places.cell), faded(accentInk(palette()), 0.14));
            painter.fillRect(QRectF(0, first.top(), 3, places.cell), accentInk(palette()));
        }
        if (!crowded || row % 2 == 0) {
            painter.setPen(text);
            painter.drawText(QRectF(edge, first.top(), places.names - edge - 8, first.height()),
                             Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip,
                             fontMetrics().elidedText(nameOf(row), Qt::ElideMiddle, int(places.names - edge - 8) + 1));
        }
        painter.setClipRect(
            QRectF(places.names, places.head, size.width() - places.names, size.height() - places.head));
        for (int column = 0; column < classes; ++column) {
            const QRectF rect = cellOf(row, column);
            const ConfusionChange& change = cell(row, column);
            const QColor colour = colourOf(change);
            painter.fillRect(rect, change.change() == 0 ? faded(text, row == column ? 0.10 : 0.05) : colour);
            const QString figure = changeText(change.change());
            if (!figure.isEmpty() && fontMetrics().horizontalAdvance(figure) + 2 <= rect.width()) {
                painter.setPen(textOn(colour));
                painter.drawText(rect, Qt::AlignCenter, figure);
            }
            if (row == m_row && column == m_column) {
                painter.setPen(QPen(hasFocus() ? accentInk(palette()) : text, 2));
                painter.drawRect(rect.adjusted(1, 1, -1, -1));
            }
        }
        painter.restore();
    }
}

}  // namespace espalier
