#include "core/engine/scan/scan_cuts.h"

#include "core/engine/prune/masks.h"

#include <ATen/ATen.h>

namespace espalier {

namespace {

ScanCut channelCut(const LoadedJob& job, const ScanPoint& point, const Layer& layer, CriterionRanks& ranks)
{
    const auto group = std::size_t(layer.group);
    const auto channels = std::int64_t(job.coupling.groups[group].classes.size());
    const std::int64_t left = channelsLeft(channels, point.sparsity, usualRoundTo(layer));
    std::vector<ChannelRequest> requests(job.coupling.groups.size());
    requests[group] = {1.0 - double(left) / double(channels), point.criterion, false};
    ScanCut cut{point, 1.0 - double(left) / double(channels), {}, {}};
    cut.channels = chooseChannels(job.dense, job.coupling, requests, ranks).removed;
    for (const ChannelBinding& binding : job.coupling.bindings) {
        const Parameter& parameter = job.dense.parameters[std::size_t(binding.parameter)];
        // As in maskChannels(): running statistics stay.
        if (!parameter.trainable && parameter.tensor.dim() < 2) continue;
        const at::Tensor kept = keptSlices(binding, cut.channels);
        if (kept.all().item<bool>()) continue;
        std::vector<std::int64_t> shape(std::size_t(parameter.tensor.dim()), 1);
        shape[std::size_t(binding.dimension)] = kept.numel();
        at::Tensor& mask = cut.kept[binding.parameter];
        mask = mask.defined() ? mask.logical_and(kept.view(shape)) : kept.view(shape);
    }
    return cut;
}

}  // namespace

std::map<int, at::Tensor> ScanCut::applied(const Program& program) const
{
    std::map<int, at::Tensor> tensors;
    for (const auto& [parameter, mask] : kept)
        tensors[parameter] = program.parameters[std::size_t(parameter)].tensor.mul(mask);
    return tensors;
}

ScanCut makeScanCut(const LoadedJob& job, const ScanPoint& point, CriterionRanks& ranks)
{
    const Layer* layer = job.summary.find(point.layer);
    if (!layer) throw Failure("plan.names_no_layer", point.layer);
    if (const std::string reason = patternMisfit(point.pattern, *layer); !reason.empty())
        throw Failure("plan.pattern_does_not_fit", point.layer,
                      {{"pattern", point.pattern.text()}, {"reason", reason}});
    if (point.pattern.structured()) return channelCut(job, point, *layer, ranks);
    const MaskRequest request{layer->weight, point.pattern, point.sparsity, false, point.criterion};
    const at::Tensor mask = chooseMasks(job.dense, {request}, ranks).at(layer->weight);
    return {point, 1.0 - mask.to(at::kFloat).mean().item<double>(), {{job.dense.find(layer->weight), mask}}, {}};
}

std::vector<ScanCut> makeScanCuts(LoadedJob& job, const std::vector<ScanPoint>& points)
{
    CriterionRanks ranks(
        {job.dense, [&job]() -> const Dataset& { return trainingData(job); }, job.preprocessing, 0, job.sink});
    std::vector<ScanCut> cuts;
    for (const ScanPoint& point : points) {
        job.sink.checkCancelled();
        cuts.push_back(makeScanCut(job, point, ranks));
        job.sink.progress(Phase::prune, double(cuts.size()), double(points.size()));
    }
    return cuts;
}

ScanCut together(const std::vector<const ScanCut*>& cuts)
{
    ScanCut all;
    for (const ScanCut* cut : cuts)
        for (const auto& [parameter, mask] : cut->kept) {
            at::Tensor& kept = all.kept[parameter];
            kept = kept.defined() ? kept.logical_and(mask) : mask;
        }
    return all;
}

}  // namespace espalier
