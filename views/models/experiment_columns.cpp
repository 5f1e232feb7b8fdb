#include "views/models/experiment_columns.h"

#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>
#include <limits>

namespace espalier {

namespace {

const QString nothing = QStringLiteral("–");

bool hasFigures(const Experiment& experiment) { return experiment.status == "done" || experiment.status == "diverged"; }

const char* truthOf(int column)
{
    switch (column) {
        case ExperimentColumns::MaskedColumn:
            return "masked";
        case ExperimentColumns::CompactedColumn:
            return "compacted";
        case ExperimentColumns::SparseColumn:
            return "sparse";
        case ExperimentColumns::DeployedColumn:
            return "deployed";
    }
    return nullptr;
}

const LatencyRecord* latency(const Experiment& experiment, int column)
{
    const auto found = experiment.latency.find(truthOf(column));
    return found == experiment.latency.end() ? nullptr : &found->second;
}

QString latencyText(const Experiment& experiment, int column)
{
    const LatencyRecord* record = latency(experiment, column);
    if (!record) return nothing;
    return experiment.baseline ? ratioText(1.0, 0) : ratioText(record->ratio, record->ratioCi95);
}

std::optional<double> ratio(const Experiment& experiment, int column)
{
    const LatencyRecord* record = latency(experiment, column);
    if (!record) return {};
    return experiment.baseline ? 1.0 : record->ratio;
}

double difference(const Experiment& experiment) { return experiment.accuracy.final() - experiment.accuracy.dense; }

QString bytesOr(std::int64_t bytes) { return bytes > 0 ? bytesText(bytes) : nothing; }

std::optional<double> countOr(std::int64_t bytes) { return bytes > 0 ? std::optional(double(bytes)) : std::nullopt; }

QString madeText(const std::string& created)
{
    const QDateTime made = QDateTime::fromString(QString::fromStdString(created), Qt::ISODate);
    return made.isValid() ? QLocale().toString(made.toLocalTime(), QLocale::ShortFormat) : nothing;
}

QString figureText(const Experiment& experiment, int column)
{
    const AccuracyRecord& accuracy = experiment.accuracy;
    switch (column) {
        case ExperimentColumns::SparsityColumn:
            return percentText(experiment.sparsity.weights);
        case ExperimentColumns::AccuracyColumn:
            return accuracyText(accuracy.final(), accuracy.ci95);
        case ExperimentColumns::DifferenceColumn:
            return experiment.baseline ? nothing : pointsText(difference(experiment), accuracyDecimals(accuracy.ci95));
        case ExperimentColumns::WorstColumn:
            return nothing;
        case ExperimentColumns::StoredColumn:
            return bytesOr(experiment.memory.weightsStored);
        case ExperimentColumns::PeakColumn:
            return bytesOr(experiment.memory.activationsPeak);
        case ExperimentColumns::MacsColumn:
            return percentText(experiment.sparsity.macs);
        case ExperimentColumns::TookColumn:
            return experiment.seconds > 0 ? durationText(experiment.seconds) : nothing;
    }
    return latencyText(experiment, column);
}

}  // namespace

QString ExperimentColumns::text(const Experiment& experiment, int column)
{
    switch (column) {
        case NameColumn:
            return QString::fromStdString(experiment.name);
        case StatusColumn:
            return statusName(experiment.status);
        case TagsColumn:
            return tagsText(experiment.tags);
        case NoteColumn:
            return QString::fromStdString(experiment.note).simplified();
        case MadeColumn:
            return madeText(experiment.created);
    }
    return hasFigures(experiment) ? figureText(experiment, column) : nothing;
}

std::optional<double> ExperimentColumns::figure(const Experiment& experiment, int column)
{
    if (!hasFigures(experiment) || isText(column)) return {};
    switch (column) {
        case SparsityColumn:
            return experiment.sparsity.weights;
        case AccuracyColumn:
            return experiment.accuracy.final();
        case DifferenceColumn:
            return experiment.baseline ? 0.0 : difference(experiment);
        case WorstColumn:
            return {};
        case StoredColumn:
            return countOr(experiment.memory.weightsStored);
        case PeakColumn:
            return countOr(experiment.memory.activationsPeak);
        case MacsColumn:
            return experiment.sparsity.macs;
        case TookColumn:
            return experiment.seconds > 0 ? std::optional(experiment.seconds) : std::nullopt;
    }
    return ratio(experiment, column);
}

bool ExperimentColumns::isText(int column)
{
    return column == NameColumn || column == StatusColumn || column == TagsColumn || column == NoteColumn ||
           column == MadeColumn;
}

ExperimentColumns::Shown ExperimentColumns::shownAtFirst(int column)
{
    switch (column) {
        case SparseColumn:
        case DeployedColumn:
        case WorstColumn:
        case TagsColumn:
        case NoteColumn:
            return Shown::where_filled;
        case MacsColumn:
        case TookColumn:
        case MadeColumn:
            return Shown::when_chosen;
    }
    return Shown::always;
}

QString ExperimentColumns::title(int column)
{
    switch (column) {
        case NameColumn:
            return espalier::tr("Experiment");
        case StatusColumn:
            return espalier::tr("Status");
        case SparsityColumn:
            return espalier::tr("Sparsity");
        case AccuracyColumn:
            return espalier::tr("Accuracy");
        case DifferenceColumn:
            return espalier::tr("Δ");
        case WorstColumn:
            return espalier::tr("Worst case");
        case MaskedColumn:
            return espalier::tr("Masked");
        case CompactedColumn:
            return espalier::tr("Compacted");
        case SparseColumn:
            return espalier::tr("Sparse");
        case DeployedColumn:
            return espalier::tr("Deployed");
        case StoredColumn:
            return espalier::tr("Stored");
        case PeakColumn:
            return espalier::tr("Peak");
        case TagsColumn:
            return espalier::tr("Tags");
        case NoteColumn:
            return espalier::tr("Note");
        case MacsColumn:
            return espalier::tr("MACs removed");
        case TookColumn:
            return espalier::tr("Took");
        case MadeColumn:
            return espalier::tr("Made");
    }
    return {};
}

QString ExperimentColumns::tip(int column)
{
    switch (column) {
        case NameColumn:
            return espalier::tr("Its name; F2 renames it");
        case StatusColumn:
            return espalier::tr("How it ended");
        case SparsityColumn:
            return espalier::tr("Weights removed, of all weights");
        case AccuracyColumn:
            return espalier::tr("On the validation set, with its 95 % interval");
        case DifferenceColumn:
            return espalier::tr("Accuracy less the dense model's, in points");
        case WorstColumn:
            return espalier::tr("Accuracy in the worst plausible case of a robustness test");
        case MaskedColumn:
            return espalier::tr("Latency / dense with zeros at full price");
        case CompactedColumn:
            return espalier::tr("Latency / dense with channels really gone");
        case SparseColumn:
            return espalier::tr("Latency / dense in our own sparse runtime");
        case DeployedColumn:
            return espalier::tr("Latency / dense where it is deployed");
        case StoredColumn:
            return espalier::tr("Weights in the format that would ship");
        case PeakColumn:
            return espalier::tr("Activations alive at once, for one sample");
        case TagsColumn:
            return espalier::tr("Single words to find it by: tag:ship in the filter");
        case NoteColumn:
            return espalier::tr("What you noted about it");
        case MacsColumn:
            return espalier::tr("Multiply-accumulates removed, of all");
        case TookColumn:
            return espalier::tr("How long pruning, recovery and measuring took");
        case MadeColumn:
            return espalier::tr("When it was started");
    }
    return {};
}

QString ExperimentColumns::sample(int column)
{
    switch (column) {
        case NameColumn:
            return QStringLiteral("MM unstructured 90 %");
        case StatusColumn:
            return QStringLiteral("MI") + statusName("diverged");
        case SparsityColumn:
            return percentText(0.888);
        case WorstColumn:
            return accuracyText(0.88, {0.85, 0.91});
        case AccuracyColumn:
            return accuracyText(0.8888, {0.8838, 0.8938});
        case DifferenceColumn:
            return pointsText(-0.888);
        case StoredColumn:
        case PeakColumn:
            return bytesText(8'880'000);
        case TagsColumn:
            return QStringLiteral("ship fast");
        case NoteColumn:
            return QStringLiteral("a note of some words");
        case MacsColumn:
            return percentText(0.888);
        case TookColumn:
            return durationText(888);
        case MadeColumn:
            return madeText("2026-12-28T22:48:00Z");
    }
    return std::max(ratioText(8.888, 3), statusName("diverged"), [](auto& a, auto& b) { return a.size() < b.size(); });
}

QString tagsText(const std::vector<std::string>& tags)
{
    QString text;
    for (const std::string& tag : tags) text += (text.isEmpty() ? QString() : " ") + QString::fromStdString(tag);
    return text;
}

std::vector<std::string> tagsFrom(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,]+"));
    std::vector<std::string> tags;
    for (const QString& tag : text.split(between, Qt::SkipEmptyParts)) tags.push_back(tag.toStdString());
    return tags;
}

}  // namespace espalier
