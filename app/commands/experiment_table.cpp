#include "app/commands/experiment_table.h"

#include "app/commands/text_table.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <nlohmann/json.hpp>

#include <set>

namespace espalier {

namespace {

using Align = TextTable::Align;

bool isMeasured(const Experiment& experiment) { return experiment.accuracy.n > 0; }

QString ratioOf(const Experiment& experiment, const std::string& truth)
{
    const auto found = experiment.latency.find(truth);
    return found == experiment.latency.end() ? QString() : ratioText(found->second.ratio, found->second.ratioCi95);
}

QString differenceOf(const Experiment& experiment)
{
    if (experiment.baseline) return {};
    return pointsText(experiment.accuracy.final() - experiment.accuracy.dense,
                      accuracyDecimals(experiment.accuracy.ci95));
}

std::vector<std::string> truthsOf(const std::vector<Experiment>& experiments)
{
    std::vector<std::string> truths;
    for (const char* truth : {"masked", "compacted", "sparse", "deployed"})
        for (const Experiment& experiment : experiments)
            if (experiment.latency.contains(truth)) {
                truths.emplace_back(truth);
                break;
            }
    return truths;
}

QStringList rowOf(const Experiment& experiment, const std::vector<std::string>& truths)
{
    QStringList row{
        QString::fromStdString(experiment.id).left(8), QString::fromStdString(experiment.name),
        experiment.trashed ? tr("%1, in the trash").arg(statusName(experiment.status)) : statusName(experiment.status)};
    if (!isMeasured(experiment)) return row;
    row << accuracyText(experiment.accuracy.final(), experiment.accuracy.ci95) << differenceOf(experiment)
        << percentText(experiment.sparsity.prunableWeights, 0) << percentText(experiment.sparsity.macs, 0);
    for (const std::string& truth : truths) row << ratioOf(experiment, truth);
    row << bytesText(experiment.memory.weightsStored) << durationText(experiment.seconds);
    return row;
}

/// How the latencies were taken, where all agree.
QString conditions(const std::vector<Experiment>& experiments)
{
    std::set<std::pair<int, int>> settings;
    for (const Experiment& experiment : experiments)
        if (!experiment.latency.empty()) settings.insert({experiment.batch, experiment.threads});
    if (settings.size() != 1) return {};
    return tr("Latency is a ratio to the dense model, measured side by side (batch %1, threads %2); below 1 is faster.")
        .arg(settings.begin()->first)
        .arg(settings.begin()->second);
}

}  // namespace

QStringList experimentTable(const std::vector<Experiment>& experiments)
{
    if (experiments.empty()) return {tr("No experiments yet.")};
    const std::vector<std::string> truths = truthsOf(experiments);
    TextTable table;
    table.addColumn(tr("id"));
    table.addColumn(tr("name"));
    table.addColumn(tr("status"));
    table.addColumn(tr("accuracy"), Align::right);
    table.addColumn(tr("Δ points"), Align::right);
    table.addColumn(tr("weights removed"), Align::right);
    table.addColumn(tr("MACs removed"), Align::right);
    for (const std::string& truth : truths) table.addColumn(truthName(truth), Align::right);
    table.addColumn(tr("stored"), Align::right);
    table.addColumn(tr("took"), Align::right);
    for (const Experiment& experiment : experiments) table.addRow(rowOf(experiment, truths));
    QStringList lines = table.lines();
    if (const QString text = conditions(experiments); !text.isEmpty()) lines << text;
    return lines;
}

nlohmann::ordered_json experimentsDocument(const std::vector<Experiment>& experiments)
{
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Experiment& experiment : experiments) list.push_back(experimentToJson(experiment, false));
    return {{"experiments", list}};
}

}  // namespace espalier
