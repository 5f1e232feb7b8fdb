#include "views/charts/layer_bars_chart.h"
#include "views/charts/tradeoff_scene.h"
#include "views/style/theme.h"
#include "views/words/lists.h"
#include "views/words/numbers.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double side = 16;

}  // namespace

QString LayerBarsChart::valueText(const LayerBar& bar, bool estimate) const
{
    const QString whole = layerQuantityText(m_bars.quantity, bar.whole);
    if (!bar.left) return bar.whole > 0 ? whole : tr("not known");
    if (bar.cuts.isEmpty() && *bar.left >= bar.whole) return whole;
    const QString left = layerQuantityText(m_bars.quantity, *bar.left);
    const QString share = bar.whole > 0 ? percentText(*bar.left / bar.whole, 0) : QString();
    return (estimate ? tr("≈ %1 of %2 · %3") : tr("%1 of %2 · %3")).arg(left, whole, share);
}

void LayerBarsChart::measure()
{
    m_names = m_values = 0;
    m_longest = m_bars.longest();
    const auto widen = [this](double& width, const QString& text) {
        width = std::max(width, double(fontMetrics().horizontalAdvance(text)));
    };
    for (const QString& path : m_bars.paths) widen(m_names, path);
    if (m_bars.sets.size() != 1)
        return;  // no room for figures of several: the tooltip and the table have
                 // them
    for (const LayerBar& bar : m_bars.sets[0].bars) widen(m_values, valueText(bar, m_bars.sets[0].estimate));
    m_values += 4;  // italics lean out
}

void LayerBarsChart::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    paintRows(painter, viewport()->size());
}

void LayerBarsChart::paintInto(QPainter& painter, const QSizeF& size) const { paintRows(painter, size); }

void LayerBarsChart::paintHead(QPainter& painter, double width) const
{
    const double line = headHeight();
    const QColor text = palette().color(QPalette::Text);
    double left = side;
    const auto say = [&](const QString& words) {
        const QString shown = fontMetrics().elidedText(words, Qt::ElideRight, int(width - side - left));
        painter.setPen(faded(text, 0.85));
        painter.drawText(QRectF(left, 0, width, line), Qt::AlignLeft | Qt::AlignVCenter, shown);
        left += fontMetrics().horizontalAdvance(shown) + 16;
    };
    for (Family family : allFamilies()) {
        const auto has = [family](const LayerBarSet& set) {
            return std::any_of(set.bars.begin(), set.bars.end(),
                               [family](const LayerBar& bar) { return bar.family == family; });
        };
        if (std::none_of(m_bars.sets.begin(), m_bars.sets.end(), has)) continue;
        const bool estimate =
            std::all_of(m_bars.sets.begin(), m_bars.sets.end(), [](const auto& s) { return s.estimate; });
        LayerBar sample{m_longest, m_longest, family, {}};
        paintBar(painter, sample, estimate, QRectF(left, line / 2 - 5, 14, 10));
        left += 20;
        say(familyName(family));
    }
    if (m_bars.sets.size() > 1) {
        QStringList names;
        for (const LayerBarSet& set : m_bars.sets) names << set.name;
        say(tr("from above: %1").arg(joined(names)));
    } else if (m_bars.sets.size() == 1) {
        say(m_bars.quantity == LayerQuantity::time ? tr("measured, dense model")
            : m_bars.sets[0].estimate              ? tr("outline: dense; hatched: left, an estimate")
                                                   : tr("outline: dense; filled: left in %1").arg(m_bars.sets[0].name));
    }
}

void LayerBarsChart::paintRows(QPainter& painter, const QSizeF& size) const
{
    painter.setFont(font());
    paintHead(painter, size.width());
    const int height = rowHeight(), scrolled = verticalScrollBar()->value(), head = headHeight();
    painter.setClipRect(QRectF(0, head, size.width(), size.height() - head));
    for (int row = scrolled / height; row < int(m_bars.paths.size()); ++row) {
        const QRectF rect(0, head + row * height - scrolled, size.width(), height);
        if (rect.top() > size.height()) break;
        paintRow(painter, row, rect);
    }
}

void LayerBarsChart::paintRow(QPainter& painter, int row, const QRectF& rect) const
{
    const QColor text = palette().color(QPalette::Text);
    if (row == m_current) {
        painter.fillRect(rect, faded(accentInk(palette()), 0.14));
        painter.fillRect(QRectF(rect.topLeft(), QSizeF(3, rect.height())), accentInk(palette()));
    }
    const double names = std::min(m_names, rect.width() * 0.34);
    painter.setPen(text);
    painter.drawText(QRectF(side, rect.top(), names, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(m_bars.paths[row], Qt::ElideMiddle, int(std::ceil(names))));
    const double left = side + names + 12, right = rect.right() - side - m_values - (m_values > 0 ? 12 : 0);
    const double bar = barHeight(), step = bar + 2;
    double top = rect.center().y() - (double(m_bars.sets.size()) * step - 2) / 2;
    for (const LayerBarSet& set : m_bars.sets) {
        const LayerBar& shown = set.bars[row];
        paintBar(painter, shown, set.estimate, QRectF(left, top, std::max(16.0, right - left), bar));
        if (m_bars.sets.size() == 1) {
            QFont font = this->font();
            font.setItalic(set.estimate);
            painter.setFont(font);
            painter.setPen(faded(text, 0.85));
            painter.drawText(QRectF(rect.right() - side - m_values, rect.top(), m_values, rect.height()),
                             Qt::AlignRight | Qt::AlignVCenter, valueText(shown, set.estimate));
            painter.setFont(this->font());
        }
        top += step;
    }
}

void LayerBarsChart::paintBar(QPainter& painter, const LayerBar& bar, bool estimate, const QRectF& room) const
{
    if (m_longest <= 0 || bar.whole <= 0) return;
    const QColor text = palette().color(QPalette::Text);
    const auto along = [&](double value) { return std::max(1.0, room.width() * value / m_longest); };
    const QRectF whole(room.topLeft(), QSizeF(along(bar.whole), room.height()));
    const double value = bar.left.value_or(bar.whole);
    const QRectF left(room.topLeft(), QSizeF(value > 0 ? along(value) : 0, room.height()));
    // A dense layer is no news: quiet ink.
    const QColor colour = bar.family == Family::baseline ? faded(text, 0.35) : familyColour(bar.family, text);
    if (estimate) {
        painter.fillRect(left, faded(colour, bar.family == Family::baseline ? 0.10 : 0.22));
        painter.setPen(Qt::NoPen);
        painter.setBrush(QBrush(colour, Qt::BDiagPattern));
        painter.drawRect(left);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colour, 1));
        painter.drawRect(left.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.fillRect(left, colour);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(text, 0.45), 1));
    painter.drawRect(whole.adjusted(0.5, 0.5, -0.5, -0.5));
}

}  // namespace espalier
