#include "views/experiments/experiment_table.h"

#include "views/experiments/experiment_delegate.h"
#include "views/models/experiment_table_model.h"

#include <QEvent>
#include <QHeaderView>
#include <QMenu>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <algorithm>

namespace espalier {

ExperimentTable::ExperimentTable(ExperimentTableModel* model, QWidget* parent) : QTableView(parent), m_model(model)
{
    setObjectName(QStringLiteral("experimentTable"));
    setAccessibleName(tr("Experiments"));
    setModel(model);
    setItemDelegate(new ExperimentDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);  // F2 renames, see ExperimentActions
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideMiddle);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(40);
    header->setSectionsMovable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setSortIndicatorClearable(true);  // the third click: in the order they were made
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(model, &ExperimentTableModel::aboutToChangeShown, this, [this] { m_quiet = true; });
    connect(model, &ExperimentTableModel::shownChanged, this, [this] { m_quiet = false; });
    setWidths();
    resetColumns();
    restoreColumns();
    setSortingEnabled(true);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (column != ExperimentTableModel::NameColumn) giveNamesTheRest();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        m_columnsChosen = true;
        saveColumns();
    });
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& at) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ExperimentTable::saveColumns);
}

ExperimentTable::~ExperimentTable() { saveColumns(); }

QList<int> ExperimentTable::selectedRowNumbers() const
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) rows << row;
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QStringList ExperimentTable::selectedIds() const
{
    QStringList ids;
    for (const int row : selectedRowNumbers()) ids << QString::fromStdString(m_model->experiment(row).id);
    return ids;
}

QString ExperimentTable::currentId() const
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && selectionModel()->isRowSelected(current.row()))
        return QString::fromStdString(m_model->experiment(current.row()).id);
    return selectedIds().value(0);
}

void ExperimentTable::selectIds(const QStringList& ids)
{
    const QScopedValueRollback quiet(m_quiet, true);
    QList<int> rows;
    for (const QString& id : ids)
        if (const int row = m_model->rowOf(id); row >= 0) rows << row;
    const int first = rows.value(0, -1);
    std::sort(rows.begin(), rows.end());
    if (rows == selectedRowNumbers()) return;
    QItemSelection selection;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows[end] <= rows[end - 1] + 1) ++end;
        selection.append(
            QItemSelectionRange(m_model->index(rows[i], 0), m_model->index(rows[end - 1], m_model->columnCount() - 1)));
        i = end;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first < 0) return;
    const bool seen = std::any_of(rows.begin(), rows.end(), [this](int row) {
        const int top = rowViewportPosition(row);
        return top >= 0 && top + rowHeight(row) <= viewport()->height();
    });
    const int column = std::max(currentIndex().column(), 0);
    if (!rows.contains(currentIndex().row()))
        selectionModel()->setCurrentIndex(m_model->index(first, column), QItemSelectionModel::NoUpdate);
    if (!seen) scrollTo(m_model->index(first, ExperimentTableModel::NameColumn));
}

void ExperimentTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_quiet) emit idsSelected();
}

void ExperimentTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) showFilled();
    giveNamesTheRest();
}

void ExperimentTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) setWidths();
}

}  // namespace espalier
