#include "views/charts/layer_bars.h"

#include "core/estimate/plan_estimate.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace espalier {

namespace {

QString cutsText(const std::vector<Cut>& cuts)
{
    QStringList parts;
    for (const Cut& cut : cuts)
        if (cut.pattern.kind != Pattern::Kind::dense && cut.sparsity > 0) parts << cutText(cut);
    return parts.join(QStringLiteral(" + "));
}

Family familyOf(const std::vector<Cut>& cuts)
{
    std::optional<Family> family;
    for (const Cut& cut : cuts) {
        if (cut.pattern.kind == Pattern::Kind::dense || cut.sparsity <= 0) continue;
        if (family && *family != espalier::familyOf(cut.pattern)) return Family::mixed;
        family = espalier::familyOf(cut.pattern);
    }
    return family.value_or(Family::baseline);
}

constexpr double bytesPerWeight = 4;

}  // namespace

QString layerQuantityName(LayerQuantity quantity)
{
    switch (quantity) {
        case LayerQuantity::weights:
            return tr("weights");
        case LayerQuantity::macs:
            return tr("MACs");
        case LayerQuantity::stored:
            return tr("stored bytes");
        case LayerQuantity::time:
            return tr("time, dense");
    }
    return {};
}

QString layerQuantityText(LayerQuantity quantity, double value)
{
    switch (quantity) {
        case LayerQuantity::weights:
        case LayerQuantity::macs:
            return bigCountText(std::llround(value));
        case LayerQuantity::stored:
            return bytesText(std::llround(value));
        case LayerQuantity::time:
            return millisecondsText(value);
    }
    return {};
}

double LayerBars::wholeOf(int layer) const
{
    double whole = 0;
    for (const LayerBarSet& set : sets) whole = std::max(whole, set.bars[layer].whole);
    return whole;
}

double LayerBars::longest() const
{
    double longest = 0;
    for (const LayerBarSet& set : sets)
        for (const LayerBar& bar : set.bars) longest = std::max({longest, bar.whole, bar.left.value_or(0)});
    return longest;
}

void LayerBars::sortBySize()
{
    std::vector<int> order(paths.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [this](int a, int b) { return wholeOf(a) > wholeOf(b); });
    const auto reordered = [&](const auto& values) {
        std::decay_t<decltype(values)> sorted;
        for (int i : order) sorted.push_back(values[i]);
        return sorted;
    };
    for (LayerBarSet& set : sets) set.bars = reordered(set.bars);
    paths = reordered(paths);
}

LayerBarSet plannedBars(const ModelSummary& model, const std::vector<LayerRule>& rules, LayerQuantity quantity)
{
    LayerBarSet set;
    set.name = tr("plan");
    set.estimate = true;
    const PlanEstimate estimate = estimatePlan(model, rules);
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const Layer& layer = model.layers[i];
        const LayerEstimate& left = estimate.layers[i];
        LayerBar bar;
        if (i < rules.size()) {
            bar.family = familyOf(rules[i].cuts);
            bar.cuts = cutsText(rules[i].cuts);
        }
        switch (quantity) {
            case LayerQuantity::weights:
                bar.whole = double(layer.parameters);
                bar.left = left.weights;
                break;
            case LayerQuantity::macs:
                bar.whole = double(layer.macs);
                bar.left = left.macs;
                break;
            case LayerQuantity::stored:
                bar.whole = bytesPerWeight * double(layer.parameters);
                bar.left = double(left.storedBytes);
                break;
            case LayerQuantity::time:
                bar.whole = layer.milliseconds;
                break;
        }
        set.bars.push_back(bar);
    }
    return set;
}

LayerBarSet measuredBars(const Experiment& experiment, const ModelSummary& model, LayerQuantity quantity)
{
    LayerBarSet set;
    set.name = QString::fromStdString(experiment.name);
    for (const Layer& layer : model.layers) {
        LayerBar bar;
        if (quantity == LayerQuantity::time) bar.whole = layer.milliseconds;
        const auto found = std::find_if(experiment.layers.begin(), experiment.layers.end(),
                                        [&](const LayerResult& result) { return result.path == layer.path; });
        if (found != experiment.layers.end()) {
            bar.family = familyOf(found->asked);
            bar.cuts = cutsText(found->asked);
            switch (quantity) {
                case LayerQuantity::weights:
                    bar.whole = double(found->parameters);
                    bar.left = double(found->nonzeros);
                    break;
                case LayerQuantity::macs:
                    bar.whole = double(found->macs);
                    bar.left = double(found->macsLeft);
                    break;
                case LayerQuantity::stored:
                    bar.whole = bytesPerWeight * double(found->parameters);
                    bar.left = double(found->storedBytes);
                    break;
                case LayerQuantity::time:
                    break;
            }
        }
        set.bars.push_back(bar);
    }
    return set;
}

ChartTable layerBarsTable(const LayerBars& bars)
{
    const QString unit = bars.quantity == LayerQuantity::time     ? tr("ms")
                         : bars.quantity == LayerQuantity::stored ? tr("bytes")
                                                                  : QString();
    const auto titled = [&](const QString& name) { return unit.isEmpty() ? name : tr("%1 (%2)").arg(name, unit); };
    ChartTable table;
    table.title = tr("%1 of layers").arg(layerQuantityName(bars.quantity));
    table.columns = {tr("layer"), titled(tr("dense"))};
    const bool hasLeft = bars.quantity != LayerQuantity::time;
    for (const LayerBarSet& set : bars.sets) {
        if (!hasLeft) break;
        table.columns << tr("%1: pattern").arg(set.name)
                      << titled(set.estimate ? tr("%1: left, estimate").arg(set.name) : tr("%1: left").arg(set.name));
    }
    for (int layer = 0; layer < int(bars.paths.size()); ++layer) {
        QVariantList row{bars.paths[layer], bars.wholeOf(layer)};
        for (const LayerBarSet& set : bars.sets) {
            if (!hasLeft) break;
            const LayerBar& bar = set.bars[layer];
            row << (bar.cuts.isEmpty() ? tr("dense") : bar.cuts) << (bar.left ? QVariant(*bar.left) : QVariant());
        }
        table.rows.push_back(row);
    }
    return table;
}

}  // namespace espalier
