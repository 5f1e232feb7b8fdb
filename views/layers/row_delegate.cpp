#include "views/layers/row_delegate.h"

#include <QApplication>
#include <QPainter>

namespace espalier {

namespace {

constexpr int margin = 4;

}  // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + margin, option.fontMetrics.height() + 10};
}

QStyleOptionViewItem RowDelegate::drawPanel(QPainter* painter, const QStyleOptionViewItem& option,
                                            const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    QStyleOptionViewItem panel = cell;
    panel.text.clear();
    panel.state &= ~QStyle::State_HasFocus;
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &panel, painter, cell.widget);
    if (cell.state & QStyle::State_HasFocus) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(textColour(cell));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(cell.rect).adjusted(1.5, 2.5, -1.5, -2.5), 3, 3);
        painter->restore();
    }
    return cell;
}

QRect RowDelegate::textRect(const QStyleOptionViewItem& cell)
{
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    return style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget).adjusted(margin, 0, -margin, 0);
}

QColor RowDelegate::textColour(const QStyleOptionViewItem& cell, bool faint)
{
    if (cell.state & QStyle::State_Selected) return cell.palette.color(QPalette::HighlightedText);
    return cell.palette.color(faint ? QPalette::PlaceholderText : QPalette::Text);
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyleOptionViewItem cell = drawPanel(painter, option, index);
    const QRect room = textRect(cell);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(textColour(cell, true));
    painter->drawText(room, int(cell.displayAlignment),
                      cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room.width()));
    painter->restore();
}

}  // namespace espalier
