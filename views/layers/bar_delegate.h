#pragma once

#include <QStyledItemDelegate>

namespace espalier {

/// A figure with a bar behind it as long as its BarRole, so that the large rows are seen before they are read.
class BarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace espalier
