#include "views/network/network_values.h"

#include "core/estimate/plan_estimate.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double leastNats = 1e-3, mostNats = 3;  // where the scale of divergences ends, as on the page Sensitivity

Family familyOfRule(const LayerRule& rule)
{
    std::optional<Family> family;
    for (const Cut& cut : rule.cuts) {
        if (cut.pattern.kind == Pattern::Kind::dense || cut.sparsity <= 0) continue;
        const Family own = familyOf(cut.pattern);
        family = family && *family != own ? Family::mixed : own;
    }
    return family.value_or(Family::baseline);
}

const SensitivityMap::Row* rowOf(const SensitivityMap& map, const Layer& layer)
{
    const int row = map.rowOf(layer.path);
    return row < 0 ? nullptr : &map.rows[std::size_t(row)];
}

NetworkValue divergenceValue(const NetworkSource& source, const Layer& layer)
{
    const auto* row = rowOf(source.scan, layer);
    const auto& levels = source.scan.levels;
    const auto level = std::find(levels.begin(), levels.end(), source.level);
    if (!row || level == levels.end()) return {};
    const auto& cell = row->cells[std::size_t(level - levels.begin())];
    if (!cell) return {};
    NetworkValue value;
    value.diverged = !std::isfinite(cell->divergence);
    value.strength =
        value.diverged
            ? 1
            : std::clamp(std::log(std::max(cell->divergence, leastNats) / leastNats) / std::log(mostNats / leastNats),
                         0.0, 1.0);
    value.text = measureText(*cell, SensitivityMeasure::divergence);
    value.figure = cell->divergence;
    return value;
}

/// Where accuracy breaks: the sooner, the stronger.
NetworkValue breaksValue(const NetworkSource& source, const Layer& layer)
{
    const auto* row = rowOf(source.scan, layer);
    if (!row) return {};
    NetworkValue value;
    value.strength = row->breaks ? 1 - *row->breaks : 0;
    value.text = row->breaks ? percentText(*row->breaks, 0) : QString();
    if (row->breaks) value.figure = 100 * *row->breaks;
    return value;
}

/// What a layer's value is a share of, and how it is written.
double amountOf(const NetworkNode& node, const ModelSummary& model, const std::vector<double>& alive,
                NetworkQuantity quantity)
{
    if (quantity == NetworkQuantity::memory) {
        double most = 0;
        for (const int one : node.operators) most = std::max(most, alive[std::size_t(one)]);
        return most;
    }
    if (node.layer < 0) return 0;
    const Layer& layer = model.layers[std::size_t(node.layer)];
    return quantity == NetworkQuantity::time ? layer.milliseconds : double(layer.parameters);
}

bool isShare(NetworkQuantity quantity)
{
    return quantity == NetworkQuantity::time || quantity == NetworkQuantity::weights ||
           quantity == NetworkQuantity::memory;
}

double mostOf(const std::vector<NetworkNode>& nodes, const ModelSummary& model, NetworkQuantity quantity)
{
    const std::vector<double> alive = aliveBytes(model.graph);
    double most = 0;
    for (const NetworkNode& node : nodes) most = std::max(most, amountOf(node, model, alive, quantity));
    return most;
}

double totalOf(const ModelSummary& model, NetworkQuantity quantity)
{
    if (quantity == NetworkQuantity::time) return model.milliseconds;
    if (quantity == NetworkQuantity::weights) return double(model.prunableParameters());
    return double(mostAliveBytes(model.graph));
}

QString amountText(NetworkQuantity quantity, double amount)
{
    if (quantity == NetworkQuantity::time) return millisecondsText(amount);
    if (quantity == NetworkQuantity::weights) return bigCountText(std::llround(amount));
    return bytesText(std::llround(amount));
}

}  // namespace

QString networkQuantityName(NetworkQuantity quantity)
{
    switch (quantity) {
        case NetworkQuantity::sparsity:
            return tr("Sparsity of the plan");
        case NetworkQuantity::divergence:
            return tr("Divergence when cut");
        case NetworkQuantity::breaks:
            return tr("Where accuracy breaks");
        case NetworkQuantity::time:
            return tr("Time, dense");
        case NetworkQuantity::weights:
            return tr("Weights");
        case NetworkQuantity::memory:
            return tr("Activations alive");
    }
    return {};
}

bool isScanned(NetworkQuantity quantity)
{
    return quantity == NetworkQuantity::divergence || quantity == NetworkQuantity::breaks;
}

QString networkUnit(NetworkQuantity quantity)
{
    switch (quantity) {
        case NetworkQuantity::sparsity:
        case NetworkQuantity::breaks:
            return QStringLiteral("%");
        case NetworkQuantity::divergence:
            return tr("nats");
        case NetworkQuantity::time:
            return tr("ms");
        case NetworkQuantity::weights:
            return {};
        case NetworkQuantity::memory:
            return tr("bytes");
    }
    return {};
}

std::vector<NetworkValue> networkValues(const std::vector<NetworkNode>& nodes, const NetworkSource& source,
                                        NetworkQuantity quantity)
{
    std::vector<NetworkValue> values;
    values.reserve(nodes.size());
    const bool share = isShare(quantity);
    const double most = share ? mostOf(nodes, source.model, quantity) : 0;
    const double total = share ? totalOf(source.model, quantity) : 0;
    const std::vector<double> alive =
        quantity == NetworkQuantity::memory ? aliveBytes(source.model.graph) : std::vector<double>();
    const PlanEstimate plan =
        quantity == NetworkQuantity::sparsity ? estimatePlan(source.model, source.rules) : PlanEstimate();
    for (const NetworkNode& node : nodes) {
        NetworkValue value;
        if (share && (node.layer >= 0 || quantity == NetworkQuantity::memory)) {
            const double amount = amountOf(node, source.model, alive, quantity);
            value.strength = most > 0 ? amount / most : 0;
            value.text = total > 0 ? percentText(amount / total, 0) : QString();
            value.figure = amount;
        } else if (node.layer >= 0) {
            const auto layer = std::size_t(node.layer);
            if (quantity == NetworkQuantity::divergence) value = divergenceValue(source, source.model.layers[layer]);
            if (quantity == NetworkQuantity::breaks) value = breaksValue(source, source.model.layers[layer]);
            if (quantity == NetworkQuantity::sparsity) {
                value.strength = plan.layers[layer].achieved;
                value.family = layer < source.rules.size() ? familyOfRule(source.rules[layer]) : Family::baseline;
                if (value.family != Family::baseline) value.text = percentText(*value.strength, 0);
                value.figure = 100 * *value.strength;
            }
        }
        values.push_back(std::move(value));
    }
    return values;
}

NetworkScale networkScale(const std::vector<NetworkNode>& nodes, const NetworkSource& source, NetworkQuantity quantity)
{
    switch (quantity) {
        case NetworkQuantity::sparsity:
            return {tr("dense"), percentText(1, 0)};
        case NetworkQuantity::divergence:
            return {tr("%1 nats").arg(QLocale().toString(leastNats)), QLocale().toString(mostNats)};
        case NetworkQuantity::breaks:
            return {tr("nowhere"), tr("at once")};
        default:
            return {QStringLiteral("0"), amountText(quantity, mostOf(nodes, source.model, quantity))};
    }
}

}  // namespace espalier
