#pragma once

#include "core/reassess/drift.h"

#include <QAbstractTableModel>

namespace espalier {

/// The figures of one reassessment, then and now, with a verdict each; what became worse is bold.
class DriftModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { FigureColumn, VerdictColumn, ThenColumn, NowColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setFigures(std::vector<Drift> figures);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Drift> m_figures;
};

}  // namespace espalier
