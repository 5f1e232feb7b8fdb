#pragma once

#include "views/layers/row_delegate.h"

namespace espalier {

/// Where the parts of a sparsity cell are: a slider, and the figure beside it.
struct SparsityCell {
    QRect slider, figure;

    explicit SparsityCell(const QRect& cell, const QFontMetrics& metrics);
    double sparsityAt(int x) const;  ///< in whole percent
    int xOf(double sparsity) const;
    static int least(const QFontMetrics& metrics);  ///< width with a slider that can still be used
};

/// Draws the slider live in the row; LayerTree moves it. The figure is edited with a spin box. A row that stands for several
/// layers shows their range, and their mean as the knob.
class SparsityDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
};

}  // namespace espalier
