#include "views/models/row_filter.h"

#include "views/models/roles.h"

#include <algorithm>

namespace espalier {

RowFilter::RowFilter(QAbstractItemModel* source, QList<int> columns, QObject* parent)
    : QSortFilterProxyModel(parent), m_columns(std::move(columns))
{
    setSourceModel(source);
    setSortRole(SortRole);
    setDynamicSortFilter(true);
}

void RowFilter::setFilterText(const QString& text)
{
    m_words = text.split(' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    QString all;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column)
        if (m_columns.isEmpty() || m_columns.contains(column))
            all += sourceModel()->index(row, column, parent).data(Qt::DisplayRole).toString() + ' ';
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

}  // namespace espalier
