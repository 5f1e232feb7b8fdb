#include "views/jobs/progress_delegate.h"

#include "views/models/roles.h"

#include <QApplication>
#include <QPainter>
#include <algorithm>

namespace espalier {

QRectF ProgressDelegate::barIn(const QStyleOptionViewItem& cell) const
{
    if (m_bar == Bar::under) return QRectF(cell.rect.left() + 4, cell.rect.bottom() - 2, cell.rect.width() - 12, 3);
    const int textWidth = cell.fontMetrics.horizontalAdvance(QStringLiteral("100 %")) + 8;
    return QRectF(cell.rect.left() + 6, cell.rect.center().y() - 2, std::max(8, cell.rect.width() - textWidth - 12), 5);
}

void ProgressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (m_bar == Bar::under) QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    if (m_bar == Bar::beside) style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const double progress = index.data(ProgressRole).toDouble();
    if (progress == 0 || !m_visible || (m_bar == Bar::under && progress == 1)) return;

    const bool selected = cell.state & QStyle::State_Selected;
    const QColor filled = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight);
    QColor groove = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    groove.setAlphaF(0.18f);
    const QRectF bar = barIn(cell);
    QRectF part = bar;
    part.setWidth(progress < 0 ? bar.width() * 0.25 : bar.width() * progress);  // under way, how far cannot be told
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(groove);
    painter->drawRoundedRect(bar, bar.height() / 2, bar.height() / 2);
    painter->setBrush(filled);
    painter->drawRoundedRect(part, bar.height() / 2, bar.height() / 2);
    if (m_bar == Bar::beside) {
        painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter->setFont(cell.font);
        painter->drawText(cell.rect.adjusted(0, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter, text);
    }
    painter->restore();
}

}  // namespace espalier
