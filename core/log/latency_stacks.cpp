#include "core/log/latency_stacks.h"

#include <algorithm>

namespace espalier {

namespace {

using LayerTimeOf = std::optional<double> (*)(const LayerResult&);

void takeLayers(LatencyStack& stack, const Experiment& experiment, LayerTimeOf timeOf)
{
    for (const LayerResult& layer : experiment.layers) stack.layers.push_back(timeOf(layer));
    const bool any =
        std::any_of(stack.layers.begin(), stack.layers.end(), [](const auto& ms) { return ms.has_value(); });
    if (!any) stack.layers.clear();
}

/// Before layers were timed beside one another those of the sparse runtime's dense kernels were kept: of the compacted
/// model where channels went, else of the masked one.
std::optional<double> runtimeDense(const LayerResult& layer)
{
    if (!layer.speed) return {};
    return layer.speed->denseMs;
}

LatencyStack denseStack(const Experiment& experiment, const ModelSummary& model)
{
    LatencyStack stack{"dense", {}, {}, {}, false};
    const auto masked = experiment.latency.find("masked");
    if (masked != experiment.latency.end()) {
        const LatencyRecord& latency = masked->second;
        if (latency.denseMs > 0)
            stack.totalMs = latency.denseMs;
        else if (latency.ratio > 0)
            stack.totalMs = latency.medianMs / latency.ratio;
    }
    takeLayers(stack, experiment, [](const LayerResult& layer) { return layer.alone.dense; });
    if (!stack.layers.empty() || !(model.milliseconds > 0)) return stack;
    for (const LayerResult& layer : experiment.layers) {
        const Layer* described = model.find(layer.path);
        stack.layers.push_back(described ? std::optional(described->milliseconds) : std::nullopt);
    }
    stack.byOperator = true;
    stack.totalMs = model.milliseconds;
    return stack;
}

LatencyStack stackOf(const Experiment& experiment, const char* truth, const char* whyNot)
{
    LatencyStack stack{truth, {}, {}, {}, false};
    const auto latency = experiment.latency.find(truth);
    if (latency == experiment.latency.end()) {
        stack.absent = experiment.latency.empty() ? "not_measured" : whyNot;
        return stack;
    }
    stack.totalMs = latency->second.medianMs;
    return stack;
}

/// A truth that could have been measured and was not, as by a version that did not know of it, is no truth that has nothing
/// to measure.
bool masksAny(const Experiment& experiment)
{
    return std::any_of(experiment.layers.begin(), experiment.layers.end(), [](const LayerResult& layer) {
        return std::any_of(layer.asked.begin(), layer.asked.end(), [](const Cut& cut) {
            return cut.sparsity > 0 && !cut.pattern.structured() && cut.pattern.kind != Pattern::Kind::dense;
        });
    });
}

void markAbsent(LatencyStack& stack)
{
    if (!stack.absent.empty()) return;
    if (!stack.totalMs)
        stack.absent = "not_measured";
    else if (stack.layers.empty())
        stack.absent = "layers_not_timed";
}

}  // namespace

double LatencyStack::layersMs() const
{
    double sum = 0;
    for (const auto& ms : layers) sum += ms.value_or(0);
    return sum;
}

std::optional<double> LatencyStack::restMs() const
{
    if (!totalMs || layers.empty() || layersMs() > *totalMs) return {};
    return *totalMs - layersMs();
}

std::vector<LatencyStack> latencyStacks(const Experiment& experiment, const ModelSummary& model)
{
    const bool compacts = experiment.latency.contains("compacted");
    std::vector<LatencyStack> stacks{
        denseStack(experiment, model), stackOf(experiment, "masked", "not_measured"),
        stackOf(experiment, "compacted", "nothing_compacted"),
        stackOf(experiment, "sparse", masksAny(experiment) ? "not_measured" : "nothing_masked")};
    LatencyStack &masked = stacks[1], &compacted = stacks[2], &sparse = stacks[3];
    if (masked.totalMs) {
        takeLayers(masked, experiment, [](const LayerResult& layer) { return layer.alone.masked; });
        if (masked.layers.empty() && !compacts) takeLayers(masked, experiment, runtimeDense);
    }
    if (compacted.totalMs) {
        takeLayers(compacted, experiment, [](const LayerResult& layer) { return layer.alone.compacted; });
        if (compacted.layers.empty()) takeLayers(compacted, experiment, runtimeDense);
    }
    if (sparse.totalMs)
        takeLayers(sparse, experiment, [](const LayerResult& layer) -> std::optional<double> {
            if (!layer.speed) return {};
            return layer.speed->sparse ? layer.speed->sparseMs : layer.speed->denseMs;
        });
    for (LatencyStack& stack : stacks) markAbsent(stack);
    return stacks;
}

}  // namespace espalier
