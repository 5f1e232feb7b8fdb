#include "app/commands/model_text.h"

#include "app/commands/text_table.h"
#include "views/words/lists.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <map>

namespace espalier {

namespace {

using Align = TextTable::Align;

QStringList totals(const ModelSummary& summary)
{
    return {tr("input          %1").arg(shapeText(summary.input)),
            tr("classes        %1").arg(summary.classes),
            tr("parameters     %1, of which %2 can be pruned")
                .arg(countText(summary.parameters), countText(summary.prunableParameters())),
            tr("MACs           %1 a sample").arg(bigCountText(summary.macs)),
            tr("activations    %1 at the peak, a sample").arg(bytesText(summary.activationPeakBytes)),
            tr("time           %1 (batch %2, threads %3)")
                .arg(millisecondsText(summary.milliseconds))
                .arg(summary.batch)
                .arg(summary.threads),
            QString()};
}

QString channelsOf(const ModelSummary& summary, const Layer& layer)
{
    if (!layer.channelLock.empty()) return tr("locked");
    if (layer.heads)
        return tr("%1 heads, group %2").arg(summary.groups[std::size_t(layer.group)].channels).arg(layer.group + 1);
    return layer.group >= 0 ? tr("group %1").arg(layer.group + 1) : QString();
}

QStringList layerTable(const ModelSummary& summary)
{
    TextTable table;
    table.addColumn(tr("layer"));
    table.addColumn(tr("kind"));
    table.addColumn(tr("weight"));
    for (const QString& title : {tr("parameters"), tr("MACs"), tr("output"), tr("time")})
        table.addColumn(title, Align::right);
    table.addColumn(tr("channels"));
    for (const Layer& layer : summary.layers)
        table.addRow({QString::fromStdString(layer.path), layerKindName(layer.kind), shapeText(layer.shape),
                      countText(layer.parameters), bigCountText(layer.macs), bytesText(layer.outputBytes),
                      millisecondsText(layer.milliseconds), channelsOf(summary, layer)});
    return table.lines();
}

/// Layers that are locked for the same reason, told once.
QStringList locks(const ModelSummary& summary)
{
    std::map<std::string, QStringList> byCode;
    for (const Layer& layer : summary.layers)
        if (!layer.channelLock.empty()) byCode[layer.channelLock] << QString::fromStdString(layer.path);
    QStringList lines;
    for (const auto& [code, layers] : byCode)
        lines << messageFor({Severity::info, code, joined(layers).toStdString(), {}}).cause;
    return lines;
}

}  // namespace

QStringList modelText(const ModelSummary& summary)
{
    QStringList lines = totals(summary) + layerTable(summary);
    lines << QString() << tr("Layers of one group lose their channels together.") << locks(summary);
    for (const Issue& issue : summary.issues) lines << sentenceFor(issue);
    return lines;
}

}  // namespace espalier
