#include "core/engine/pipeline/prune_step.h"

#include "core/engine/program/execute.h"

#include <ATen/ATen.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>

namespace espalier {

namespace {

constexpr double compactionTolerance = 1e-4;

/// What the rules ask of each group of the coupling; the first of its layers says how.
struct GroupRequests {
    std::vector<ChannelRequest> requests;
    std::vector<int> roundTo;
};

GroupRequests groupRequests(const LoadedJob& job, const std::vector<LayerRule>& rules)
{
    GroupRequests asked;
    asked.requests.resize(job.coupling.groups.size());
    asked.roundTo.resize(job.coupling.groups.size(), 1);
    for (std::size_t i = rules.size(); i-- > 0;) {
        const int group = job.summary.layers[i].group;
        if (rules[i].cuts.empty() || group < 0 || !rules[i].cuts.front().pattern.structured()) continue;
        asked.requests[static_cast<std::size_t>(group)] = {rules[i].cuts.front().sparsity, rules[i].criterion,
                                                           rules[i].scope == Scope::global};
        asked.roundTo[static_cast<std::size_t>(group)] = rules[i].roundTo;
    }
    return asked;
}

/// Ranks the groups, together where they are pooled, then rounds what is left of each.
ChannelChoice chooseRounded(const LoadedJob& job, const Program& start, GroupRequests asked, CriterionRanks& ranks)
{
    const ChannelChoice pooled = chooseChannels(start, job.coupling, asked.requests, ranks);
    for (std::size_t i = 0; i < asked.requests.size(); ++i) {
        ChannelRequest& request = asked.requests[i];
        const auto channels = static_cast<std::int64_t>(job.coupling.groups[i].classes.size());
        if (channels == 0 || request.sparsity == 0) continue;
        if (request.pooled) request.sparsity = 1.0 - double(pooled.after[i]) / double(channels);
        request.sparsity = 1.0 - double(channelsLeft(channels, request.sparsity, asked.roundTo[i])) / double(channels);
        request.pooled = false;
    }
    return chooseChannels(start, job.coupling, asked.requests, ranks);
}

CriterionRanks ranksFor(LoadedJob& job, const Program& program)
{
    return CriterionRanks({program, [&job]() -> const Dataset& { return trainingData(job); }, job.preprocessing,
                           job.spec.plan.seed, job.sink});
}

std::vector<MaskRequest> maskRequests(const LoadedJob& job, const std::vector<LayerRule>& rules)
{
    std::vector<MaskRequest> requests;
    for (std::size_t i = 0; i < rules.size(); ++i)
        for (const Cut& cut : rules[i].cuts)
            if (!cut.pattern.structured() && cut.sparsity > 0)
                requests.push_back({job.summary.layers[i].weight, cut.pattern, cut.sparsity,
                                    rules[i].scope == Scope::global, rules[i].criterion});
    return requests;
}

/// Largest difference of the two models' outputs on the flattening example; refuses one that is more than rounding.
double compareOutputs(const Program& masked, const Program& compacted)
{
    at::NoGradGuard guard;
    const at::Tensor expected = Executor(masked).forward(masked.example);
    const at::Tensor found = Executor(compacted).forward(compacted.example);
    if (expected.sizes() != found.sizes()) throw Failure("job.compaction_differs", "", {{"found", "shape"}});
    const double difference = (expected - found).abs().max().item<double>();
    const double scale = std::max(1.0, expected.abs().max().item<double>());
    if (!(difference <= compactionTolerance * scale))
        throw Failure("job.compaction_differs", "", {{"found", std::to_string(difference)}});
    return difference;
}

/// Masks at dense size: what the removed channels take away, and inside the rest the masks of the compacted weights.
Masks fullSizeMasks(const LoadedJob& job, ChannelSet removed, const Masks& inner)
{
    std::sort(removed.begin(), removed.end());
    Masks full;
    for (const Layer& layer : job.summary.layers) {
        const int index = job.dense.find(layer.weight);
        at::Tensor mask = at::ones(layer.shape, at::kBool);
        for (const ChannelBinding& binding : job.coupling.bindings) {
            if (binding.parameter != index) continue;
            std::vector<std::int64_t> shape(layer.shape.size(), 1);
            shape[static_cast<std::size_t>(binding.dimension)] = static_cast<std::int64_t>(binding.tags.size());
            mask = mask.logical_and(keptSlices(binding, removed).view(shape));
        }
        if (const auto found = inner.find(layer.weight); found != inner.end())
            mask = mask.masked_scatter(mask, found->second);
        if (!mask.all().item<bool>()) full[layer.weight] = mask.contiguous();
    }
    return full;
}

std::map<std::string, at::Tensor> keptOutputs(const LoadedJob& job, const ChannelSet& removed)
{
    std::map<std::string, at::Tensor> outputs;
    for (const ChannelBinding& binding : job.coupling.bindings) {
        const Parameter& parameter = job.dense.parameters[static_cast<std::size_t>(binding.parameter)];
        if (binding.dimension != 0 || parameter.tensor.dim() < 2) continue;
        const at::Tensor kept = keptSlices(binding, removed);
        if (!kept.all().item<bool>()) outputs[parameter.path] = kept.nonzero().flatten();
    }
    return outputs;
}

}  // namespace

PrunedModel pruneModel(LoadedJob& job, const Program& start)
{
    job.sink.progress(Phase::prune, 0, 3);
    std::vector<Issue> notes;
    PrunedModel pruned;
    pruned.rules = resolvePlan(job.spec.plan, job.summary, notes);
    for (const Issue& note : notes) job.warn(note);

    CriterionRanks denseRanks = ranksFor(job, start);
    pruned.removed = chooseRounded(job, start, groupRequests(job, pruned.rules), denseRanks).removed;
    pruned.masked = start.clone();
    pruned.compacted = !pruned.removed.empty();
    job.sink.checkCancelled();
    job.sink.progress(Phase::prune, 1, 3);
    if (pruned.compacted) {
        maskChannels(pruned.masked, job.coupling, pruned.removed);
        pruned.program = compact(start, job.coupling, pruned.removed);
        pruned.compactedVsMaskedMaxAbs = compareOutputs(pruned.masked, pruned.program);
        pruned.keptOutputs = keptOutputs(job, pruned.removed);
    } else {
        pruned.program = start.clone();
    }
    job.sink.checkCancelled();
    job.sink.progress(Phase::prune, 2, 3);
    CriterionRanks ranks = ranksFor(job, pruned.program);
    pruned.requests = maskRequests(job, pruned.rules);
    pruned.masks = chooseMasks(pruned.program, pruned.requests, ranks);
    for (const auto& [path, mask] : pruned.masks) pruned.unmasked[path] = pruned.program.tensor(path).clone();
    applyMasks(pruned.program, pruned.masks);
    pruned.fullMasks = fullSizeMasks(job, pruned.removed, pruned.masks);
    applyMasks(pruned.masked, pruned.fullMasks);
    job.sink.progress(Phase::prune, 3, 3);
    return pruned;
}

void replaceMasks(const LoadedJob& job, const Program& start, PrunedModel& pruned, const Masks& masks)
{
    pruned.masks = masks;
    pruned.fullMasks = fullSizeMasks(job, pruned.removed, masks);
    pruned.masked = start.clone();
    if (pruned.compacted) maskChannels(pruned.masked, job.coupling, pruned.removed);
    applyMasks(pruned.masked, pruned.fullMasks);
}

}  // namespace espalier
