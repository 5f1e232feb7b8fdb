#include "core/engine/scan/layer_times.h"

#include "core/engine/benchmark/latency.h"
#include "core/engine/benchmark/quiet.h"
#include "core/engine/program/timing_threads.h"
#include "core/engine/prune/channels.h"
#include "core/engine/runtime/runtime_model.h"
#include "core/engine/scan/scan_cuts.h"
#include "core/measure/statistics.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <map>
#include <memory>

namespace espalier {

namespace {

/// One pattern at one level, and the program with all cuts of it.
struct Level {
    Pattern pattern;
    std::string criterion = LayerRule().criterion;
    double sparsity = 0;
    std::vector<const ScanCut*> cuts = {};
    Program program = {};
    std::shared_ptr<RuntimeModel> runtime = {};

    ScanPoint cut(const std::string& layer) const { return {layer, pattern, criterion, sparsity}; }
};

/// The dense model first.
std::vector<Level> levelsOf(const std::vector<ScanCut>& cuts)
{
    std::vector<Level> levels{Level{}};
    for (const ScanCut& cut : cuts) {
        const auto same = [&](const Level& level) {
            return level.pattern == cut.point.pattern && level.criterion == cut.point.criterion &&
                   level.sparsity == cut.point.sparsity;
        };
        auto found = std::find_if(levels.begin(), levels.end(), same);
        if (found == levels.end())
            found = levels.insert(levels.end(), {cut.point.pattern, cut.point.criterion, cut.point.sparsity});
        found->cuts.push_back(&cut);
    }
    return levels;
}

Program programAt(const LoadedJob& job, const Level& level)
{
    Program program = job.dense.clone();
    ChannelSet removed;
    for (const ScanCut* cut : level.cuts) {
        removed.insert(removed.end(), cut->channels.begin(), cut->channels.end());
        for (const auto& [parameter, tensor] : cut->applied(program))
            program.parameters[std::size_t(parameter)].tensor.copy_(tensor);
    }
    std::sort(removed.begin(), removed.end());
    return removed.empty() ? program : compact(job.dense, job.coupling, removed);
}

void addLayers(std::vector<LayerTime>& times, const LoadedJob& job, const Level& level)
{
    const BenchmarkSettings& settings = job.spec.benchmark;
    for (const RuntimeLayer& timed : level.runtime->layers()) {
        const auto layer = std::find_if(job.summary.layers.begin(), job.summary.layers.end(),
                                        [&](const Layer& each) { return each.weight == timed.weight; });
        if (layer == job.summary.layers.end()) continue;
        LayerTime time{level.cut(layer->path), settings.batch, settings.threads, timed.denseMs, {}};
        if (!level.pattern.structured())
            time.sparseMs = std::min(timed.denseMs, timed.sparseMs.value_or(timed.denseMs));
        times.push_back(time);
    }
}

/// Whole models, all of them in one interleaved run: as dense kernels run what is left, and in the sparse runtime.
void addModels(std::vector<LayerTime>& times, const LoadedJob& job, const std::vector<Level>& levels)
{
    std::map<std::string, const Program*> candidates;
    std::map<std::string, ModelRun> others;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (i > 0 && levels[i].pattern.structured()) candidates[std::to_string(i)] = &levels[i].program;
        if (!levels[i].pattern.structured())
            others[std::to_string(i)] = [model = levels[i].runtime](const at::Tensor& input) { model->run(input); };
    }
    const LatencyRun run = measureLatency(job.dense, candidates, job.spec.benchmark, job.sink, others);
    for (std::size_t i = 0; i < levels.size(); ++i) {
        const PairedSamples& samples = run.samples.at(std::to_string(i));
        LayerTime time{
            levels[i].cut({}), job.spec.benchmark.batch, job.spec.benchmark.threads, median(samples.baseline), {}};
        (levels[i].pattern.structured() ? time.denseMs : time.sparseMs.emplace()) = median(samples.candidate);
        times.push_back(time);
    }
}

}  // namespace

std::vector<LayerTime> measureLayerTimes(LoadedJob& job, const std::vector<ScanCut>& cuts)
{
    std::vector<Level> levels = levelsOf(cuts);
    std::vector<LayerTime> times;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        job.sink.progress(Phase::benchmark, double(i), double(levels.size()));
        levels[i].program = programAt(job, levels[i]);
        const TimingThreads limit(job.spec.benchmark.threads);
        const Quiet quiet(job.sink);
        levels[i].runtime = std::make_shared<RuntimeModel>(levels[i].program, job.spec.benchmark.batch,
                                                           [&job] { job.sink.checkCancelled(); });
        addLayers(times, job, levels[i]);
    }
    addModels(times, job, levels);
    return times;
}

}  // namespace espalier
