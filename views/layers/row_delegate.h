#pragma once

#include <QStyledItemDelegate>

namespace espalier {

/// What the cells of the layer tree have in common: height, panel, focus, colours.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

signals:
    /// An editor is done with a value; the view knows which rows it is for.
    void edited(const QModelIndex& index, const QVariant& value) const;

protected:
    /// Draws the cell without its text, and returns the option to draw the rest by, the text in it.
    QStyleOptionViewItem drawPanel(QPainter* painter, const QStyleOptionViewItem& option,
                                   const QModelIndex& index) const;
    static QRect textRect(const QStyleOptionViewItem& cell);
    static QColor textColour(const QStyleOptionViewItem& cell, bool faint = false);
};

}  // namespace espalier
