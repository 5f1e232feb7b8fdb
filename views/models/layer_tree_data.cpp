// What the cells of the layer tree say.

#include "views/models/layer_setting.h"
#include "views/models/layer_text.h"
#include "views/models/layer_tree_model.h"
#include "views/plan_document/plan_document.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

#include <QFont>
#include <QTextDocument>
#include <cmath>

namespace espalier {

namespace {

bool isFigure(int column)
{
    return column == LayerTreeModel::WeightsColumn || column == LayerTreeModel::MacsColumn ||
           column == LayerTreeModel::TimeColumn;
}

/// A layer's name is what a file says: never markup.
QString plainToolTip(const QString& text) { return Qt::mightBeRichText(text) ? Qt::convertFromPlainText(text) : text; }

}  // namespace

QVariant LayerTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Node& node = m_nodes[int(index.internalId())];
    const Figures& figures = m_figures[int(index.internalId())];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(node, column);
        case Qt::EditRole:
            return editValue(node, column);
        case Qt::DecorationRole:
            return column == LayerColumn ? icon(node) : QVariant();
        case Qt::FontRole:
            return font(node, column);
        case Qt::ToolTipRole:
            return plainToolTip(tooltip(node, column));
        case Qt::StatusTipRole:
            return node.layer < 0 ? QString() : layerNotes(m_document, node.layer).replace('\n', ' ');
        case Qt::AccessibleTextRole:
            return accessibleText(node, column);
        case Qt::TextAlignmentRole:
            return int((isFigure(column) || column == SparsityColumn ? Qt::AlignRight : Qt::AlignLeft) |
                       Qt::AlignVCenter);
        case SortRole:
            return sortKey(node, column);
        case BarRole:
            return isFigure(column) && m_widestBar.of[column] > 0 ? figures.of[column] / m_widestBar.of[column]
                                                                  : QVariant();
        case ShareRole:
            return isFigure(column) && figures.of[column] > 0 ? percentText(figures.of[column] / m_total.of[column], 0)
                                                              : QString();
        case ChoicesRole:
            return column == PatternColumn ? choices(node) : QVariant();
        case FixedRole:
            return column == SparsityColumn && !isEditable(node, column);
        case LowRole:
            return layerSetting(m_document, node.layers).low;
        case HighRole:
            return layerSetting(m_document, node.layers).high;
        case LayersRole:
            return QVariant::fromValue(node.layers);
        case CoupledRole:
            return node.layer >= 0 && !m_document.coupledWith(node.layer).empty()
                       ? m_document.model().layers[node.layer].group
                       : -1;
        case IdRole:
            return node.path;
    }
    return {};
}

QString LayerTreeModel::text(const Node& node, int column) const
{
    const Figures& figures = m_figures[int(&node - m_nodes.constData())];
    switch (column) {
        case LayerColumn:
            return node.name;
        case ShapeColumn:
            return node.layer < 0 ? tr("%1 layers").arg(node.layers.size())
                                  : layerShapeText(m_document.model().layers[node.layer]);
        case WeightsColumn:
        case MacsColumn:
            return bigCountText(std::llround(figures.of[column]));
        case TimeColumn:
            return figures.of[column] > 0 ? millisecondsText(figures.of[column]) : QString();
        case PatternColumn: {
            const LayerSetting setting = layerSetting(m_document, node.layers);
            return setting.pattern.isEmpty() ? tr("mixed") : patternName(setting.pattern);
        }
        case CriterionColumn:
            return rankText(m_document, node.layers);
        case SparsityColumn:
            return sparsityText(layerSetting(m_document, node.layers));
        case LeftColumn:
            return leftText(m_document, node.layers);
    }
    return {};
}

QVariant LayerTreeModel::editValue(const Node& node, int column) const
{
    if (column == SparsityColumn) return layerSetting(m_document, node.layers).mean;
    if (column == PatternColumn) return layerSetting(m_document, node.layers).pattern;
    return text(node, column);
}

QVariant LayerTreeModel::sortKey(const Node& node, int column) const
{
    switch (column) {
        case LayerColumn:
            return node.layers.value(0);
        case SparsityColumn:
            return layerSetting(m_document, node.layers).mean;
        case LeftColumn:
            return node.layer < 0 ? 0 : channelsKept(m_document, node.layer);
        case ShapeColumn:
        case PatternColumn:
        case CriterionColumn:
            return text(node, column);
    }
    return m_figures[int(&node - m_nodes.constData())].of[column];
}

QVariant LayerTreeModel::icon(const Node& node) const
{
    if (node.layer < 0) return {};
    if (m_document.pins().contains(node.layer)) return m_pin;  // what a hand did is news, the rest is in the tooltip
    if (!m_document.model().layers[node.layer].channelLock.empty()) return m_lock;
    return m_document.coupledWith(node.layer).empty() ? m_noIcon : m_chain;  // none: so that names stay aligned
}

