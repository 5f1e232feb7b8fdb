#include "views/layers/bar_delegate.h"

#include "views/models/roles.h"

#include <QApplication>
#include <QPainter>

namespace espalier {

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const bool selected = cell.state & QStyle::State_Selected;
    const QRect room = cell.rect.adjusted(4, 4, -4, -4);
    QColor colour = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight);
    colour.setAlphaF(selected ? 0.3f : 0.28f);
    const int length = qRound(room.width() * qBound(0.0, index.data(BarRole).toDouble(), 1.0));
    painter->save();
    painter->fillRect(QRect(room.left(), room.top(), length, room.height()), colour);
    painter->setPen(cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    painter->setFont(cell.font);
    painter->drawText(room.adjusted(2, 0, -2, 0), Qt::AlignRight | Qt::AlignVCenter, text);
    painter->restore();
}

}  // namespace espalier
