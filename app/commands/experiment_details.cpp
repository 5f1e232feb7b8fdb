#include "app/commands/experiment_table.h"
#include "app/commands/text_table.h"
#include "views/words/columns.h"
#include "views/words/lists.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

namespace espalier {

namespace {

using Align = TextTable::Align;

/// "name:      value" lines with the values aligned.
class Facts {
public:
    void add(const QString& name, const QString& value)
    {
        if (!value.isEmpty()) m_lines << paddedRight(name + QStringLiteral("  "), 15) + value;
    }
    void indented(const QStringList& lines)
    {
        for (const QString& line : lines) m_lines << QStringLiteral("  ") + line;
    }
    void heading(const QString& text) { m_lines << QString() << text; }
    const QStringList& lines() const { return m_lines; }

private:
    QStringList m_lines;
};

QString optionalAccuracy(const std::optional<double>& accuracy, const Interval& interval)
{
    return accuracy ? percentText(*accuracy, interval) : QString();
}

/// What each step of the recipe did.
void addRecovery(Facts& facts, const Experiment& experiment)
{
    for (const RecoveredStep& step : experiment.recovery) {
        if (step.step < 0 || std::size_t(step.step) >= experiment.plan.recovery.size()) continue;
        facts.add("  " + recoveryStepText(experiment.plan.recovery[std::size_t(step.step)]),
                  tr("%1, before it %2").arg(percentText(step.after), percentText(step.before)));
    }
}

void addNumbers(Facts& facts, const Experiment& experiment)
{
    const AccuracyRecord& accuracy = experiment.accuracy;
    facts.add(tr("accuracy"), tr("%1 on %2 images (dense %3)")
                                  .arg(accuracyText(accuracy.final(), accuracy.ci95), countText(accuracy.n),
                                       percentText(accuracy.dense, accuracy.ci95)));
    facts.add(tr("  pruned"), optionalAccuracy(accuracy.pruned, accuracy.ci95));
    facts.add(tr("  recovered"), optionalAccuracy(accuracy.recovered, accuracy.ci95));
    addRecovery(facts, experiment);
    const SparsityRecord& sparsity = experiment.sparsity;
    facts.add(tr("removed"), tr("%1 of prunable weights, %2 of all weights, %3 of MACs")
                                 .arg(percentText(sparsity.prunableWeights), percentText(sparsity.weights),
                                      percentText(sparsity.macs)));
    const MemoryRecord& memory = experiment.memory;
    facts.add(tr("stored"), tr("%1 as %2 (dense %3)")
                                .arg(bytesText(memory.weightsStored), storedFormatName(memory.format),
                                     bytesText(memory.weightsDense)));
    facts.add(tr("activations"), tr("%1 at the peak").arg(bytesText(memory.activationsPeak)));
    if (memory.rssPeak)
        facts.add(tr("process"), tr("%1 at the peak, less an empty one's").arg(bytesText(*memory.rssPeak)));
    if (experiment.compactedVsMaskedMaxAbs)
        facts.add(tr("check"), tr("compacted and masked outputs differ by %1 at most")
                                   .arg(QString::number(*experiment.compactedVsMaskedMaxAbs, 'g', 2)));
    if (experiment.sparseVsMaskedMaxRelative)
        facts.add(tr("check"), tr("sparse and masked outputs differ by %1 of the largest at most")
                                   .arg(QString::number(*experiment.sparseVsMaskedMaxRelative, 'g', 2)));
}

/// What the dense model took in the same run, and in what.
QString denseText(const LatencyRecord& latency)
{
    if (latency.denseEngine.empty()) return {};
    return tr("%1 in %2").arg(millisecondsText(latency.denseMs), QString::fromStdString(latency.denseEngine));
}

void addLatency(Facts& facts, const Experiment& experiment)
{
    if (experiment.latency.empty()) return;
    facts.heading(tr("Latency, batch %1, threads %2").arg(experiment.batch).arg(experiment.threads));
    TextTable table;
    for (const QString& title : {tr("run as"), tr("median"), tr("p95"), tr("p99"), tr("of dense"), tr("95 % interval"),
                                 tr("dense"), tr("of the fastest dense")})
        table.addColumn(title, title == tr("run as") ? Align::left : Align::right);
    const auto fastest = fastestDense(experiment);
    for (const auto& [truth, latency] : experiment.latency)
        table.addRow({truthName(truth), millisecondsText(latency.medianMs), millisecondsText(latency.p95Ms),
                      millisecondsText(latency.p99Ms), ratioText(latency.ratio, latency.ratioCi95),
                      tr("%1 … %2").arg(ratioText(latency.ratioCi95[0], 3), ratioText(latency.ratioCi95[1], 3)),
                      denseText(latency), fastest ? ratioText(latency.medianMs / fastest->medianMs, 3) : QString()});
    facts.indented(table.lines());
    if (fastest)
        facts.indented({tr("The fastest dense model ran in %1: %2.")
                            .arg(QString::fromStdString(fastest->name), millisecondsText(fastest->medianMs))});
}

/// "0.13 ms against 0.4 ms dense", or why it stays dense.
QString speedText(const LayerSpeed& speed)
{
    if (!speed.sparseMs) return tr("dense, %1").arg(millisecondsText(speed.denseMs));
    const QString times =
        tr("%1 sparse, %2 dense").arg(millisecondsText(*speed.sparseMs), millisecondsText(speed.denseMs));
    if (speed.sparse || *speed.sparseMs < speed.denseMs || !speed.breakEven) return times;
    return tr("%1, breaks even at %2").arg(times, percentText(*speed.breakEven));
}

void addLayers(Facts& facts, const Experiment& experiment)
{
    if (experiment.layers.empty()) return;
    const bool timed = std::any_of(experiment.layers.begin(), experiment.layers.end(),
                                   [](const LayerResult& layer) { return layer.speed.has_value(); });
    facts.heading(tr("Layers"));
    TextTable table;
    table.addColumn(tr("layer"));
    table.addColumn(tr("asked"));
    for (const QString& title : {tr("removed"), tr("outputs"), tr("MACs left"), tr("stored")})
        table.addColumn(title, Align::right);
    if (timed) table.addColumn(tr("sparse runtime"));
    for (const LayerResult& layer : experiment.layers) {
        QStringList cuts;
        for (const Cut& cut : layer.asked) cuts << cutText(cut);
        const double left = layer.macs > 0 ? double(layer.macsLeft) / double(layer.macs) : 1.0;
        QStringList row{QString::fromStdString(layer.path),
                        cuts.join(QStringLiteral(" + ")),
                        percentText(layer.achieved),
                        tr("%1 of %2").arg(layer.outputsLeft).arg(layer.outputs),
                        percentText(left),
                        bytesText(layer.storedBytes)};
        if (timed) row << (layer.speed ? speedText(*layer.speed) : QString());
        table.addRow(row);
    }
    facts.indented(table.lines());
}

void addRest(Facts& facts, const Experiment& experiment)
{
    for (const auto& [name, hash] : experiment.hashes) facts.add(tr("hash"), QString::fromStdString(name + ' ' + hash));
    QStringList environment;
    for (const auto& [name, value] : experiment.environment) environment << QString::fromStdString(name + ' ' + value);
    facts.add(tr("measured on"), joined(environment));
    if (experiment.issues.empty()) return;
    facts.heading(tr("What was met on the way"));
    for (const Issue& issue : experiment.issues) facts.indented({sentenceFor(issue)});
}

void addCuration(Facts& facts, const Experiment& experiment)
{
    facts.add(tr("name"), QString::fromStdString(experiment.name));
    facts.add(tr("id"), QString::fromStdString(experiment.id));
    facts.add(tr("note"), QString::fromStdString(experiment.note));
    QStringList tags;
    for (const std::string& tag : experiment.tags) tags << QString::fromStdString(tag);
    facts.add(tr("tags"), joined(tags));
    facts.add(tr("branched from"), QString::fromStdString(experiment.parent));
    if (experiment.trashed) facts.add(tr("trash"), tr("put away; not listed and not drawn"));
}

}  // namespace

QStringList curationLines(const Experiment& experiment)
{
    Facts facts;
    addCuration(facts, experiment);
    return facts.lines();
}

QStringList experimentDetails(const Experiment& experiment)
{
    Facts facts;
    addCuration(facts, experiment);
    facts.add(tr("status"), statusName(experiment.status));
    facts.add(tr("made"),
              tr("%1, in %2").arg(QString::fromStdString(experiment.created), durationText(experiment.seconds)));
    facts.add(tr("plan"), planText(experiment.plan));
    if (experiment.accuracy.n > 0) addNumbers(facts, experiment);
    addLatency(facts, experiment);
    addLayers(facts, experiment);
    facts.heading(tr("Where it comes from"));
    addRest(facts, experiment);
    return facts.lines();
}

}  // namespace espalier
