#include "views/evidence/verdict_delegate.h"

#include "core/profile/profile_verdict.h"
#include "views/evidence/verdict_mark.h"
#include "views/evidence/verdict_model.h"
#include "views/style/theme.h"

#include <QApplication>
#include <QPainter>

namespace espalier {

namespace {

constexpr int verdictEdge = 8, verdictMark = 14;

}  // namespace

void VerdictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    const bool selected = cell.state & QStyle::State_Selected;
    const QColor text = cell.palette.color(QPalette::Active, selected ? QPalette::HighlightedText : QPalette::Text);
    const auto verdict = Verdict(index.data(VerdictModel::VerdictRole).toInt());
    const QRect room = cell.rect.adjusted(verdictEdge, 4, -verdictEdge, -4);
    const int line = cell.fontMetrics.height();
    painter->save();
    const QRectF mark(room.left(), room.top() + (line - verdictMark) / 2.0, verdictMark, verdictMark);
    paintVerdictMark(*painter, mark, verdict, selected ? text : verdictColour(verdict, cell.palette));
    QFont bold = cell.font;
    bold.setBold(true);
    painter->setFont(bold);
    painter->setPen(text);
    painter->drawText(QRect(room.left() + verdictMark + 6, room.top(), room.width() - verdictMark - 6, line),
                      Qt::AlignLeft | Qt::AlignVCenter, index.data(Qt::DisplayRole).toString());
    QFont detail = cell.font;
    detail.setItalic(index.data(VerdictModel::EstimatedRole).toBool());
    painter->setFont(detail);
    painter->setPen(faded(text, 0.85));
    const QFontMetrics metrics(detail);
    painter->drawText(
        QRect(room.left(), room.top() + line + 2, room.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(index.data(VerdictModel::DetailRole).toString(), Qt::ElideRight, room.width()));
    painter->restore();
}

QSize VerdictDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QFont italic = option.font;
    italic.setItalic(true);
    const int detail = QFontMetrics(italic).horizontalAdvance(index.data(VerdictModel::DetailRole).toString());
    return {detail + 2 * verdictEdge + 4, 2 * option.fontMetrics.height() + 10};
}

}  // namespace espalier
