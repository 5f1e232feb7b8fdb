#include "views/models/experiment_table_model.h"

#include "views/charts/point_text.h"
#include "views/style/marker_icon.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

#include <QGuiApplication>
#include <QPalette>
#include <cmath>
#include <limits>

namespace espalier {

namespace {

const QString nothing = QStringLiteral("–");

bool hasFigures(const Experiment& experiment) { return experiment.status == "done" || experiment.status == "diverged"; }

const LatencyRecord* latency(const Experiment& experiment, const char* truth)
{
    const auto found = experiment.latency.find(truth);
    return found == experiment.latency.end() ? nullptr : &found->second;
}

QString latencyText(const Experiment& experiment, const char* truth)
{
    const LatencyRecord* record = latency(experiment, truth);
    if (!record) return nothing;
    return experiment.baseline ? ratioText(1.0, 0) : ratioText(record->ratio, record->ratioCi95);
}

double difference(const Experiment& experiment) { return experiment.accuracy.final() - experiment.accuracy.dense; }

}  // namespace

void ExperimentTableModel::setExperiments(std::vector<Experiment> experiments)
{
    beginResetModel();
    m_experiments = std::move(experiments);
    endResetModel();
}

int ExperimentTableModel::rowOf(const QString& id) const
{
    for (std::size_t row = 0; row < m_experiments.size(); ++row)
        if (m_experiments[row].id == id.toStdString()) return int(row);
    return -1;
}

int ExperimentTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_experiments.size());
}

int ExperimentTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ExperimentTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const Experiment& experiment = m_experiments[index.row()];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(experiment, column);
        case Qt::DecorationRole:
            if (column != NameColumn) return {};
            return markerIcon(familyOf(experiment), QGuiApplication::palette().color(QPalette::Text));
        case Qt::ToolTipRole:
            if (!experiment.issues.empty() && (column == StatusColumn || !hasFigures(experiment)))
                return sentenceFor(experiment.issues.back());
            return pointText(experiment);
        case Qt::TextAlignmentRole:
            return int((column <= StatusColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        case SortRole:
            return sortKey(index.row(), column);
        case IdRole:
            return QString::fromStdString(experiment.id);
    }
    return {};
}

QString ExperimentTableModel::text(const Experiment& experiment, int column) const
{
    switch (column) {
        case NameColumn:
            return QString::fromStdString(experiment.name);
        case StatusColumn:
            return statusName(experiment.status);
    }
    if (!hasFigures(experiment)) return nothing;
    switch (column) {
        case SparsityColumn:
            return percentText(experiment.sparsity.weights);
        case AccuracyColumn:
            return accuracyText(experiment.accuracy.final(), experiment.accuracy.ci95);
        case DifferenceColumn:
            return experiment.baseline ? nothing : pointsText(difference(experiment));
        case MaskedColumn:
            return latencyText(experiment, "masked");
        case CompactedColumn:
            return latencyText(experiment, "compacted");
        case StoredColumn:
            return experiment.memory.weightsStored > 0 ? bytesText(experiment.memory.weightsStored) : nothing;
        case PeakColumn:
            return experiment.memory.activationsPeak > 0 ? bytesText(experiment.memory.activationsPeak) : nothing;
    }
    return {};
}

QVariant ExperimentTableModel::sortKey(int row, int column) const
{
    const Experiment& experiment = m_experiments[row];
    const double last = std::numeric_limits<double>::infinity();
    const auto ratio = [&](const char* truth) {
        const LatencyRecord* record = latency(experiment, truth);
        return record ? experiment.baseline ? 1.0 : record->ratio : last;
    };
    switch (column) {
        case NameColumn:
            return row;
        case StatusColumn:
            return text(experiment, column);
    }
    if (!hasFigures(experiment)) return last;
    switch (column) {
        case SparsityColumn:
            return experiment.sparsity.weights;
        case AccuracyColumn:
            return std::isnan(experiment.accuracy.final()) ? -1.0 : experiment.accuracy.final();
        case DifferenceColumn:
            return std::isnan(difference(experiment)) ? -1.0 : difference(experiment);
        case MaskedColumn:
            return ratio("masked");
        case CompactedColumn:
            return ratio("compacted");
        case StoredColumn:
            return qlonglong(experiment.memory.weightsStored);
        case PeakColumn:
            return qlonglong(experiment.memory.activationsPeak);
    }
    return {};
}

QVariant ExperimentTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section <= StatusColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const bool tip = role == Qt::ToolTipRole;
    if (!tip && role != Qt::DisplayRole) return {};
    switch (section) {
        case NameColumn:
            return tip ? tr("In the order they were made") : tr("Experiment");
        case StatusColumn:
            return tr("Status");
        case SparsityColumn:
            return tip ? tr("Weights removed, of all weights") : tr("Sparsity");
        case AccuracyColumn:
            return tip ? tr("On the validation set, with its 95 % interval") : tr("Accuracy");
        case DifferenceColumn:
            return tip ? tr("Accuracy less the dense model's, in points") : tr("Δ");
        case MaskedColumn:
            return tip ? tr("Latency / dense with zeros at full price") : tr("Masked");
        case CompactedColumn:
            return tip ? tr("Latency / dense with channels really gone") : tr("Compacted");
        case StoredColumn:
            return tip ? tr("Weights in the format that would ship") : tr("Stored");
        case PeakColumn:
            return tip ? tr("Activations alive at once, for one sample") : tr("Peak");
    }
    return {};
}

}  // namespace espalier
