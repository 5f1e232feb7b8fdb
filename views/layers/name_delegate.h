#pragma once

#include "views/layers/row_delegate.h"

namespace espalier {

/// A layer's name, and beside it in faint print what a column that is not shown would say (its shape), where there is room.
class NameDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    /// The column to tell of beside the name; -1: none.
    void setAside(int column) { m_aside = column; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_aside = -1;
};

}  // namespace espalier
