// What the panel of experiments does with those that are selected.

#include "core/base/atomic_file.h"
#include "core/report/csv.h"
#include "core/report/experiment_csv.h"
#include "views/experiments/branch_name.h"
#include "views/experiments/experiment_actions.h"
#include "views/experiments/experiment_table.h"
#include "views/experiments/experiments_panel.h"
#include "views/experiments/filter_bar.h"
#include "views/experiments/note_bar.h"
#include "views/export/export_menu.h"
#include "views/issues/issue_strip.h"
#include "views/models/experiment_table_model.h"
#include "views/session/experiment_edits.h"
#include "views/session/experiment_selection.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QMimeData>

namespace espalier {

void ExperimentsPanel::connectActions()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->load, [this] { emit planWanted(m_table->currentId()); });
    on(m_actions->branch, [this] { branch(); });
    on(m_actions->rename, [this] { editCell(ExperimentTableModel::NameColumn); });
    on(m_actions->note, [this] { m_notes->focusNote(); });
    on(m_actions->tags, [this] { m_notes->focusTags(); });
    on(m_actions->trash, [this] { setTrashed(true); });
    on(m_actions->restore, [this] { setTrashed(false); });
    on(m_actions->copy, [this] { copyRows(); });
    on(m_actions->exportCsv, [this] { chooseCsvFile(); });
    on(m_actions->decide, [this] { emit decisionWanted(m_table->currentId()); });
    on(m_actions->showAll, [this] { m_filter->clear(); });
    connect(m_table, &QTableView::doubleClicked, m_actions->load, &QAction::trigger);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ExperimentsPanel::showMenu);
}

void ExperimentsPanel::showMenu(const QPoint& at)
{
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions({m_actions->load, m_actions->branch, m_actions->decide});
    menu->addSeparator();
    menu->addActions({m_actions->rename, m_actions->note, m_actions->tags, m_actions->trash, m_actions->restore});
    menu->addSeparator();
    menu->addMenu(m_export);
    menu->addActions({m_actions->copy, m_actions->exportCsv});
    menu->addSeparator();
    m_table->fillColumnMenu(menu->addMenu(tr("&Columns")));
    if (m_filter->isFiltering()) menu->addAction(m_actions->showAll);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

/// The current cell where it can be edited, else that of `column`.
void ExperimentsPanel::editCell(int column)
{
    const int row = m_model->rowOf(m_table->currentId());
    if (row < 0) return;
    const QModelIndex current = m_table->currentIndex();
    const bool here = current.isValid() && current.row() == row && current.flags() & Qt::ItemIsEditable;
    const QModelIndex cell = here ? current : m_model->index(row, column);
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void ExperimentsPanel::setTrashed(bool trashed)
{
    const QStringList ids = m_table->selectedIds();
    std::vector<ExperimentEdit> edits;
    int last = -1;
    for (const QString& id : ids) {
        edits.push_back({.id = id.toStdString(), .trashed = trashed});
        last = std::max(last, m_model->rowOf(id));
    }
    // What follows is selected next, so that Del can be pressed again.
    const QString next =
        last + 1 < m_model->rowCount() ? QString::fromStdString(m_model->experiment(last + 1).id) : QString();
    if (!m_edits->push(edits)) return;
    const int left = m_model->rowCount();
    const QString after = !next.isEmpty() ? next
                          : left > 0      ? QString::fromStdString(m_model->experiment(left - 1).id)
                                          : QString();
    m_selection.set(after.isEmpty() ? QStringList() : QStringList{after});
}

void ExperimentsPanel::branch()
{
    const Experiment* parent = m_model->find(m_table->currentId());
    if (!parent) return;
    QStringList taken;
    for (const Experiment* experiment : m_model->shown()) taken << QString::fromStdString(experiment->name);
    emit branchWanted(QString::fromStdString(parent->id), branchName(QString::fromStdString(parent->name), taken));
}

void ExperimentsPanel::copyRows()
{
    QList<int> columns;
    const QHeaderView* header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (const int column = header->logicalIndex(place); !header->isSectionHidden(column)) columns << column;
    QStringList lines, cells;
    for (const int column : columns) cells << ExperimentTableModel::title(column);
    lines << cells.join('\t');
    std::vector<const Experiment*> experiments;
    for (const QString& id : m_table->selectedIds()) {
        experiments.push_back(m_model->find(id));
        cells.clear();
        for (const int column : columns)
            cells << QString::fromStdString(
                defused(ExperimentTableModel::text(*experiments.back(), column).simplified().toStdString()));
        lines << cells.join('\t');
    }
    auto* data = new QMimeData;
    data->setText(lines.join('\n') + '\n');
    data->setData(QStringLiteral("text/csv"), QByteArray::fromStdString(experimentCsv(experiments)));
    QGuiApplication::clipboard()->setMimeData(data);
}

void ExperimentsPanel::chooseCsvFile()
{
    auto* dialog = new QFileDialog(this, tr("Export the experiments that are shown"), {}, tr("CSV (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ExperimentsPanel::writeCsv);
    dialog->open();
}

void ExperimentsPanel::writeCsv(const QString& file)
{
    try {
        writeFileAtomically(file.toStdString(), experimentCsv(m_model->shown()));
    } catch (const Failure& failure) {
        m_refused->tell(failure.issue());
    }
}

}  // namespace espalier
