#include "views/experiments/experiment_delegate.h"

#include "core/log/experiment_edit.h"
#include "views/models/experiment_columns.h"

#include <QLineEdit>

namespace espalier {

QWidget* ExperimentDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setFrame(false);
    editor->setAutoFillBackground(true);
    editor->setAccessibleName(ExperimentColumns::title(index.column()));
    if (index.column() == ExperimentColumns::NameColumn) editor->setMaxLength(longestName);
    if (index.column() == ExperimentColumns::NoteColumn) editor->setMaxLength(longestNote);
    return editor;
}

void ExperimentDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = index.column() == ExperimentColumns::NoteColumn ? Qt::ElideRight : Qt::ElideMiddle;
}

}  // namespace espalier
