#pragma once

#include <QStyledItemDelegate>

namespace espalier {

/// A command in a line: its name with the letters found in bold, where it lives or why it cannot be done, its shortcut.
class CommandDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace espalier
