#include "views/history/drift_model.h"

#include "views/words/drift_words.h"

#include <QFont>

namespace espalier {

void DriftModel::setFigures(std::vector<Drift> figures)
{
    beginResetModel();
    m_figures = std::move(figures);
    endResetModel();
}

int DriftModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_figures.size()); }

int DriftModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant DriftModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const Drift& drift = m_figures[std::size_t(index.row())];
    if (role == Qt::FontRole && drift.drifted && drift.worse) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
        case FigureColumn:
            return driftName(drift);
        case VerdictColumn:
            return driftVerdict(drift);
        case ThenColumn:
            return driftFigure(drift, drift.before, drift.beforeCi95);
        case NowColumn:
            return driftFigure(drift, drift.after, drift.afterCi95);
    }
    return {};
}

QVariant DriftModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    const QString titles[ColumnCount] = {tr("Figure"), tr("Verdict"), tr("Then"), tr("Now")};
    return section >= 0 && section < ColumnCount ? titles[section] : QString();
}

}  // namespace espalier
