#pragma once

#include "views/models/layer_nodes.h"
#include "views/models/roles.h"

#include <QAbstractItemModel>
#include <QIcon>

namespace espalier {

class PlanDocument;

/// The model's prunable layers in the order they run, as a tree of their modules or as a flat list, with what the plan does
/// to them. A module's row sums up what is below it. Reads and edits the document: setData is undoable like everything
/// else, and on a module's row sets all layers below as one step.
class LayerTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        LayerColumn,
        ShapeColumn,
        WeightsColumn,
        MacsColumn,
        TimeColumn,
        PatternColumn,
        CriterionColumn,
        SparsityColumn,
        LeftColumn,
        ColumnCount
    };

    explicit LayerTreeModel(PlanDocument& document, QObject* parent = nullptr);

    void setFlat(bool flat);
    bool isFlat() const { return m_flat; }
    QModelIndex indexOfLayer(int layer, int column = LayerColumn) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Node = LayerNode;
    void rebuild();
    void sumUp();
    void tellChanged(const QList<int>& layers);
    QModelIndex indexOf(int node, int column) const;

    QString text(const Node& node, int column) const;
    QVariant editValue(const Node& node, int column) const;
    QVariant sortKey(const Node& node, int column) const;
    QVariant icon(const Node& node) const;
    QVariant font(const Node& node, int column) const;
    QString tooltip(const Node& node, int column) const;
    QString accessibleText(const Node& node, int column) const;
    QStringList choices(const Node& node) const;
    bool isEditable(const Node& node, int column) const;

    struct Figures {
        double of[ColumnCount] = {};  ///< weights, MACs and milliseconds; the others stay empty
    };

    PlanDocument& m_document;
    bool m_flat = false;
    QList<Node> m_nodes;
    QList<int> m_top, m_nodeOfLayer;
    QList<Figures> m_figures;      ///< of each node
    Figures m_total, m_widestBar;  ///< of the whole model; of the row that has the most
    const QIcon m_chain, m_lock, m_pin, m_noIcon;
};

}  // namespace espalier
