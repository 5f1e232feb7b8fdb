#pragma once

#include <QStyledItemDelegate>

namespace espalier {

/// Where the parts of a sparsity cell are: a slider, and the figure beside it.
struct SparsityCell {
    QRect slider, figure;

    explicit SparsityCell(const QRect& cell, const QFontMetrics& metrics);
    double sparsityAt(int x) const;  ///< in whole percent
    int xOf(double sparsity) const;
};

/// Draws the slider live in the row; LayerTable moves it. The figure is edited with a spin box.
class SparsityDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

}  // namespace espalier
