#include "views/models/layer_setting.h"

#include "views/models/layer_text.h"
#include "views/plan_document/plan_document.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

bool cutsChannels(const LayerRule& rule)
{
    return !rule.cuts.empty() && rule.cuts.front().pattern.structured() && rule.cuts.front().sparsity > 0;
}

double weightsKept(const PlanDocument& document, int layer)
{
    const Layer& described = document.model().layers[layer];
    const LayerRule& rule = document.rules()[layer];
    double kept = double(described.parameters);
    if (cutsChannels(rule) && described.outputs() > 0)
        kept *= double(channelsKept(document, layer)) / double(described.outputs());
    for (const Cut& cut : rule.cuts)
        if (!cut.pattern.structured()) kept *= 1 - cut.sparsity;
    return kept;
}

}  // namespace

LayerSetting layerSetting(const PlanDocument& document, const QList<int>& layers)
{
    LayerSetting setting;
    setting.low = 1;
    double weights = 0, removed = 0;
    bool first = true;
    for (int layer : layers) {
        const LayerRule& rule = document.rules()[layer];
        const Cut cut = shownCut(rule);
        const QString pattern = ruleText(rule);
        if (first)
            setting.pattern = pattern;
        else if (setting.pattern != pattern)
            setting.pattern.clear();
        first = false;
        setting.low = std::min(setting.low, cut.sparsity);
        setting.high = std::max(setting.high, cut.sparsity);
        setting.fixed = setting.fixed && cut.pattern.kind == Pattern::Kind::n_of_m;
        setting.estimate = setting.estimate || rule.scope == Scope::global;
        weights += double(document.model().layers[layer].parameters);
        removed += double(document.model().layers[layer].parameters) * cut.sparsity;
    }
    if (first) setting.low = 0;
    // The mean of equal figures is that figure to the last bit.
    setting.mean = setting.low == setting.high || weights <= 0 ? setting.high : removed / weights;
    return setting;
}

QString rankText(const PlanDocument& document, const QList<int>& layers)
{
    const auto criterion = document.criterion(layers);
    if (!criterion) return tr("mixed");
    const bool pooled = !layers.isEmpty() && std::ranges::all_of(layers, [&](int layer) {
        return document.rules()[layer].scope == Scope::global;
    });
    return pooled ? tr("%1, pooled").arg(criterionName(*criterion)) : criterionName(*criterion);
}

QString sparsityText(const LayerSetting& setting)
{
    const auto percent = [](double sparsity) { return std::lround(100 * sparsity); };
    if (percent(setting.low) == percent(setting.high)) return percentText(setting.mean, 0);
    return tr("%1–%2 %").arg(percent(setting.low)).arg(percent(setting.high));
}

qint64 channelsKept(const PlanDocument& document, int layer)
{
    const Layer& described = document.model().layers[layer];
    const LayerRule& rule = document.rules()[layer];
    if (!cutsChannels(rule)) return described.outputs();
    // Channels are counted in the coupled group; what a layer makes beyond it stays.
    const auto& groups = document.model().groups;
    const bool known =
        described.group >= 0 && described.group < int(groups.size()) && groups[described.group].channels > 0;
    if (known && groups[described.group].heads) {
        const qint64 heads = groups[described.group].channels;
        return described.outputs() * channelsLeft(heads, rule.cuts.front().sparsity, 1) / heads;
    }
    const auto channels = known ? std::min(groups[described.group].channels, described.outputs()) : described.outputs();
    return described.outputs() - channels + channelsLeft(channels, rule.cuts.front().sparsity, rule.roundTo);
}

QString leftText(const PlanDocument& document, const QList<int>& layers)
{
    const auto arrow = [](const QString& from, const QString& to) { return QStringLiteral("%1 → %2").arg(from, to); };
    if (layers.size() == 1 && cutsChannels(document.rules()[layers.front()])) {
        const int layer = layers.front();
        const QString channels =
            arrow(countText(document.model().layers[layer].outputs()), countText(channelsKept(document, layer)));
        return document.rules()[layer].cuts.size() == 1
                   ? channels
                   : QStringLiteral("%1 · %2").arg(channels, bigCountText(std::llround(weightsKept(document, layer))));
    }
    double weights = 0, kept = 0;
    for (int layer : layers) {
        weights += double(document.model().layers[layer].parameters);
        kept += weightsKept(document, layer);
    }
    return kept == weights ? QString() : arrow(bigCountText(std::llround(weights)), bigCountText(std::llround(kept)));
}

}  // namespace espalier
