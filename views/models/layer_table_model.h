#pragma once

#include "views/models/roles.h"

#include <QAbstractTableModel>

namespace espalier {

class PlanDocument;

/// The model's prunable layers, a row each in the order they run, with what the plan does to them. Reads and edits the
/// document; setData is undoable like everything else.
class LayerTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        LayerColumn,
        ShapeColumn,
        WeightsColumn,
        MacsColumn,
        TimeColumn,
        PatternColumn,
        SparsityColumn,
        ColumnCount
    };

    explicit LayerTableModel(PlanDocument& document, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(int row, int column) const;
    QVariant sortKey(int row, int column) const;
    QVariant bar(int row, int column) const;
    QVariant icon(int row, int column) const;
    QStringList choices(int row) const;
    QString tooltip(int row, int column) const;
    bool sparsityIsFixed(int row) const;
    void computeLargest();

    PlanDocument& m_document;
    double m_largest[ColumnCount] = {};
};

}  // namespace espalier
