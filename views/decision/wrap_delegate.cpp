#include "views/decision/wrap_delegate.h"

#include <QPainter>
#include <QStyle>
#include <QTreeView>

#include <algorithm>

namespace espalier {

namespace {

constexpr int air = 5;  // above and below the words

}  // namespace

QSize WrapDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QTreeView*>(option.widget);
    const int margin = 2 * (view ? view->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, view) + 1 : 3);
    // The first column is indented, and elided where it has to be.
    const bool wraps = view && index.column() > 0;
    const int width = wraps ? std::max(60, view->columnWidth(index.column()) - margin) : 100'000;
    const QRect words = option.fontMetrics.boundingRect(QRect(0, 0, width, 100'000), Qt::TextWordWrap,
                                                        index.data(Qt::DisplayRole).toString());
    return {words.width() + margin, std::max(words.height(), option.fontMetrics.height()) + 2 * air};
}

void WrapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    shown.displayAlignment = Qt::AlignLeft | Qt::AlignTop;
    const QStyle* style = option.widget ? option.widget->style() : nullptr;
    if (!style) return QStyledItemDelegate::paint(painter, option, index);
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &shown, painter, option.widget);
    shown.rect.adjust(0, air, 0, -air);
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, option.widget);
}

}  // namespace espalier
