#include "views/models/layer_table_model.h"

#include "views/models/layer_text.h"
#include "views/plan_document/plan_document.h"
#include "views/style/line_icon.h"
#include "views/words/numbers.h"

#include <algorithm>

namespace espalier {

namespace {

/// A column's figure, for bars and sorting.
double figure(const Layer& layer, int column)
{
    switch (column) {
        case LayerTableModel::WeightsColumn:
            return double(layer.parameters);
        case LayerTableModel::MacsColumn:
            return double(layer.macs);
        case LayerTableModel::TimeColumn:
            return layer.milliseconds;
    }
    return 0;
}

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

LayerTableModel::LayerTableModel(PlanDocument& document, QObject* parent)
    : QAbstractTableModel(parent), m_document(document)
{
    computeLargest();
    connect(&document, &PlanDocument::modelChanged, this, [this] {
        beginResetModel();
        computeLargest();
        endResetModel();
    });
    connect(&document, &PlanDocument::rulesChanged, this, [this](const QList<int>& layers) {
        if (layers.isEmpty()) return;
        const auto [first, last] = std::minmax_element(layers.begin(), layers.end());
        emit dataChanged(index(*first, 0), index(*last, ColumnCount - 1));
    });
}

void LayerTableModel::computeLargest()
{
    std::fill(std::begin(m_largest), std::end(m_largest), 0.0);
    for (const Layer& layer : m_document.model().layers)
        for (int column = 0; column < ColumnCount; ++column)
            m_largest[column] = std::max(m_largest[column], figure(layer, column));
}

int LayerTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_document.model().layers.size());
}

int LayerTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant LayerTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const int row = index.row(), column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case Qt::EditRole:
            if (column == SparsityColumn) return shownCut(m_document.rules()[row]).sparsity;
            return text(row, column);
        case Qt::DecorationRole:
            return icon(row, column);
        case Qt::ToolTipRole:
            return tooltip(row, column);
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1, %2: %3")
                .arg(text(row, LayerColumn).toString(), headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                     text(row, column).toString());
        case Qt::TextAlignmentRole:
            return int((column == LayerColumn || column == ShapeColumn || column == PatternColumn ? Qt::AlignLeft
                                                                                                  : Qt::AlignRight) |
                       Qt::AlignVCenter);
        case SortRole:
            return sortKey(row, column);
        case BarRole:
            return bar(row, column);
        case ChoicesRole:
            return column == PatternColumn ? choices(row) : QVariant();
        case FixedRole:
            return column == SparsityColumn && sparsityIsFixed(row);
        case IdRole:
            return QString::fromStdString(m_document.model().layers[row].path);
    }
    return {};
}

QVariant LayerTableModel::text(int row, int column) const
{
    const Layer& layer = m_document.model().layers[row];
    const LayerRule& rule = m_document.rules()[row];
    switch (column) {
        case LayerColumn:
            return QString::fromStdString(layer.path);
        case ShapeColumn:
            return layerShapeText(layer);
        case WeightsColumn:
            return bigCountText(layer.parameters);
        case MacsColumn:
            return bigCountText(layer.macs);
        case TimeColumn:
            return layer.milliseconds > 0 ? millisecondsText(layer.milliseconds) : QString();
        case PatternColumn:
            return ruleText(rule);
        case SparsityColumn:
            return percentText(shownCut(rule).sparsity, 0);
    }
    return {};
}

QVariant LayerTableModel::sortKey(int row, int column) const
{
    switch (column) {
        case LayerColumn:
            return row;
        case SparsityColumn:
            return shownCut(m_document.rules()[row]).sparsity;
        case ShapeColumn:
        case PatternColumn:
            return text(row, column);
    }
    return figure(m_document.model().layers[row], column);
}

QVariant LayerTableModel::bar(int row, int column) const
{
    if (column != WeightsColumn && column != MacsColumn && column != TimeColumn) return {};
    return m_largest[column] > 0 ? figure(m_document.model().layers[row], column) / m_largest[column] : 0.0;
}

QVariant LayerTableModel::icon(int row, int column) const
{
    if (column != LayerColumn) return {};
    if (!m_document.model().layers[row].channelLock.empty()) return lineIcon(LineIcon::lock);
    if (!m_document.coupledWith(row).empty()) return lineIcon(LineIcon::chain);
    return lineIcon(LineIcon::none);  // so that names stay aligned
}

QStringList LayerTableModel::choices(int row) const
{
    QStringList names;
    for (const char* name : {"dense", "unstructured", "channel", "2:4", "1:4", "4:8", "block:4x1"})
        if (m_document.allows(row, Pattern::parse(name))) names << QString::fromLatin1(name);
    const QString now = ruleText(m_document.rules()[row]);
    if (!names.contains(now)) names << now;
    return names;
}

QString LayerTableModel::tooltip(int row, int column) const
{
    const Layer& layer = m_document.model().layers[row];
    switch (column) {
        case ShapeColumn:
        case LayerColumn: {
            const QString notes = layerNotes(m_document, row);
            const QString name = QString::fromStdString(layer.path);
            return notes.isEmpty() ? name : name + '\n' + notes;
        }
        case WeightsColumn:
            return tr("%1 weights, %2 dense").arg(countText(layer.parameters), bytesText(4 * layer.parameters));
        case MacsColumn:
            return tr("%1 multiply-accumulates for one sample").arg(countText(layer.macs));
        case TimeColumn:
            return tr("Measured here, dense, as part of one forward pass");
    }
    return layerNotes(m_document, row);
}

bool LayerTableModel::sparsityIsFixed(int row) const
{
    return shownCut(m_document.rules()[row]).pattern.kind == Pattern::Kind::n_of_m;
}

bool LayerTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    if (index.column() == SparsityColumn) {
        if (sparsityIsFixed(index.row())) return false;
        m_document.setSparsity(index.row(), value.toDouble());
        return true;
    }
    Pattern pattern;
    if (index.column() != PatternColumn || !parsePattern(value.toString(), pattern)) return false;
    if (!m_document.allows(index.row(), pattern)) return false;
    m_document.setPattern(index.row(), pattern);
    return true;
}

Qt::ItemFlags LayerTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.column() == PatternColumn) flags |= Qt::ItemIsEditable;
    if (index.column() == SparsityColumn && !sparsityIsFixed(index.row())) flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant LayerTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == WeightsColumn || section == MacsColumn || section == TimeColumn ? Qt::AlignRight
                                                                                               : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == TimeColumn)
        return tr("Time of the dense layer in one forward pass, measured on this machine");
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case LayerColumn:
            return tr("Layer");
        case ShapeColumn:
            return tr("Shape");
        case WeightsColumn:
            return tr("Weights");
        case MacsColumn:
            return tr("MACs");
        case TimeColumn:
            return tr("Time");
        case PatternColumn:
            return tr("Pattern");
        case SparsityColumn:
            return tr("Sparsity");
    }
    return {};
}

}  // namespace espalier
