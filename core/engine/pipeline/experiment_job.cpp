#include "core/engine/pipeline/experiment_job.h"

#include "core/engine/benchmark/memory.h"
#include "core/engine/evaluate/answers.h"
#include "core/engine/pipeline/accounting.h"
#include "core/engine/pipeline/artifacts.h"
#include "core/engine/pipeline/earlier_weights.h"
#include "core/engine/pipeline/experiment_record.h"
#include "core/engine/pipeline/measure_times.h"
#include "core/engine/recover/recover.h"
#include "core/measure/statistics.h"

namespace espalier {

namespace {

/// Accuracy was recorded; what remains to be said of `pruned` as it stands: latency, memory, layers, artifacts.
void measureAndSave(Experiment& experiment, LoadedJob& job, const PrunedModel& pruned)
{
    experiment.layers = layerResults(job, pruned);
    if (job.spec.timed) measureTimes(experiment, job, pruned);

    job.sink.progress(Phase::memory, 0, 2);
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
    if (!job.spec.timed) return;
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
