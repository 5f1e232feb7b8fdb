#include "views/experiments/experiment_actions.h"

#include <QAction>
#include <QWidget>

namespace espalier {

ExperimentActions::ExperimentActions(QWidget* table) : QObject(table), m_table(table)
{
    load = add(tr("&Load Its Plan"), tr("Into the editor, in place of the plan there"), Qt::Key_Return);
    load->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    branch = add(tr("&Branch from It"), tr("Loads its plan under a new name and remembers where it comes from"),
                 Qt::CTRL | Qt::Key_B);
    rename = add(tr("&Rename"), tr("Type a new name in the row"), Qt::Key_F2);
    note = add(tr("Edit &Note"), tr("In the field below the table"));
    tags = add(tr("Edit &Tags"), tr("In the field below the table"));
    trash = add(tr("Move to T&rash"), tr("Out of sight, but kept: it can be restored"), QKeySequence::Delete);
    restore = add(tr("R&estore"), tr("Back among the others"), Qt::Key_Insert);
    copy = add(tr("&Copy Rows"), tr("The columns that are shown, for a spreadsheet or a text"), QKeySequence::Copy);
    exportCsv = add(tr("E&xport CSV…"), tr("The experiments that are shown, with all their figures"));
    decide = add(tr("&Decide on This Experiment…"), tr("Records that it is to be deployed, and why"));
    showAll = add(tr("Show &All"), tr("Takes the filter away"));
}

QAction* ExperimentActions::add(const QString& text, const QString& tip, const QKeySequence& key)
{
    auto* action = new QAction(text, m_table);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setProperty("tip", tip);
    m_table->addAction(action);
    return action;
}

void ExperimentActions::update(int count, bool inTrash, const QString& readOnly, int shown)
{
    const auto set = [&](QAction* action, bool can, bool changes) {
        const bool refused = changes && !readOnly.isEmpty();
        action->setEnabled(can && !refused);
        const QString tip = refused ? readOnly : action->property("tip").toString();
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(key.isEmpty() ? tip : tr("%1 (%2)").arg(tip, key));
    };
    set(load, count > 0, false);
    set(branch, count > 0, false);
    set(rename, count > 0, true);
    set(note, count > 0, true);
    set(tags, count > 0, true);
    set(trash, count > 0 && !inTrash, true);
    set(restore, count > 0 && inTrash, true);
    set(copy, count > 0, false);
    set(exportCsv, shown > 0, false);
    set(showAll, true, false);
    set(decide, count == 1 && !inTrash, true);
    trash->setVisible(!inTrash);
    restore->setVisible(inTrash);
}

}  // namespace espalier
