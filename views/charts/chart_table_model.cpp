#include "views/charts/chart_table_model.h"

#include "views/models/roles.h"

#include <cmath>
#include <limits>

namespace espalier {

void ChartTableModel::setTable(ChartTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

bool ChartTableModel::isNumeric(int column) const
{
    for (const QVariantList& row : m_table.rows)
        if (const QVariant cell = row.value(column); cell.isValid()) return cell.typeId() != QMetaType::QString;
    return false;
}

QVariant ChartTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const QVariant value = cell(index.row(), index.column());
    switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
            return cellText(value);
        case Qt::TextAlignmentRole:
            return int((isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case SortRole:
            if (!isNumeric(index.column())) return value;
            return !value.isValid() || std::isnan(value.toDouble()) ? std::numeric_limits<double>::infinity()
                                                                    : value.toDouble();
    }
    return {};
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size()) return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return m_table.columns[section];
    if (role == Qt::TextAlignmentRole)
        return int((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

}  // namespace espalier
