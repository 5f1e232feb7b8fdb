#include "core/engine/program/summarize.h"

#include "core/engine/program/execute.h"
#include "core/engine/program/layers.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <map>
#include <numeric>

namespace espalier {

namespace {

/// What one operator was seen to do.
struct Seen {
    std::int64_t elements = 0;
    std::int64_t nanoseconds = 0;
};

/// `batch` samples made from the example's.
at::Tensor batchOf(const at::Tensor& example, std::int64_t batch)
{
    const auto rows = at::arange(batch).remainder(example.size(0));
    return example.index_select(0, rows);
}

/// Runs the program `rounds` times and keeps the shortest time of each operator.
std::vector<Seen> watch(const Program& program, const at::Tensor& input, int rounds, at::Tensor& output)
{
    const at::NoGradGuard noGradients;
    Executor executor(program);
    std::vector<Seen> seen(executor.operators().size());
    output = executor.forward(input);
    for (int round = 0; round < std::max(rounds, 1); ++round) {
        executor.observe([&](std::size_t index, const at::Tensor& result, std::int64_t nanoseconds) {
            auto& each = seen[index];
            each.elements = result.defined() ? result.numel() : 0;
            each.nanoseconds = round == 0 ? nanoseconds : std::min(each.nanoseconds, nanoseconds);
        });
        executor.forward(input);
    }
    if (rounds == 0)
        for (auto& each : seen) each.nanoseconds = 0;
    return seen;
}

Layer describe(const Program& program, const LayerUse& use)
{
    const auto& weight = program.parameters[static_cast<std::size_t>(use.weight)];
    Layer layer;
    layer.path = layerPath(weight.path);
    layer.weight = weight.path;
    if (use.bias >= 0) layer.bias = program.parameters[static_cast<std::size_t>(use.bias)].path;
    layer.kind = use.kind;
    layer.shape = weight.tensor.sizes().vec();
    layer.groups = use.groups;
    layer.parameters = weight.tensor.numel();
    return layer;
}

std::vector<Layer> describeLayers(const Program& program, const std::vector<Seen>& seen, std::int64_t batch)
{
    std::vector<Layer> layers;
    std::map<int, std::size_t> byWeight;
    for (const auto& use : findLayers(program)) {
        const auto [found, isNew] = byWeight.emplace(use.weight, layers.size());
        if (isNew) layers.push_back(describe(program, use));
        auto& layer = layers[found->second];
        const auto& run = seen[use.step];
        const auto made = run.elements / batch;
        layer.macs += made * (layer.parameters / std::max<std::int64_t>(layer.outputs(), 1));
        layer.outputBytes += made * static_cast<std::int64_t>(sizeof(float));
        layer.milliseconds += static_cast<double>(run.nanoseconds) * 1e-6;
    }
    return layers;
}

}  // namespace

ModelSummary summarize(const Program& program, const SummarizeOptions& options)
{
    at::Tensor output;
    const auto seen = watch(program, batchOf(program.example, options.batch), options.rounds, output);
    ModelSummary summary;
    summary.input = program.example.sizes().slice(1).vec();
    if (output.dim() == 2) summary.classes = output.size(1);
    for (const auto& parameter : program.parameters)
        (parameter.trainable ? summary.parameters : summary.bufferElements) += parameter.tensor.numel();
    summary.operators = static_cast<std::int64_t>(seen.size());
    summary.graph = operatorGraph(program);
    summary.activationPeakBytes = mostAliveBytes(summary.graph);
    summary.batch = options.batch;
    summary.threads = at::get_num_threads();
    summary.layers = describeLayers(program, seen, options.batch);
    for (const auto& layer : summary.layers) summary.macs += layer.macs;
    for (const auto& each : seen) summary.milliseconds += static_cast<double>(each.nanoseconds) * 1e-6;
    if (program.tracedInTraining) summary.issues.push_back({Severity::warning, "model.traced_in_training", "", {}});
    return summary;
}

}  // namespace espalier