/// Modules stand out; what the worker decides, which has the weights, is an estimate here.
QVariant LayerTreeModel::font(const Node& node, int column) const
{
    QFont font;
    if (column == LayerColumn && node.layer < 0) {
        font.setWeight(QFont::DemiBold);
        return font;
    }
    if (column != SparsityColumn && column != LeftColumn) return {};
    if (!layerSetting(m_document, node.layers).estimate) return {};
    font.setItalic(true);
    return font;
}

QStringList LayerTreeModel::choices(const Node& node) const
{
    QStringList names;
    for (const char* name : {"dense", "unstructured", "channel", "head", "2:4", "1:4", "4:8", "block:4x1"}) {
        const Pattern pattern = Pattern::parse(name);
        const auto allows = [&](int layer) { return m_document.allows(layer, pattern); };
        if (std::any_of(node.layers.begin(), node.layers.end(), allows)) names << QString::fromLatin1(name);
    }
    const QString now = layerSetting(m_document, node.layers).pattern;
    if (!now.isEmpty() && !names.contains(now)) names << now;
    return names;
}

QString LayerTreeModel::tooltip(const Node& node, int column) const
{
    const Figures& figures = m_figures[int(&node - m_nodes.constData())];
    const qint64 count = std::llround(figures.of[column]);
    const QString share = percentText(m_total.of[column] > 0 ? figures.of[column] / m_total.of[column] : 0, 1);
    switch (column) {
        case WeightsColumn:
            return tr("%1 weights, %2 dense: %3 of all that can be pruned")
                .arg(countText(count), bytesText(4 * count), share);
        case MacsColumn:
            return tr("%1 multiply-accumulates for one sample: %2 of the model's").arg(countText(count), share);
        case TimeColumn:
            return figures.of[column] > 0 ? tr("%1 of one forward pass, measured here, dense: %2")
                                                .arg(millisecondsText(figures.of[column]), share)
                                          : tr("Not measured yet");
        case CriterionColumn:
            if (const auto criterion = m_document.criterion(node.layers)) return criterionText(*criterion);
    }
    if (node.layer < 0) {
        const QString name = node.path.chopped(1);
        return column == LayerColumn ? name + '\n' + text(node, ShapeColumn)
                                     : tr("%1: sets all layers below that it fits").arg(name);
    }
    QStringList lines{node.path};
    if (column == LayerColumn || column == ShapeColumn) lines << text(node, ShapeColumn);
    if (const QString left = leftText(m_document, node.layers); !left.isEmpty()) lines << tr("Left: %1").arg(left);
    if (layerSetting(m_document, node.layers).estimate)
        lines << tr("How much of each layer goes is decided over all layers together, by their weights.");
    if (const std::string& criterion = m_document.rules()[node.layer].criterion; criterion != LayerRule().criterion)
        lines << tr("Ranked by %1").arg(criterionName(criterion));
    if (const QString notes = layerNotes(m_document, node.layer); !notes.isEmpty()) lines << notes;
    return lines.join('\n');
}

/// "layer1.0.conv1, sparsity: 30 %"; the name says what holds for the whole row.
QString LayerTreeModel::accessibleText(const Node& node, int column) const
{
    const QString path = node.layer < 0 ? node.path.chopped(1) : node.path;
    if (column != LayerColumn)
        return tr("%1, %2: %3")
            .arg(path, headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().toLower(), text(node, column));
    const QString notes = node.layer < 0 ? text(node, ShapeColumn) : layerNotes(m_document, node.layer);
    return notes.isEmpty() ? path : tr("%1. %2").arg(path, notes);
}

QVariant LayerTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((isFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::InitialSortOrderRole)  // the most expensive first
        return int(isFigure(section) || section == SparsityColumn ? Qt::DescendingOrder : Qt::AscendingOrder);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const bool tip = role == Qt::ToolTipRole;
    switch (section) {
        case LayerColumn:
            return tip ? tr("The layers in the order they run, by module") : tr("Layer");
        case ShapeColumn:
            return tip ? tr("Kernel, and channels in and out") : tr("Shape");
        case WeightsColumn:
            return tip ? tr("Weights: share of all that can be pruned; how many where there is room") : tr("Weights");
        case MacsColumn:
            return tip ? tr("Multiply-accumulates for one sample: share of the model's; how many where there is room")
                       : tr("MACs");
        case TimeColumn:
            return tip ? tr("Time of the dense layer, measured on this machine: share of one forward pass; "
                            "milliseconds where there is room")
                       : tr("Time");
        case PatternColumn:
            return tip ? tr("How weights are removed") : tr("Pattern");
        case CriterionColumn:
            return tip ? tr("What decides which weights go") : tr("Criterion");
        case SparsityColumn:
            return tip ? tr("How much is removed: of channels, or of weights") : tr("Sparsity");
        case LeftColumn:
            return tip ? tr("What is left: channels, as they are rounded, or weights") : tr("Left");
    }
    return {};
}

}  // namespace espalier
