#include "views/network/network_words.h"

#include "views/models/layer_text.h"
#include "views/plan_document/plan_document.h"
#include "views/plan_document/setting_text.h"
#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// What an operator does, as the field calls it; ATen's name where that says it.
QString operatorName(const std::string& kind)
{
    const std::pair<const char*, QString> names[] = {
        {"input", tr("input")},
        {"cat", tr("concatenate")},
        {"mul", tr("multiply")},
        {"div", tr("divide")},
        {"sub", tr("subtract")},
        {"mean", tr("mean")},
        {"adaptive_avg_pool2d", tr("average pool")},
        {"avg_pool2d", tr("average pool")},
        {"adaptive_max_pool2d", tr("max pool")},
        {"max_pool2d", tr("max pool")},
        {"max_pool2d_with_indices", tr("max pool")},
        {"chunk", tr("split")},
        {"split_with_sizes", tr("split")},
        {"batch_norm", tr("batch norm")},
        {"layer_norm", tr("layer norm")},
        {"group_norm", tr("group norm")},
        {"upsample_nearest2d", tr("upsample")},
        {"upsample_bilinear2d", tr("upsample")},
        {"scaled_dot_product_attention", tr("attention")},
        {"bmm", tr("matrix product")},
        {"matmul", tr("matrix product")},
        {"constant_pad_nd", tr("pad")},
    };
    for (const auto& [name, words] : names)
        if (kind == name) return words;
    QString plain = QString::fromStdString(kind);
    while (plain.endsWith('_')) plain.chop(1);
    return plain.replace('_', ' ');
}

/// What follows the first operator within the box: "batch norm, relu".
QString finishes(const NetworkNode& node, const ModelSummary& model)
{
    QStringList names;
    for (std::size_t i = 1; i < node.operators.size(); ++i)
        names << operatorName(model.graph[std::size_t(node.operators[i])].kind);
    return joined(names);
}

double aliveIn(const NetworkNode& node, const ModelSummary& model)
{
    const std::vector<double> alive = aliveBytes(model.graph);
    double most = 0;
    for (const int one : node.operators) most = std::max(most, alive[std::size_t(one)]);
    return most;
}

std::int64_t bytesGiven(const NetworkNode& node, const ModelSummary& model)
{
    return model.graph[std::size_t(node.operators.back())].bytes;
}

QString shareText(double part, double whole) { return whole > 0 ? percentText(part / whole) : QString(); }

}  // namespace

QString nodeName(const NetworkNode& node, const ModelSummary& model)
{
    return node.layer >= 0 ? QString::fromStdString(model.layers[std::size_t(node.layer)].path) : operatorName(node.op);
}

QString nodeTitle(const NetworkNode& node, const ModelSummary& model)
{
    if (node.layer >= 0 || node.module.empty()) return nodeName(node, model);
    return tr("%1 in %2").arg(nodeName(node, model), QString::fromStdString(node.module));
}

QString nodeTip(const std::vector<NetworkNode>& nodes, int node, const PlanDocument& document,
                const NetworkValue& value, NetworkQuantity quantity)
{
    const NetworkNode& shown = nodes[std::size_t(node)];
    const ModelSummary& model = document.model();
    QStringList lines{QStringLiteral("<b>%1</b>").arg(nodeTitle(shown, model).toHtmlEscaped())};
    const QString then = finishes(shown, model);
    if (shown.layer >= 0) {
        const Layer& layer = model.layers[std::size_t(shown.layer)];
        const auto& rule = document.rules()[std::size_t(shown.layer)];
        lines << (tr("%1, %2").arg(layerKindName(layer.kind), layerShapeText(layer)) +
                  (then.isEmpty() ? QString() : tr(", then %1").arg(then)))
                     .toHtmlEscaped();
        lines << tr("plan: %1").arg(shownSetting(rule.cuts)).toHtmlEscaped();
        lines << tr("%1 weights (%2), %3 MACs (%4)")
                     .arg(bigCountText(layer.parameters),
                          shareText(double(layer.parameters), double(model.prunableParameters())),
                          bigCountText(layer.macs), shareText(double(layer.macs), double(model.macs)));
        if (layer.milliseconds > 0)
            lines << tr("%1 dense (%2 of the time)")
                         .arg(millisecondsText(layer.milliseconds), shareText(layer.milliseconds, model.milliseconds));
    } else if (!then.isEmpty()) {
        lines << tr("then %1").arg(then).toHtmlEscaped();
    }
    lines << tr("gives %1; %2 of activations alive meanwhile")
                 .arg(bytesText(bytesGiven(shown, model)), bytesText(std::llround(aliveIn(shown, model))));
    if (isScanned(quantity) && shown.layer >= 0) {
        const QString name = networkQuantityName(quantity);
        lines << (value.strength
                      ? QStringLiteral("%1: %2 %3")
                            .arg(name, value.text.isEmpty() ? tr("nowhere") : value.text,
                                 quantity == NetworkQuantity::divergence && !value.diverged ? tr("nats") : QString())
                            .trimmed()
                      : tr("%1: not scanned").arg(name))
                     .toHtmlEscaped();
    }
    QString text = lines.join(QStringLiteral("<br>"));
    const QString notes = shown.layer >= 0 ? layerNotes(document, shown.layer) : QString();
    if (notes.isEmpty()) return text;
    // Paths are long: broken where a line would be.
    const QString width = notes.size() > 60 ? QStringLiteral(" width=\"420\"") : QString();
    return text + QStringLiteral("<table cellpadding=\"0\" cellspacing=\"0\"%1><tr><td><i>%2</i></td></tr></table>")
                      .arg(width, notes.toHtmlEscaped().replace('\n', QStringLiteral("<br>")));
}

ChartTable networkTable(const std::vector<NetworkNode>& nodes, const std::vector<NetworkValue>& values,
                        const PlanDocument& document, NetworkQuantity quantity)
{
    const ModelSummary& model = document.model();
    const std::vector<double> alive = aliveBytes(model.graph);
    ChartTable table;
    table.title = tr("Network: %1").arg(networkQuantityName(quantity));
    const QString unit = networkUnit(quantity), name = networkQuantityName(quantity);
    table.columns = {tr("box"),
                     tr("what it is"),
                     unit.isEmpty() ? name : tr("%1 (%2)").arg(name, unit),
                     tr("output (bytes)"),
                     tr("alive (bytes)"),
                     tr("plan"),
                     tr("reads from"),
                     tr("why channels stay, what moves along")};
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const NetworkNode& node = nodes[i];
        double most = 0;
        for (const int one : node.operators) most = std::max(most, alive[std::size_t(one)]);
        QStringList reads;
        for (const int input : node.inputs) reads << nodeTitle(nodes[std::size_t(input)], model);
        const bool isLayer = node.layer >= 0;
        const Layer* layer = isLayer ? &model.layers[std::size_t(node.layer)] : nullptr;
        table.rows.push_back(
            {nodeTitle(node, model),
             layer ? tr("%1, %2").arg(layerKindName(layer->kind), layerShapeText(*layer)) : operatorName(node.op),
             values[i].figure, qlonglong(bytesGiven(node, model)), most,
             isLayer ? shownSetting(document.rules()[std::size_t(node.layer)].cuts) : QString(), joined(reads),
             isLayer ? layerNotes(document, node.layer).replace('\n', ' ') : QString()});
    }
    return table;
}

}  // namespace espalier
