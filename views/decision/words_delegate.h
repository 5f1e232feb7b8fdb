#pragma once

#include "views/decision/wrap_delegate.h"

namespace espalier {

/// Edits sentences: in a field of several lines over the cell, kept with Ctrl+Enter or when the focus leaves it, given up
/// with Esc. A person's own words have a mark at their side, and what asks for new ones is quiet.
class WordsDelegate : public WrapDelegate {
    Q_OBJECT
public:
    using WrapDelegate::WrapDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
    bool eventFilter(QObject* object, QEvent* event) override;
};

}  // namespace espalier
