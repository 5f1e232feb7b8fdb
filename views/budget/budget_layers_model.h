#pragma once

#include "core/allocate/budget_plan.h"

#include <QAbstractTableModel>

namespace espalier {

/// What the solver gave the layers that are cut, and why.
class BudgetLayersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LayerColumn, PatternColumn, RemovedColumn, WhyColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setLayers(std::vector<LayerBudget> layers);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<LayerBudget> m_layers;
};

}  // namespace espalier
