#pragma once

#include "core/log/experiment.h"
#include "views/models/roles.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace espalier {

/// The experiments of a log, oldest first, with their figures.
class ExperimentTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StatusColumn,
        SparsityColumn,
        AccuracyColumn,
        DifferenceColumn,
        MaskedColumn,
        CompactedColumn,
        StoredColumn,
        PeakColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setExperiments(std::vector<Experiment> experiments);
    const Experiment& experiment(int row) const { return m_experiments[row]; }
    int rowOf(const QString& id) const;  ///< -1 where there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Experiment& experiment, int column) const;
    QVariant sortKey(int row, int column) const;

    std::vector<Experiment> m_experiments;
};

}  // namespace espalier
