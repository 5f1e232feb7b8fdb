#include "core/estimate/plan_estimate.h"

#include "core/estimate/activation_estimate.h"
#include "core/estimate/channels_kept.h"
#include "core/measure/stored_bytes.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double noticed = 1e-9;

/// Fraction of weights left by the cuts that are made inside the channels that stay, and the pattern of them.
struct Masked {
    double left = 1;
    Pattern pattern;
};

Masked maskedBy(const LayerRule& rule)
{
    Masked masked;
    for (const Cut& cut : rule.cuts) {
        if (cut.pattern.structured() || cut.pattern.kind == Pattern::Kind::dense) continue;
        masked.left *= 1 - cut.sparsity;
        masked.pattern = cut.pattern;
    }
    return masked;
}

LayerEstimate estimateLayer(const Layer& layer, const LayerRule& rule, const ChannelsKept& kept)
{
    const Masked masked = maskedBy(rule);
    const std::int64_t outputs = std::max<std::int64_t>(1, layer.outputs());
    const std::int64_t columns = layer.parameters / outputs;
    LayerEstimate estimate;
    // Coupled layers may ask less than they get; a layer without a rule of its own asks for nothing.
    const double ownOutputs = kept.asked < 1 ? kept.outputs : 1;
    estimate.requested = rule.requested.value_or(1 - kept.asked * masked.left);
    estimate.achieved = 1 - ownOutputs * masked.left;
    estimate.outputs = layer.outputs();
    estimate.outputsLeft = std::llround(double(layer.outputs()) * kept.outputs);
    const double shape = kept.outputs * kept.inputs;
    estimate.weights = double(layer.parameters) * shape * masked.left;
    estimate.macs = double(layer.macs) * shape * masked.left;
    const auto columnsLeft = std::max<std::int64_t>(1, std::llround(double(columns) * kept.inputs));
    const Stored stored =
        storedBytes(estimate.outputsLeft, columnsLeft, std::llround(estimate.weights), masked.pattern);
    estimate.storedBytes = stored.bytes;
    estimate.format = stored.format;
    return estimate;
}

/// Adds what one layer loses by `code` to the shortfalls.
void addShortfall(std::vector<Shortfall>& shortfalls, const std::string& code, double points, int roundTo)
{
    auto found = std::find_if(shortfalls.begin(), shortfalls.end(), [&](const Shortfall& s) { return s.code == code; });
    if (found == shortfalls.end()) found = shortfalls.insert(shortfalls.end(), Shortfall{code, 0, 0, 0});
    ++found->layers;
    found->roundTo = std::max(found->roundTo, roundTo);
    found->points += points;
}

/// Why a layer loses something else than it was asked.
std::string shortfallCode(const LayerRule& rule, const ChannelsKept& kept)
{
    if (kept.locked || (rule.requested && rule.cuts.empty())) return "estimate.locked";
    const bool raised = rule.requested && std::abs(rule.cutFraction() - *rule.requested) > noticed;
    return raised ? "estimate.redistributed" : "estimate.rounding";
}

void addTotals(PlanEstimate& estimate, const ModelSummary& model, const std::vector<LayerRule>& rules,
               const std::vector<ChannelsKept>& kept)
{
    double prunable = 0, outputs = 0, outputsLeft = 0;
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const LayerEstimate& layer = estimate.layers[i];
        const double parameters = double(model.layers[i].parameters);
        prunable += parameters;
        outputs += double(layer.outputs);
        outputsLeft += double(layer.outputsLeft);
        estimate.cutLayers += layer.requested > 0;
        estimate.requested += layer.requested * parameters;
        estimate.achieved += layer.achieved * parameters;
        estimate.weights.left += layer.weights;
        estimate.macs.dense += double(model.layers[i].macs);
        estimate.macs.left += layer.macs;
        estimate.stored.left += double(layer.storedBytes);
        estimate.removesChannels = estimate.removesChannels || kept[i].outputs < 1;
    }
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const double difference = (estimate.layers[i].achieved - estimate.layers[i].requested) *
                                  double(model.layers[i].parameters) / std::max(1.0, prunable);
        if (std::abs(difference) < noticed) continue;
        const std::string code = shortfallCode(i < rules.size() ? rules[i] : LayerRule(), kept[i]);
        addShortfall(estimate.shortfalls, code, difference, code == "estimate.rounding" ? kept[i].roundTo : 0);
    }
    if (prunable > 0) {
        estimate.requested /= prunable;
        estimate.achieved /= prunable;
    }
    // Biases and norms go with the channels they belong to.
    const double rest = std::max(0.0, double(model.parameters) - prunable);
    const double restLeft = outputs > 0 ? outputsLeft / outputs : 1;
    estimate.weights.dense = prunable + rest;
    estimate.weights.left += rest * restLeft;
    const double restBytes = double(bytesOfFloat) * (rest + double(model.bufferElements));
    estimate.stored.dense = double(bytesOfFloat) * prunable + restBytes;
    estimate.stored.left += restBytes * restLeft;
}

}  // namespace

PlanEstimate estimatePlan(const ModelSummary& model, const std::vector<LayerRule>& rules)
{
    static const LayerRule dense;
    PlanEstimate estimate;
    const std::vector<ChannelsKept> kept = channelsKept(model, rules);
    std::vector<double> outputsKept;
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const LayerRule& rule = i < rules.size() ? rules[i] : dense;
        estimate.layers.push_back(estimateLayer(model.layers[i], rule, kept[i]));
        outputsKept.push_back(kept[i].outputs);
        estimate.pooled = estimate.pooled || (rule.scope == Scope::global && estimate.layers.back().requested > 0);
    }
    addTotals(estimate, model, rules, kept);
    if (const auto peak = activationPeakLeft(model, outputsKept))
        estimate.activationsPeak = Reduced{double(model.activationPeakBytes), *peak};
    return estimate;
}

}  // namespace espalier
