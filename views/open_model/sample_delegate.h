#pragma once

#include <QStyledItemDelegate>

namespace espalier {

/// A picture with what the model says below it, and a check or a cross with the truth.
class SampleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int pictureSide = 80;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace espalier
