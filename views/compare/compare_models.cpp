#include "views/compare/compare_models.h"

#include "views/style/gain_colours.h"
#include "views/style/theme.h"
#include "views/words/numbers.h"

#include <QFont>
#include <QLocale>

#include <algorithm>

namespace espalier {

namespace {

QFont boldFont()
{
    QFont font;
    font.setBold(true);
    return font;
}

}  // namespace

void CompareFiguresModel::set(std::vector<ComparedRow> rows, const QStringList& names)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_names = names;
    endResetModel();
}

void CompareFiguresModel::setPalette(const QPalette& palette)
{
    m_palette = palette;
    if (!m_rows.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CompareFiguresModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int CompareFiguresModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_names.size()) + 1;
}

QVariant CompareFiguresModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ComparedRow& row = m_rows[std::size_t(index.row())];
    if (index.column() == 0) return role == Qt::DisplayRole ? quantityName(row.quantity) : QVariant();
    const ComparedCell& cell = row.cells[std::size_t(index.column() - 1)];
    switch (role) {
        case Qt::DisplayRole: {
            if (!cell.figure) return tr("—", "not measured");
            const QString text = figureText(row.quantity, cell.figure->value);
            const QString difference = differenceText(row.quantity, cell);
            return difference.isEmpty() ? text : tr("%1   %2", "figure, difference").arg(text, difference);
        }
        case Qt::TextAlignmentRole:
            return int(Qt::AlignRight | Qt::AlignVCenter);
        case Qt::ForegroundRole:
            if (cell.certainty == Certainty::certain)
                return cell.better ? gainColour(m_palette) : lossColour(m_palette);
            if (!cell.figure) return m_palette.color(QPalette::PlaceholderText);
            return {};
        case Qt::FontRole:
            return cell.certainty == Certainty::certain ? boldFont() : QVariant();
        case Qt::ToolTipRole:
            return comparedTip(row.quantity, cell, m_names.value(0));
        default:
            return {};
    }
}

QVariant CompareFiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole) return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (section == 0) return role == Qt::DisplayRole ? tr("quantity") : QVariant();
    if (role == Qt::DisplayRole) return m_names.value(section - 1);
    if (role == Qt::ToolTipRole)
        return section == 1 ? tr("%1: what the others are compared with").arg(m_names.value(0))
                            : tr("%1, against %2").arg(m_names.value(section - 1), m_names.value(0));
    return {};
}

void CompareLayersModel::set(std::vector<ComparedLayer> layers, const QStringList& names)
{
    beginResetModel();
    m_layers = std::move(layers);
    m_names = names;
    endResetModel();
}

void CompareLayersModel::setPalette(const QPalette& palette)
{
    m_palette = palette;
    if (!m_layers.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int CompareLayersModel::rowOf(const QString& path) const
{
    const auto found = std::find_if(m_layers.begin(), m_layers.end(),
                                    [&](const ComparedLayer& layer) { return layer.path == path.toStdString(); });
    return found == m_layers.end() ? -1 : int(found - m_layers.begin());
}

int CompareLayersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_layers.size());
}

int CompareLayersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_names.isEmpty() ? 0 : 2 * int(m_names.size());
}

QVariant CompareLayersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const ComparedLayer& layer = m_layers[std::size_t(index.row())];
    const int column = index.column();
    if (column == 0) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return QString::fromStdString(layer.path);
        return role == Qt::FontRole && layer.differs ? boldFont() : QVariant();
    }
    const ComparedLayer::Fate& fate =
        layer.fates[std::size_t(isOverlap(column) ? column - m_names.size() : column - 1)];
    const bool other = column > 1 && !isOverlap(column) && fate.cuts != layer.fates.front().cuts;
    switch (role) {
        case Qt::DisplayRole:
            if (isOverlap(column)) return fate.overlap ? QLocale().toString(*fate.overlap, 'f', 2) : QString();
            if (fate.cuts.isEmpty()) return tr("dense");
            return fate.cuts;
        case Qt::TextAlignmentRole:
            return int((isOverlap(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::FontRole:
            return other ? boldFont() : QVariant();
        case Qt::ForegroundRole:
            return !isOverlap(column) && fate.cuts.isEmpty() && !other
                       ? QVariant(m_palette.color(QPalette::PlaceholderText))
                       : QVariant();
        case Qt::ToolTipRole:
            if (!isOverlap(column))
                return fate.cuts.isEmpty()
                           ? tr("left dense")
                           : tr("%1: %2 of its weights are gone").arg(fate.cuts, percentText(fate.removed));
            return fate.overlap ? tr("Of the weights that either keeps, %1 are kept by both; by chance it would be %2.")
                                      .arg(percentText(*fate.overlap, 0), percentText(fate.byChance, 0))
                                : tr("Neither removes anything here, or its masks are not known.");
        default:
            return {};
    }
}

QVariant CompareLayersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((isOverlap(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (section == 0) return role == Qt::DisplayRole ? tr("layer") : QVariant();
    const QString name = m_names.value(isOverlap(section) ? section - m_names.size() : section - 1);
    if (role == Qt::ToolTipRole)
        return isOverlap(section) ? tr("How much of the mask of %1 is that of %2").arg(name, m_names.value(0)) : name;
    if (role != Qt::DisplayRole) return {};
    return isOverlap(section) ? (m_names.size() == 2 ? tr("overlap") : tr("overlap, %1").arg(name)) : name;
}

}  // namespace espalier
