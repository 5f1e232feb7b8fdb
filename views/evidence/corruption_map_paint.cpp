// How the map of corruptions looks.

#include "core/robustness/corruption_kind.h"
#include "views/charts/tradeoff_scene.h"
#include "views/evidence/corruption_map.h"
#include "views/style/gain_colours.h"
#include "views/style/theme.h"
#include "views/words/numbers.h"
#include "views/words/profile_words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double mapEdge = 16, blockGap = 20, widestCell = 64;

}  // namespace

bool CorruptionMap::showsAllIn(double width) const
{
    const double names = std::min(150.0, width * 0.28);
    const double cell = fontMetrics().horizontalAdvance(QStringLiteral("−88.8")) + 8;
    return width >= 2 * mapEdge + names + 3 * severities * cell + 2 * blockGap;
}

std::vector<CorruptionMap::Block> CorruptionMap::blocks(double width) const
{
    if (!showsAllIn(width)) return {m_block};
    return {Block::dense, Block::experiment, Block::difference};
}

CorruptionMap::Places CorruptionMap::places(const QSizeF& size) const
{
    Places places;
    const double line = fontMetrics().height(), count = double(blocks(size.width()).size());
    places.names = mapEdge + std::min(m_widestName, size.width() * 0.28) + 10;
    places.top = 2 * line + 12;
    places.cell =
        std::min(widestCell, (size.width() - places.names - mapEdge - (count - 1) * blockGap) / (count * severities));
    places.row = std::clamp((size.height() - places.top - 8) / std::max(1, rowCount()), line + 2, 1.8 * line);
    places.block = severities * places.cell + blockGap;
    return places;
}

QRectF CorruptionMap::cellIn(const QSizeF& size, const Cell& cell) const
{
    const Places places = this->places(size);
    const auto shown = blocks(size.width());
    const auto found = std::find(shown.begin(), shown.end(), cell.block);
    if (found == shown.end() || cell.row < 0) return {};
    const double left = places.names + double(found - shown.begin()) * places.block;
    const bool graded = m_rows[std::size_t(cell.row)].graded;
    return QRectF(left + (graded ? cell.column * places.cell : 0), places.top + cell.row * places.row,
                  graded ? places.cell : severities * places.cell, places.row)
        .adjusted(0, 0, -1, -1);
}

QRectF CorruptionMap::cellRect(const Cell& cell) const { return cellIn(size(), cell); }

QString CorruptionMap::valueText(const Cell& cell) const
{
    const RobustnessPoint *now = pointOf(cell, false), *dense = pointOf(cell, true);
    const RobustnessPoint* shown = cell.block == Block::dense ? dense : now;
    if (!shown || (cell.block == Block::difference && !dense)) return {};
    if (shown->diverged) return QStringLiteral("×");
    if (cell.block == Block::difference) return pointsText(now->accuracy() - dense->accuracy());
    return percentText(shown->accuracy()).remove('%').trimmed();
}

QColor CorruptionMap::colourOf(const Cell& cell) const
{
    const RobustnessPoint *now = pointOf(cell, false), *dense = pointOf(cell, true);
    const RobustnessPoint* shown = cell.block == Block::dense ? dense : now;
    if (!shown || shown->diverged || (cell.block == Block::difference && (!dense || dense->diverged)))
        return faded(palette().color(QPalette::Text), 0.05);
    if (cell.block == Block::difference)
        return changeColour((now->accuracy() - dense->accuracy()) / m_largest, palette());
    return rampColour((shown->accuracy() - m_low) / std::max(1e-9, m_high - m_low), palette());
}

QSize CorruptionMap::minimumSizeHint() const
{
    const int line = fontMetrics().height();
    return {240, 2 * line + 20 + (line + 2) * std::max(3, rowCount())};
}

void CorruptionMap::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paint(painter, size());
}

void CorruptionMap::paint(QPainter& painter, const QSizeF& size) const
{
    if (!hasData()) return;
    painter.setFont(font());
    const Places places = this->places(size);
    for (int row = 0; row < rowCount(); ++row) {
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(mapEdge, places.top + row * places.row, places.names - mapEdge - 8, places.row),
                         Qt::AlignRight | Qt::AlignVCenter,
                         fontMetrics().elidedText(m_rows[std::size_t(row)].name, Qt::ElideMiddle,
                                                  int(std::ceil(places.names - mapEdge - 8))));
    }
    for (const Block block : blocks(size.width())) paintBlock(painter, size, block);
}

void CorruptionMap::paintBlock(QPainter& painter, const QSizeF& size, Block block) const
{
    const Places places = this->places(size);
    const double line = fontMetrics().height();
    const QColor text = palette().color(QPalette::Text);
    const QRectF first = cellIn(size, {block, 0, 0});
    painter.setPen(text);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    painter.drawText(QRectF(first.left(), 4, severities * places.cell, line), Qt::AlignLeft,
                     QFontMetrics(bold).elidedText(blockName(block), Qt::ElideMiddle, int(severities * places.cell)));
    painter.setFont(font());
    painter.setPen(faded(text, 0.85));
    for (int column = 0; column < severities; ++column) {
        const QString label = column == 0 && places.cell > 60 ? tr("severity 1") : QString::number(column + 1);
        painter.drawText(QRectF(first.left() + column * places.cell, places.top - line - 3, places.cell, line),
                         Qt::AlignCenter, label);
    }
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < int(m_rows[std::size_t(row)].experiment.size()); ++column) {
            const Cell cell{block, row, column};
            const QRectF rect = cellIn(size, cell);
            const QColor colour = colourOf(cell);
            painter.fillRect(rect, colour);
            const QString value = valueText(cell);
            const bool plain = colour.alpha() < 255;
            painter.setPen(plain ? text : textOn(colour));
            if (fontMetrics().horizontalAdvance(value) <= rect.width()) painter.drawText(rect, Qt::AlignCenter, value);
            if (cell == m_current) {
                painter.setPen(QPen(hasFocus() ? accentInk(palette()) : text, 2));
                painter.drawRect(rect.adjusted(1, 1, -1, -1));
            }
        }
    // What is worse than has to be expected lies beyond the line.
    painter.setPen(QPen(faded(text, 0.6), 1, Qt::DashLine));
    const double at = first.left() + plausibleSeverity * places.cell - 0.5;
    const auto graded = std::find_if(m_rows.begin(), m_rows.end(), [](const Row& row) { return row.graded; });
    const auto last = std::find_if(m_rows.rbegin(), m_rows.rend(), [](const Row& row) { return row.graded; });
    if (graded == m_rows.end()) return;
    painter.drawLine(QPointF(at, places.top + double(graded - m_rows.begin()) * places.row),
                     QPointF(at, places.top + double(m_rows.rend() - last) * places.row));
}

}  // namespace espalier
