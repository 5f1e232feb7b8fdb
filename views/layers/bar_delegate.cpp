#include "views/layers/bar_delegate.h"

#include "views/models/roles.h"
#include "views/words/numbers.h"

#include <QPainter>

namespace espalier {

int BarDelegate::narrow(const QFontMetrics& metrics) { return metrics.horizontalAdvance(QStringLiteral("100 %")) + 12; }

int BarDelegate::wide(const QFontMetrics& metrics) { return metrics.horizontalAdvance(millisecondsText(0.888)) + 14; }

void BarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QStyleOptionViewItem cell = drawPanel(painter, option, index);
    const bool selected = cell.state & QStyle::State_Selected;
    const QRect room = cell.rect.adjusted(3, 5, -3, -5);
    QColor colour = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Highlight);
    colour.setAlphaF(selected ? 0.3f : 0.28f);
    const double share = qBound(0.0, index.data(BarRole).toDouble(), 1.0);
    // What is not nothing is seen.
    const int length = share > 0 ? qMax(1, qRound(room.width() * share)) : 0;
    painter->save();
    painter->fillRect(QRect(room.left(), room.top(), length, room.height()), colour);
    painter->setPen(textColour(cell));
    painter->setFont(cell.font);
    const bool figure = cell.rect.width() >= wide(cell.fontMetrics);
    painter->drawText(room.adjusted(2, 0, -2, 0), Qt::AlignRight | Qt::AlignVCenter,
                      figure ? cell.text : index.data(ShareRole).toString());
    painter->restore();
}

}  // namespace espalier
