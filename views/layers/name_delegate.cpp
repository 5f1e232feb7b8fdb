#include "views/layers/name_delegate.h"

#include <QPainter>

namespace espalier {

void NameDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    constexpr int gap = 10;
    const QStyleOptionViewItem cell = drawPanel(painter, option, index);
    QRect room = textRect(cell);
    painter->save();
    painter->setFont(cell.font);
    painter->setPen(textColour(cell));
    const QFontMetrics metrics(cell.font);
    painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(cell.text, Qt::ElideMiddle, room.width()));
    const QString aside = m_aside < 0 ? QString() : index.siblingAtColumn(m_aside).data().toString();
    room.setLeft(room.left() + metrics.horizontalAdvance(cell.text) + gap);
    painter->setFont(option.font);
    if (!aside.isEmpty() && option.fontMetrics.horizontalAdvance(aside) <= room.width()) {
        painter->setPen(textColour(cell, true));
        painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, aside);
    }
    painter->restore();
}

}  // namespace espalier
