#include "core/engine/pipeline/measure_times.h"

#include "core/engine/benchmark/latency.h"
#include "core/engine/benchmark/layer_latency.h"
#include "core/engine/benchmark/quiet.h"
#include "core/engine/pipeline/deployed_latency.h"
#include "core/engine/program/timing_threads.h"
#include "core/measure/statistics.h"

#include <ATen/Parallel.h>

#include <cmath>

namespace espalier {

namespace {

constexpr const char* runtimeOfDense = "dense runtime";  // no truth of its own: what "sparse" is compared with
constexpr const char* runtimeName = "Espalier runtime";
constexpr double mostDisturbed = 0.2;  // share of rounds; a machine at rest disturbs a few in a hundred

/// Each truth beside the dense model of the same run; the sparse one beside the faster of LibTorch's and the runtime's own
/// dense model, or zeros would get the credit for what the runtime does better anyway.
void recordLatency(Experiment& experiment, std::map<std::string, PairedSamples> samples)
{
    const auto denseRuntime = samples.extract(runtimeOfDense);
    for (auto& [truth, paired] : samples) {
        std::string engine = "LibTorch " + experiment.environment["libtorch"];
        if (truth == "sparse" && denseRuntime && median(denseRuntime.mapped().candidate) < median(paired.baseline)) {
            paired.baseline = denseRuntime.mapped().candidate;
            engine = runtimeName;
        }
        experiment.latency[truth] = pairedLatency(paired.candidate, paired.baseline);
        experiment.latency[truth].denseEngine = engine;
        experiment.samples[truth] = {{"candidate", paired.candidate}, {"baseline", paired.baseline}};
    }
}

std::string percent(double fraction) { return std::to_string(std::lround(100 * fraction)); }

/// The sparse runtime for a program, built for the batch and threads it will be timed with.
std::shared_ptr<RuntimeModel> buildRuntime(LoadedJob& job, const Program& program)
{
    const TimingThreads limit(job.spec.benchmark.threads);
    const Quiet quiet(job.sink);
    return std::make_shared<RuntimeModel>(program, job.spec.benchmark.batch, [&job] { job.sink.checkCancelled(); });
}

ModelRun runOf(const std::shared_ptr<RuntimeModel>& runtime)
{
    return [runtime](const at::Tensor& input) { runtime->run(input); };
}

/// Which layers the runtime runs sparse; says of pruned ones that a dense kernel is faster.
void recordRuntime(Experiment& experiment, LoadedJob& job, const RuntimeModel& runtime)
{
    experiment.sparseVsMaskedMaxRelative = runtime.relativeDifference();
    for (const RuntimeLayer& run : runtime.layers())
        for (LayerResult& layer : experiment.layers) {
            if (job.summary.find(layer.path)->weight != run.weight) continue;
            layer.speed = {run.sparse, run.denseMs, run.sparseMs, run.breakEven};
            if (run.sparse || !run.sparseMs || *run.sparseMs < run.denseMs) continue;
            std::map<std::string, std::string> details = {{"slower", percent(*run.sparseMs / run.denseMs - 1)},
                                                          {"achieved", percent(layer.achieved)}};
            if (run.breakEven) details["break_even"] = percent(*run.breakEven);
            job.warn({Severity::info, "plan.layer_slower_sparse", layer.path, details});
        }
}

std::map<std::string, const Program*> candidatesOf(const PrunedModel& pruned)
{
    std::map<std::string, const Program*> candidates = {
        {"masked", pruned.compacted ? &pruned.masked : &pruned.program}};
    if (pruned.compacted) candidates["compacted"] = &pruned.program;
    return candidates;
}

/// What each layer takes alone, dense, masked and compacted.
void recordLayerTimes(Experiment& experiment, LoadedJob& job, const PrunedModel& pruned)
{
    auto programs = candidatesOf(pruned);
    programs["dense"] = &job.dense;
    const LayerLatencies latencies = measureLayers(programs, job.spec.benchmark, job.sink);
    for (LayerResult& layer : experiment.layers) {
        const std::string& weight = job.summary.find(layer.path)->weight;
        const auto timeIn = [&](const char* truth) -> std::optional<double> {
            const auto layers = latencies.find(truth);
            if (layers == latencies.end() || !layers->second.contains(weight)) return {};
            return layers->second.at(weight);
        };
        layer.alone = {timeIn("dense"), timeIn("masked"), timeIn("compacted")};
    }
}

}  // namespace

std::shared_ptr<RuntimeModel> measureLatencies(Experiment& experiment, LoadedJob& job,
                                               const std::map<std::string, const Program*>& candidates,
                                               const Program& program, bool sparse)
{
    const auto runtime = sparse ? buildRuntime(job, program) : nullptr;
    std::map<std::string, ModelRun> others;
    if (runtime) others = {{"sparse", runOf(runtime)}, {runtimeOfDense, runOf(buildRuntime(job, job.dense))}};
    const LatencyRun run = measureLatency(job.dense, candidates, job.spec.benchmark, job.sink, others);
    recordLatency(experiment, run.samples);
    if (run.disturbed > mostDisturbed * run.rounds)
        job.warn({Severity::warning,
                  "environment.busy_machine",
                  "",
                  {{"disturbed", std::to_string(run.disturbed)}, {"rounds", std::to_string(run.rounds)}}});
    measureDeployed(experiment, job, program);
    return runtime;
}

void measureTimes(Experiment& experiment, LoadedJob& job, const PrunedModel& pruned)
{
    const auto runtime = measureLatencies(experiment, job, candidatesOf(pruned), pruned.program, !pruned.masks.empty());
    if (runtime) recordRuntime(experiment, job, *runtime);
    recordLayerTimes(experiment, job, pruned);
}

}  // namespace espalier
