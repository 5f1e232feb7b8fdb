#pragma once

#include <QStyledItemDelegate>

namespace espalier {

/// Draws ProgressRole as a thin bar with the cell's text beside it.
class ProgressDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace espalier
