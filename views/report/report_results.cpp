#include "core/log/deployable.h"
#include "views/plan_document/setting_text.h"
#include "views/report/report_charts.h"
#include "views/report/report_content.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <algorithm>

namespace espalier {

namespace {

using Kind = ReportParagraph::Kind;
using Cell = ReportTable::Cell;

constexpr std::size_t mostClassBars = 24;

bool anyPoint(const Report& report)
{
    return std::any_of(report.experiments.begin(), report.experiments.end(),
                       [](const Experiment& each) { return each.status == "done" && deployableRatio(each); });
}

Cell milliseconds(const std::optional<double>& value) { return {value ? millisecondsText(*value) : QString(), {}}; }

bool hasSamples(const Experiment& experiment, const std::string& truth)
{
    const auto found = experiment.samples.find(truth);
    return found != experiment.samples.end() && found->second.count("candidate") && found->second.count("baseline") &&
           !found->second.at("candidate").empty() && !found->second.at("baseline").empty();
}

QString rangeOf(const LatencyRecord& latency)
{
    const int decimals = decimalsFor((latency.ratioCi95[1] - latency.ratioCi95[0]) / 2, 2, 3);
    return tr("%1 to %2").arg(ratioText(latency.ratioCi95[0], decimals), ratioText(latency.ratioCi95[1], decimals));
}

ReportTable latencyTable(const Experiment& target)
{
    ReportTable table{tr("Batch %1, threads %2; each way was measured in turn with the dense model.")
                          .arg(QString::number(target.batch), QString::number(target.threads)),
                      {{tr("way of running it"), false, 1.6},
                       {tr("median"), true},
                       {tr("p95"), true},
                       {tr("p99"), true},
                       {tr("dense median"), true, 1.2},
                       {tr("over dense"), true},
                       {tr("95 % interval"), true, 1.5}},
                      {},
                      {}};
    const std::string deployable = deployableLatency(target).first;
    for (const char* truth : {"masked", "compacted", "sparse", "deployed"}) {
        const auto found = target.latency.find(truth);
        if (found == target.latency.end()) continue;
        const LatencyRecord& latency = found->second;
        if (truth == deployable) table.marked.push_back(int(table.rows.size()));
        table.rows.push_back(
            {{truthName(truth), Tone::normal},
             {millisecondsText(latency.medianMs), Tone::normal},
             {millisecondsText(latency.p95Ms), Tone::normal},
             {millisecondsText(latency.p99Ms), Tone::normal},
             {latency.denseMs > 0 ? millisecondsText(latency.denseMs) : QString(), Tone::normal},
             {ratioText(latency.ratio, latency.ratioCi95), latency.ratioCi95[0] > 1 ? Tone::bad : Tone::normal},
             {rangeOf(latency), Tone::normal}});
    }
    return table;
}

/// By layers alone, in the way the model would be deployed.
std::pair<std::optional<double>, std::optional<double>> layerTimes(const LayerResult& layer, const std::string& truth)
{
    if (truth == "sparse" && layer.speed) {
        const bool sparse = layer.speed->sparse && layer.speed->sparseMs;
        return {layer.speed->denseMs, sparse ? *layer.speed->sparseMs : layer.speed->denseMs};
    }
    return {layer.alone.dense, layer.alone.compacted ? layer.alone.compacted : layer.alone.masked};
}

}  // namespace

ReportSection tradeoffSection(const Report& report)
{
    ReportSection section{QStringLiteral("tradeoff"), tr("Accuracy against latency"), {}};
    if (!anyPoint(report)) return section;
    section.blocks.push_back(tradeoffFigure(report));
    ReportTable table{tr("The front: what nothing else beats in both accuracy and latency."),
                      {{tr("experiment"), false, 2.4},
                       {tr("accuracy"), true, 1.4},
                       {tr("from dense"), true},
                       {tr("over dense"), true},
                       {tr("as"), false},
                       {tr("stored"), true}},
                      {},
                      {}};
    for (const std::string& id : report.front) {
        const Experiment& each = *report.find(id);
        if (report.isTarget(id)) table.marked.push_back(int(table.rows.size()));
        const double change = each.accuracy.final() - each.accuracy.dense;
        table.rows.push_back({{plainLine(each.name), Tone::normal},
                              {accuracyText(each.accuracy.final(), each.accuracy.ci95), Tone::normal},
                              {each.baseline ? QString() : pointsText(change), Tone::normal},
                              {ratioText(deployableRatio(each).value_or(1)), Tone::normal},
                              {each.baseline ? tr("dense") : truthName(deployableLatency(each).first), Tone::quiet},
                              {bytesText(each.memory.weightsStored), Tone::normal}});
    }
    if (!table.rows.empty()) section.blocks.push_back(table);
    return section;
}

ReportSection latencySection(const Report& report)
{
    ReportSection section{QStringLiteral("latency"), tr("Latency"), {}};
    if (!report.target || report.target->latency.empty()) return section;
    const Experiment& target = *report.target;
    section.blocks.push_back(ReportParagraph{
        tr("All figures are of %1; the marked row is how it would be deployed.").arg(plainLine(target.name)),
        Kind::note});
    section.blocks.push_back(latencyTable(target));
    if (const std::string truth = deployableLatency(target).first; hasSamples(target, truth))
        section.blocks.push_back(latencyDistribution(target, truth));
    const bool anyLayer = std::any_of(report.stacks.begin(), report.stacks.end(), [](const LatencyStack& stack) {
        return stack.absent.empty() && !stack.layers.empty() && stack.totalMs;
    });
    if (anyLayer) section.blocks.push_back(latencyStackFigure(report));
    return section;
}

ReportSection classSection(const Report& report)
{
    ReportSection section{QStringLiteral("classes"), tr("Who pays"), {}};
    if (!report.pays || report.pays->classes.empty()) return section;
    section.blocks.push_back(classFigure(report, mostClassBars));
    ReportTable table{tr("Each class before and after, image by image; who loses most comes first."),
                      {{tr("class"), false, 2},
                       {tr("samples"), true},
                       {tr("dense"), true},
                       {tr("pruned"), true},
                       {tr("change, points"), true, 1.2},
                       {tr("95 % interval"), true, 1.5},
                       {tr("certain"), false}},
                      {},
                      {}};
    for (const ClassChange& each : report.pays->classes) {
        const double n = double(std::max<std::int64_t>(1, each.images));
        const Interval interval = each.ci95();
        const Tone tone = !each.certain() ? Tone::quiet : each.change() < 0 ? Tone::bad : Tone::good;
        table.rows.push_back({{plainLine(className(report.classNames, each.label)), Tone::normal},
                              {countText(each.images), Tone::normal},
                              {percentText(double(each.denseRight) / n), Tone::normal},
                              {percentText(double(each.prunedRight) / n), Tone::normal},
                              {pointsText(each.change()), tone},
                              {tr("%1 to %2").arg(pointsText(interval[0]), pointsText(interval[1])), Tone::normal},
                              {!each.certain()     ? tr("may be chance")
                               : each.change() < 0 ? tr("loses")
                                                   : tr("gains"),
                               tone}});
    }
    section.blocks.push_back(table);
    return section;
}

ReportSection layerSection(const Report& report)
{
    ReportSection section{QStringLiteral("layers"), tr("Layer by layer"), {}};
    if (!report.target || report.target->layers.empty()) return section;
    const std::string truth = deployableLatency(*report.target).first;
    ReportTable table{tr("What was asked of each layer and what became of it. Times are of the layer alone, %1.")
                          .arg(truth.empty() ? tr("not measured") : truthName(truth)),
                      {{tr("layer"), false, 2.6},
                       {tr("asked"), false, 1.8},
                       {tr("removed"), true},
                       {tr("stored"), true},
                       {tr("dense time"), true},
                       {tr("time"), true},
                       {tr("format"), false}},
                      {},
                      {}};
    for (const LayerResult& layer : report.target->layers) {
        const auto [dense, now] = layerTimes(layer, truth);
        Cell time = milliseconds(now);
        if (dense && now && *now > *dense) time.tone = Tone::bad;
        table.rows.push_back({{plainLine(layer.path), Tone::normal},
                              {shownSetting(layer.asked), layer.asked.empty() ? Tone::quiet : Tone::normal},
                              {percentText(layer.achieved), Tone::normal},
                              {bytesText(layer.storedBytes), Tone::normal},
                              milliseconds(dense),
                              time,
                              {storedFormatName(layer.format), Tone::quiet}});
    }
    section.blocks.push_back(table);
    return section;
}

ReportSection memorySection(const Report& report)
{
    ReportSection section{QStringLiteral("memory"), tr("Memory"), {}};
    ReportTable table{{},
                      {{tr("experiment"), false, 2.4},
                       {tr("stored"), true},
                       {tr("of dense"), true},
                       {tr("format"), false},
                       {tr("activations"), true},
                       {tr("process peak"), true}},
                      {},
                      {}};
    for (const Experiment& each : report.experiments) {
        if (each.status != "done" || each.memory.weightsStored <= 0) continue;
        if (!report.isDetailed(each.id) && !report.isBaseline(each.id)) continue;
        if (report.isTarget(each.id)) table.marked.push_back(int(table.rows.size()));
        const double share =
            double(each.memory.weightsStored) / double(std::max<std::int64_t>(1, each.memory.weightsDense));
        table.rows.push_back({{plainLine(each.name), Tone::normal},
                              {bytesText(each.memory.weightsStored), Tone::normal},
                              {percentText(share), Tone::normal},
                              {storedFormatName(each.memory.format), Tone::quiet},
                              {bytesText(each.memory.activationsPeak), Tone::normal},
                              {each.memory.rssPeak ? bytesText(*each.memory.rssPeak) : QString(), Tone::normal}});
    }
    if (table.rows.empty()) return section;
    section.blocks.push_back(storedFigure(report));
    section.blocks.push_back(table);
    return section;
}

}  // namespace espalier
