#include "core/engine/pipeline/accounting.h"

#include "core/engine/program/summarize.h"
#include "core/measure/stored_bytes.h"

#include <ATen/Functions.h>

#include <set>

namespace espalier {

namespace {

std::int64_t elementBytes(const Program& program)
{
    std::int64_t bytes = 0;
    for (const Parameter& parameter : program.parameters)
        bytes += parameter.tensor.numel() * static_cast<std::int64_t>(parameter.tensor.element_size());
    return bytes;
}

/// The pattern of a layer's last, unstructured cut; dense where it has none.
Pattern maskPattern(const LayerRule& rule)
{
    return !rule.cuts.empty() && !rule.cuts.back().pattern.structured() ? rule.cuts.back().pattern : Pattern();
}

std::string formatName(const PrunedModel& pruned, const std::vector<LayerResult>& layers)
{
    std::set<std::string> formats;
    if (pruned.compacted) formats.insert("compacted");
    for (const LayerResult& layer : layers)
        if (layer.format != "dense") formats.insert(layer.format);
    if (formats.empty()) return "dense";
    return formats.size() == 1 ? *formats.begin() : "mixed";
}

}  // namespace

std::vector<LayerResult> layerResults(const LoadedJob& job, const PrunedModel& pruned)
{
    const ModelSummary after = summarize(pruned.program, {.batch = 1, .rounds = 0});
    std::vector<LayerResult> results;
    for (std::size_t i = 0; i < job.summary.layers.size(); ++i) {
        const Layer& layer = job.summary.layers[i];
        const Layer* left = after.find(layer.path);
        if (!left) throw Failure("job.layer_lost", layer.path);
        LayerResult result;
        result.path = layer.path;
        result.asked = pruned.rules.empty() ? std::vector<Cut>() : pruned.rules[i].cuts;
        result.parameters = layer.parameters;
        result.nonzeros = left->parameters;
        if (const auto mask = pruned.masks.find(layer.weight); mask != pruned.masks.end())
            result.nonzeros = mask->second.sum().item<std::int64_t>();
        result.achieved = 1.0 - double(result.nonzeros) / double(std::max<std::int64_t>(1, result.parameters));
        result.outputs = layer.outputs();
        result.outputsLeft = left->outputs();
        result.macs = layer.macs;
        result.macsLeft = left->macs / std::max<std::int64_t>(1, left->parameters) * result.nonzeros;
        const Pattern pattern = pruned.rules.empty() ? Pattern() : maskPattern(pruned.rules[i]);
        const Stored stored = storedBytes(
            left->outputs(), left->parameters / std::max<std::int64_t>(1, left->outputs()), result.nonzeros, pattern);
        result.storedBytes = stored.bytes;
        result.format = stored.format;
        results.push_back(result);
    }
    return results;
}

SparsityRecord sparsityOf(const LoadedJob& job, const PrunedModel& pruned, const std::vector<LayerResult>& layers)
{
    SparsityRecord sparsity;
    double asked = 0, prunable = 0, left = 0, macs = 0, macsLeft = 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        prunable += double(layers[i].parameters);
        left += double(layers[i].nonzeros);
        macs += double(layers[i].macs);
        macsLeft += double(layers[i].macsLeft);
        if (!pruned.rules.empty())
            asked += pruned.rules[i].requested.value_or(pruned.rules[i].cutFraction()) * double(layers[i].parameters);
    }
    std::int64_t trainableLeft = 0;
    for (const Parameter& parameter : pruned.program.parameters)
        if (parameter.trainable) trainableLeft += parameter.tensor.numel();
    for (const auto& [path, mask] : pruned.masks) trainableLeft -= mask.numel() - mask.sum().item<std::int64_t>();
    if (!pruned.rules.empty() && prunable > 0) sparsity.requested = asked / prunable;
    if (prunable > 0) sparsity.prunableWeights = 1.0 - left / prunable;
    if (job.summary.parameters > 0) sparsity.weights = 1.0 - double(trainableLeft) / double(job.summary.parameters);
    if (macs > 0) sparsity.macs = 1.0 - macsLeft / macs;
    return sparsity;
}

MemoryRecord memoryOf(const LoadedJob& job, const PrunedModel& pruned, const std::vector<LayerResult>& layers)
{
    MemoryRecord memory;
    memory.weightsDense = elementBytes(job.dense);
    memory.weightsStored = elementBytes(pruned.program);
    for (const LayerResult& layer : layers) {
        const auto index = pruned.program.find(job.summary.find(layer.path)->weight);
        memory.weightsStored +=
            layer.storedBytes - pruned.program.parameters[std::size_t(index)].tensor.numel() * bytesOfFloat;
    }
    memory.format = formatName(pruned, layers);
    memory.activationsPeak = activationPeakBytes(pruned.program);
    return memory;
}

}  // namespace espalier
