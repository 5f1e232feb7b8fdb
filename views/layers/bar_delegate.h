#pragma once

#include "views/layers/row_delegate.h"

namespace espalier {

/// A figure with a bar behind it as long as its BarRole, so that the large rows are seen before they are read. Where the
/// column has no room for the figure, its share of the whole (ShareRole).
class BarDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// Widths of a column for shares, and for figures.
    static int narrow(const QFontMetrics& metrics);
    static int wide(const QFontMetrics& metrics);
};

}  // namespace espalier
