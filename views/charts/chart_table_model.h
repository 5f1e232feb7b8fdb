#pragma once

#include "views/charts/chart_table.h"

#include <QAbstractTableModel>

namespace espalier {

/// A ChartTable for item views. SortRole gives the bare values; what diverged or was not measured sorts last.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(ChartTable table);
    const ChartTable& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant cell(int row, int column) const { return m_table.rows[row].value(column); }
    bool isNumeric(int column) const;

    ChartTable m_table;
};

}  // namespace espalier
