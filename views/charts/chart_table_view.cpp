#include "views/charts/chart_table_view.h"

#include "views/charts/chart_table_model.h"
#include "views/models/roles.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace espalier {

ChartTableView::ChartTableView(QWidget* parent) : QTableView(parent), m_model(new ChartTableModel(this))
{
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_model);
    sorted->setSortRole(SortRole);
    sorted->setSortLocaleAware(true);
    setModel(sorted);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);  // as the chart gives it, until a column is asked for
    setSelectionBehavior(SelectRows);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setHighlightSections(false);
}

void ChartTableView::setTable(ChartTable table)
{
    const bool newColumns = table.columns != m_model->table().columns;
    setAccessibleName(table.title);
    m_model->setTable(std::move(table));
    if (!newColumns) return;
    const int widest = fontMetrics().averageCharWidth() * 40;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::min(columnWidth(column) + 8, widest));
    }
}

void ChartTableView::copySelection()
{
    ChartTable copied{{}, m_model->table().columns, {}};
    const auto* sorted = static_cast<QSortFilterProxyModel*>(model());
    const bool all = !selectionModel()->hasSelection();
    for (int row = 0; row < sorted->rowCount(); ++row)
        if (all || selectionModel()->isRowSelected(row))
            copied.rows.push_back(m_model->table().rows[sorted->mapToSource(sorted->index(row, 0)).row()]);
    QGuiApplication::clipboard()->setText(toTsv(copied));
}

void ChartTableView::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy)) return QTableView::keyPressEvent(event);
    copySelection();
    event->accept();
}

}  // namespace espalier
