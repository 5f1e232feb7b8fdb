#include "views/models/layer_tree_model.h"

#include "views/plan_document/plan_document.h"
#include "views/style/line_icon.h"

#include <algorithm>

namespace espalier {

namespace {

bool parsePattern(const QString& text, Pattern& pattern)
{
    try {
        pattern = Pattern::parse(text.toStdString());
        return true;
    } catch (const Failure&) {
        return false;
    }
}

}  // namespace

LayerTreeModel::LayerTreeModel(PlanDocument& document, QObject* parent)
    : QAbstractItemModel(parent),
      m_document(document),
      m_chain(lineIcon(LineIcon::chain)),
      m_lock(lineIcon(LineIcon::lock)),
      m_pin(lineIcon(LineIcon::pin)),
      m_noIcon(lineIcon(LineIcon::none))
{
    rebuild();
    connect(&document, &PlanDocument::modelChanged, this, [this] {
        beginResetModel();
        rebuild();
        endResetModel();
    });
    connect(&document, &PlanDocument::rulesChanged, this, &LayerTreeModel::tellChanged);
}

void LayerTreeModel::setFlat(bool flat)
{
    if (flat == m_flat) return;
    beginResetModel();
    m_flat = flat;
    rebuild();
    endResetModel();
}

void LayerTreeModel::rebuild()
{
    QStringList paths;
    for (const Layer& layer : m_document.model().layers) paths << QString::fromStdString(layer.path);
    m_nodes = m_flat ? layerListNodes(paths) : layerTreeNodes(paths);
    m_top.clear();
    m_nodeOfLayer.fill(-1, paths.size());
    for (int node = 0; node < m_nodes.size(); ++node) {
        if (m_nodes[node].parent < 0) m_top << node;
        if (m_nodes[node].layer >= 0) m_nodeOfLayer[m_nodes[node].layer] = node;
    }
    sumUp();
}

void LayerTreeModel::sumUp()
{
    const ModelSummary& model = m_document.model();
    m_figures.clear();
    m_total = m_widestBar = {};
    for (const Node& node : std::as_const(m_nodes)) {
        Figures sum;
        for (int layer : node.layers) {
            sum.of[WeightsColumn] += double(model.layers[layer].parameters);
            sum.of[MacsColumn] += double(model.layers[layer].macs);
            sum.of[TimeColumn] += model.layers[layer].milliseconds;
        }
        for (int column = 0; column < ColumnCount; ++column) {
            m_widestBar.of[column] = std::max(m_widestBar.of[column], sum.of[column]);
            if (node.parent < 0) m_total.of[column] += sum.of[column];
        }
        m_figures << sum;
    }
    // What else the model does takes its share of the time.
    m_total.of[MacsColumn] = std::max(m_total.of[MacsColumn], double(model.macs));
    m_total.of[TimeColumn] = std::max(m_total.of[TimeColumn], model.milliseconds);
}

/// One signal for the rows of a module; those above sum up what changed below.
void LayerTreeModel::tellChanged(const QList<int>& layers)
{
    QList<int> nodes;
    QList<bool> seen(m_nodes.size(), false);
    for (int layer : layers)
        for (int node = m_nodeOfLayer[layer]; node >= 0 && !seen[node]; node = m_nodes[node].parent) {
            seen[node] = true;
            nodes << node;
        }
    std::sort(nodes.begin(), nodes.end(), [this](int a, int b) {
        return std::pair(m_nodes[a].parent, m_nodes[a].row) < std::pair(m_nodes[b].parent, m_nodes[b].row);
    });
    for (auto first = nodes.begin(); first != nodes.end();) {
        const auto next =
            std::find_if(first, nodes.end(), [&](int node) { return m_nodes[node].parent != m_nodes[*first].parent; });
        emit dataChanged(indexOf(*first, LayerColumn), indexOf(*(next - 1), LeftColumn));
        first = next;
    }
}

QModelIndex LayerTreeModel::indexOf(int node, int column) const
{
    return createIndex(m_nodes[node].row, column, quintptr(node));
}

QModelIndex LayerTreeModel::indexOfLayer(int layer, int column) const
{
    return layer >= 0 && layer < m_nodeOfLayer.size() ? indexOf(m_nodeOfLayer[layer], column) : QModelIndex();
}

QModelIndex LayerTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return indexOf((parent.isValid() ? m_nodes[int(parent.internalId())].children : m_top)[row], column);
}

QModelIndex LayerTreeModel::parent(const QModelIndex& index) const
{
    if (!index.isValid()) return {};
    const int parent = m_nodes[int(index.internalId())].parent;
    return parent < 0 ? QModelIndex() : indexOf(parent, 0);
}

int LayerTreeModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid()) return int(m_top.size());
    return parent.column() == 0 ? int(m_nodes[int(parent.internalId())].children.size()) : 0;
}

int LayerTreeModel::columnCount(const QModelIndex&) const { return ColumnCount; }

bool LayerTreeModel::isEditable(const Node& node, int column) const
{
    if (column == PatternColumn) return true;
    return column == SparsityColumn && std::any_of(node.layers.begin(), node.layers.end(), [this](int layer) {
               return shownCut(m_document.rules()[layer]).pattern.kind != Pattern::Kind::n_of_m;
           });
}

bool LayerTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    const Node& node = m_nodes[int(index.internalId())];
    if (!isEditable(node, index.column())) return false;
    if (index.column() == SparsityColumn) {
        m_document.setSparsity(node.layers, value.toDouble());
        return true;
    }
    Pattern pattern;
    if (!parsePattern(value.toString(), pattern)) return false;
    return m_document.setPattern(node.layers, pattern) < node.layers.size();
}

Qt::ItemFlags LayerTreeModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (!index.isValid()) return flags;
    const Node& node = m_nodes[int(index.internalId())];
    if (isEditable(node, index.column())) flags |= Qt::ItemIsEditable;
    if (node.layer >= 0) flags |= Qt::ItemNeverHasChildren;
    return flags;
}

}  // namespace espalier
