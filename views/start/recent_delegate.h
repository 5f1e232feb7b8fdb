#pragma once

#include <QStyledItemDelegate>

namespace espalier {

/// A workspace as a card: its tradeoff, its name, the best it offers, what waits to be finished, where it lies. Grey where it is gone.
class RecentDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Of the sign that takes a card off the list; drawn where the mouse is over the card.
    static QRect removeRect(const QRect& item);
};

}  // namespace espalier
