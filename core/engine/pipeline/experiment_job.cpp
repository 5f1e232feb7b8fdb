#include "core/engine/pipeline/experiment_job.h"

#include "core/base/sha256.h"
#include "core/engine/benchmark/deployed_model.h"
#include "core/engine/benchmark/environment.h"
#include "core/engine/benchmark/latency.h"
#include "core/engine/benchmark/layer_latency.h"
#include "core/engine/benchmark/memory.h"
#include "core/engine/benchmark/quiet.h"
#include "core/engine/evaluate/answers.h"
#include "core/engine/pipeline/accounting.h"
#include "core/engine/pipeline/artifacts.h"
#include "core/engine/pipeline/deployed_latency.h"
#include "core/engine/pipeline/earlier_weights.h"
#include "core/engine/pipeline/prune_step.h"
#include "core/engine/recover/recover.h"
#include "core/engine/runtime/runtime_model.h"
#include "core/measure/statistics.h"

#include <ATen/Parallel.h>

#include <chrono>
#include <cmath>
#include <ctime>

namespace espalier {

namespace {

constexpr const char* runtimeOfDense = "dense runtime";  // no truth of its own: what "sparse" is compared with
constexpr const char* runtimeName = "Espalier runtime";
constexpr double mostDisturbed = 0.2;  // share of rounds; a machine at rest disturbs a few in a hundred

std::string nowUtc()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

/// What is known before anything is measured.
Experiment startRecord(const LoadedJob& job)
{
    Experiment experiment;
    experiment.id = job.spec.id;
    experiment.name = job.spec.name;
    experiment.created = nowUtc();
    experiment.plan = job.spec.plan;
    experiment.batch = job.spec.benchmark.batch;
    experiment.threads = job.spec.benchmark.threads;
    experiment.hashes = {{"model", job.summary.sha256}, {"data", job.validation.sha256}};
    experiment.environment = environmentFingerprint();
    experiment.environment["threads"] = std::to_string(job.spec.threads);
    experiment.key = outcomeKey(job.spec);
    experiment.parent = job.spec.parent;
    return experiment;
}

Evaluation evaluateOn(LoadedJob& job, const Program& program)
{
    return evaluate(program, job.validation, job.preprocessing, job.spec.evaluationImages.value_or(-1), job.sink);
}

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
    const ThreadLimit limit(job.spec.benchmark.threads);
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

/// What each layer takes alone, dense, masked and compacted.
void recordLayerTimes(Experiment& experiment, LoadedJob& job, const PrunedModel& pruned)
{
    std::map<std::string, const Program*> programs = {{"dense", &job.dense},
                                                      {"masked", pruned.compacted ? &pruned.masked : &pruned.program}};
    if (pruned.compacted) programs["compacted"] = &pruned.program;
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

/// Accuracy was recorded; what remains to be said of `pruned` as it stands: latency, memory, layers, artifacts.
void measureAndSave(Experiment& experiment, LoadedJob& job, const PrunedModel& pruned)
{
    std::map<std::string, const Program*> candidates = {
        {"masked", pruned.compacted ? &pruned.masked : &pruned.program}};
    if (pruned.compacted) candidates["compacted"] = &pruned.program;
    const auto runtime = pruned.masks.empty() ? nullptr : buildRuntime(job, pruned.program);
    std::map<std::string, ModelRun> others;
    if (runtime) others = {{"sparse", runOf(runtime)}, {runtimeOfDense, runOf(buildRuntime(job, job.dense))}};
    const LatencyRun run = measureLatency(job.dense, candidates, job.spec.benchmark, job.sink, others);
    recordLatency(experiment, run.samples);
    if (run.disturbed > mostDisturbed * run.rounds)
        job.warn({Severity::warning,
                  "environment.busy_machine",
                  "",
                  {{"disturbed", std::to_string(run.disturbed)}, {"rounds", std::to_string(run.rounds)}}});
    measureDeployed(experiment, job, pruned.program);

    job.sink.progress(Phase::memory, 0, 2);
    experiment.layers = layerResults(job, pruned);
    if (runtime) recordRuntime(experiment, job, *runtime);
    recordLayerTimes(experiment, job, pruned);
    experiment.sparsity = sparsityOf(job, pruned, experiment.layers);
    experiment.memory = memoryOf(job, pruned, experiment.layers);
    experiment.compactedVsMaskedMaxAbs = pruned.compactedVsMaskedMaxAbs;
    job.sink.progress(Phase::save, 0, 2);
    experiment.artifacts.push_back(saveModelArtifact(pruned.program, job.spec.folder));
    if (!pruned.fullMasks.empty()) {
        experiment.artifacts.push_back(saveMasksArtifact(pruned.fullMasks, job.spec.folder));
        experiment.hashes["masks"] = experiment.artifacts.back().sha256;
    }
    job.sink.checkCancelled();
    job.sink.progress(Phase::memory, 1, 2);
    experiment.memory.rssPeak = measurePeakRss(artifactInFolder(job.spec.folder, experiment.artifacts.front()),
                                               job.preprocessing.input, job.spec.benchmark);
    if (!experiment.memory.rssPeak) job.warn({Severity::warning, "environment.rss_not_measured", "", {}});
    job.sink.progress(Phase::memory, 2, 2);
}

/// The steps of the recipe that come before pruning, or those that come after.
Recipe stepsOf(const Recipe& recipe, bool beforePruning)
{
    Recipe steps;
    for (const RecoveryStep& step : recipe)
        if (step.beforePruning == beforePruning) steps.push_back(step);
    return steps;
}

RecoveryContext recoveryContext(LoadedJob& job, const std::filesystem::path& folder)
{
    return {.dense = &job.dense,
            .train = trainingData(job),
            .preprocessing = job.preprocessing,
            .seed = job.spec.plan.seed,
            .folder = folder,
            .sink = job.sink,
            .validate = [&job](const Program& program) { return evaluateOn(job, program).accuracy(); }};
}

/// The dense model, trained as the recipe says before pruning; `experiment` gets the training curve.
Program trainBeforePruning(Experiment& experiment, LoadedJob& job, EarlierWeights& earlier)
{
    Program program = job.dense.clone();
    const Recipe recipe = stepsOf(job.spec.plan.recovery, true);
    if (recipe.empty()) return program;
    const std::filesystem::path folder = job.spec.folder.empty() ? job.spec.folder : job.spec.folder / "before_pruning";
    if (!folder.empty()) std::filesystem::create_directories(folder);
    RecoveryContext context = recoveryContext(job, folder);
    context.epochDone = [&earlier](int epochs, const Program& now) { earlier.keep(epochs, now); };
    const RecoveryOutcome outcome = recover(program, {}, recipe, context);
    experiment.training = outcome.points;
    experiment.recovery = outcome.steps;
    if (outcome.diverged) throw Failure("job.diverged_before_pruning", job.spec.model.string());
    return program;
}

/// Runs the recipe on pruned.program; sets recovered accuracy and the training curve. What the model says then, where
/// there is a recipe.
std::optional<Evaluation> recoverAccuracy(Experiment& experiment, LoadedJob& job, const Program& start,
                                          const EarlierWeights& earlier, PrunedModel& pruned)
{
    const Recipe recipe = stepsOf(job.spec.plan.recovery, false);
    if (recipe.empty()) return {};
    RecoveryContext context = recoveryContext(job, job.spec.folder);
    context.keptOutputs = pruned.keptOutputs;
    context.requests = pruned.requests;
    context.unmasked = pruned.unmasked;
    context.accuracy = experiment.accuracy.pruned;
    context.earlier = [&](int epochs) {
        Program program = earlier.after(epochs);
        if (pruned.compacted) program = compact(program, job.coupling, pruned.removed);
        std::map<std::string, at::Tensor> tensors;
        for (const Parameter& parameter : program.parameters) tensors[parameter.path] = parameter.tensor;
        return tensors;
    };
    context.firstStep = static_cast<int>(job.spec.plan.recovery.size() - recipe.size());
    const RecoveryOutcome outcome = recover(pruned.program, pruned.masks, recipe, context);
    replaceMasks(job, start, pruned, outcome.masks);
    experiment.training.insert(experiment.training.end(), outcome.points.begin(), outcome.points.end());
    experiment.recovery.insert(experiment.recovery.end(), outcome.steps.begin(), outcome.steps.end());
    const Evaluation evaluation = evaluateOn(job, pruned.program);
    experiment.accuracy.recovered = evaluation.accuracy();
    experiment.accuracy.ci95 = wilson95(evaluation.right, evaluation.n);
    if (outcome.diverged || !evaluation.finite) experiment.status = "diverged";
    return evaluation;
}

}  // namespace

MeasuredExperiment runBaseline(LoadedJob& job)
{
    Experiment experiment = startRecord(job);
    experiment.baseline = true;
    const Evaluation evaluation = evaluateOn(job, job.dense);
    experiment.accuracy.dense = evaluation.accuracy();
    experiment.accuracy.n = evaluation.n;
    experiment.accuracy.ci95 = wilson95(evaluation.right, evaluation.n);
    experiment.status = evaluation.finite ? "done" : "diverged";
    PrunedModel untouched;
    untouched.program = job.dense.clone();
    measureAndSave(experiment, job, untouched);
    experiment.issues = job.issues;
    return {experiment, answersOf(job.validation, evaluation, nullptr)};
}

MeasuredExperiment runExperiment(LoadedJob& job)
{
    Experiment experiment = startRecord(job);
    EarlierWeights earlier(job);
    const Program start = trainBeforePruning(experiment, job, earlier);
    PrunedModel pruned = pruneModel(job, start);
    const Evaluation dense = evaluateOn(job, job.dense), evaluation = evaluateOn(job, pruned.program);
    experiment.accuracy.dense = dense.accuracy();
    experiment.accuracy.pruned = evaluation.accuracy();
    experiment.accuracy.n = evaluation.n;
    experiment.accuracy.ci95 = wilson95(evaluation.right, evaluation.n);
    experiment.status = evaluation.finite ? "done" : "diverged";
    const std::optional<Evaluation> recovered = recoverAccuracy(experiment, job, start, earlier, pruned);
    measureAndSave(experiment, job, pruned);
    experiment.issues = job.issues;
    return {experiment, answersOf(job.validation, dense, recovered ? &*recovered : &evaluation)};
}

}  // namespace espalier
