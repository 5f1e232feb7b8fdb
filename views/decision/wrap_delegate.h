#pragma once

#include <QStyledItemDelegate>

namespace espalier {

/// Rows of a tree that are as high as the words in them take when they are broken to the columns' widths, with a little
/// air, and aligned at the top. Lay the items out anew when a column's width changes.
class WrapDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace espalier
