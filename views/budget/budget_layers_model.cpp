#include "views/budget/budget_layers_model.h"

#include "views/words/budget_words.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

namespace espalier {

void BudgetLayersModel::setLayers(std::vector<LayerBudget> layers)
{
    beginResetModel();
    m_layers = std::move(layers);
    endResetModel();
}

int BudgetLayersModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_layers.size()); }

int BudgetLayersModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant BudgetLayersModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() == RemovedColumn) return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const LayerBudget& layer = m_layers[std::size_t(index.row())];
    switch (index.column()) {
        case LayerColumn:
            return QString::fromStdString(layer.layer);
        case PatternColumn:
            return patternName(layer.pattern);
        case RemovedColumn:
            return percentText(layer.sparsity);
        case WhyColumn:
            return whyText(layer);
    }
    return {};
}

QVariant BudgetLayersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
        case LayerColumn:
            return tr("Layer");
        case PatternColumn:
            return tr("Pattern");
        case RemovedColumn:
            return tr("Removed");
        case WhyColumn:
            return tr("Why");
    }
    return {};
}

}  // namespace espalier
