// A timeline of memory in words and as a table.

#include "views/memory/memory_timeline.h"
#include "views/words/lists.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <cmath>

namespace espalier {

namespace {

QString inBytes(double value) { return bytesText(std::llround(value)); }

}  // namespace

QString peakText(const MemoryTimeline& timeline)
{
    const int dense = timeline.densePeak(), planned = timeline.plannedPeak();
    if (dense < 0) return {};
    const auto& densest = timeline.steps[std::size_t(dense)];
    const QString text = tr("Dense: peak %1 at %2.").arg(inBytes(densest.dense), densest.name);
    if (!timeline.hasPlan) return text;
    const auto& highest = timeline.steps[std::size_t(planned)];
    return text + ' ' +
           tr("This plan: ≈ %1 (%2) at %3.")
               .arg(inBytes(highest.planned), percentText(highest.planned / densest.dense, 0), highest.name);
}

QString layerPeakText(const MemoryTimeline& timeline, int layer, const ModelSummary& model)
{
    if (layer < 0 || layer >= int(timeline.movesPeak.size())) return {};
    const Layer& chosen = model.layers[std::size_t(layer)];
    const QString path = QString::fromStdString(chosen.path);
    if (!chosen.channelLock.empty() || chosen.group < 0)
        return tr("Channels of %1 cannot go, so it does not move the peak.").arg(path);
    if (timeline.movesPeak[std::size_t(layer)]) return tr("Fewer channels in %1 lower the peak.").arg(path);
    return tr("Pruning %1 does not move the peak: as much is alive elsewhere.").arg(path);
}

QString memoryTip(const MemoryTimeline& timeline, int step)
{
    const auto& shown = timeline.steps[std::size_t(step)];
    QStringList lines{QStringLiteral("<b>%1</b>").arg(shown.name.toHtmlEscaped()),
                      tr("alive while it runs: %1 dense").arg(inBytes(shown.dense))};
    if (timeline.hasPlan)
        lines << QStringLiteral("<i>%1</i>").arg(tr("≈ %1 with this plan").arg(inBytes(shown.planned)));
    const int peak = timeline.densePeak();
    const double most = timeline.steps[std::size_t(peak)].dense;
    lines << (step == peak ? tr("the dense peak") : tr("%1 of the dense peak").arg(percentText(shown.dense / most, 0)));
    if (timeline.hasPlan && step == timeline.plannedPeak()) lines << tr("the peak of this plan");
    return lines.join(QStringLiteral("<br>"));
}

ChartTable memoryTable(const MemoryTimeline& timeline)
{
    ChartTable table;
    table.title = tr("Activations alive over a forward pass");
    table.columns = {tr("step"), tr("operator"), tr("dense (bytes)"), tr("this plan, estimate (bytes)"), tr("peak")};
    const int dense = timeline.densePeak(), planned = timeline.plannedPeak();
    for (int i = 0; i < int(timeline.steps.size()); ++i) {
        const auto& step = timeline.steps[std::size_t(i)];
        QStringList peaks;
        if (i == dense) peaks << tr("dense");
        if (timeline.hasPlan && i == planned) peaks << tr("this plan");
        table.rows.push_back({qlonglong(i), step.name, step.dense,
                              timeline.hasPlan ? QVariant(step.planned) : QVariant(), joined(peaks)});
    }
    return table;
}

}  // namespace espalier
