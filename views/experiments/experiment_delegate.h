#pragma once

#include <QStyledItemDelegate>

namespace espalier {

/// Cells of the table of experiments: names are cut in the middle, notes at their end, and what is typed is limited to
/// what the log keeps.
class ExperimentDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

}  // namespace espalier
