#include "core/engine/pipeline/deployed_latency.h"

#include "core/engine/benchmark/deployment_adapter.h"
#include "core/engine/benchmark/quiet.h"
#include "core/engine/benchmark/scratch_folder.h"
#include "core/engine/export/check_onnx.h"
#include "core/engine/export/export_onnx.h"
#include "core/engine/program/library_error.h"
#include "core/measure/statistics.h"

namespace espalier {

namespace {

/// What one forward of the dense model took elsewhere.
double expectedMs(const Experiment& experiment)
{
    const auto dense = fastestDense(experiment);
    return dense ? dense->medianMs : 1000;
}

AdapterSamples measureInterleaved(const DeploymentAdapter& adapter, const Experiment& experiment, LoadedJob& job,
                                  const std::vector<std::filesystem::path>& models)
{
    const Quiet quiet(job.sink);
    return adapter.measure(models, job.preprocessing.input, job.spec.benchmark, expectedMs(experiment));
}

void measureThrough(const DeploymentAdapter& adapter, Experiment& experiment, LoadedJob& job, const Program& candidate)
{
    const ScratchFolder scratch(job.spec.folder);
    const auto pruned = scratch.path() / "candidate.onnx", dense = scratch.path() / "dense.onnx";
    writeOnnx(exportOnnx(candidate), pruned);
    checkOnnx(pruned, candidate, adapter, job.spec.benchmark.batch);
    writeOnnx(exportOnnx(job.dense), dense);
    job.sink.checkCancelled();
    const auto samples = measureInterleaved(adapter, experiment, job, {pruned, dense});
    auto& latency = experiment.latency["deployed"] = pairedLatency(samples.milliseconds[0], samples.milliseconds[1]);
    latency.adapter = adapter.name();
    latency.denseEngine = adapter.engine();
    experiment.samples["deployed"] = {{"candidate", samples.milliseconds[0]}, {"baseline", samples.milliseconds[1]}};
}

}  // namespace

void measureDeployed(Experiment& experiment, LoadedJob& job, const Program& candidate)
{
    try {
        const auto adapter = DeploymentAdapter::choose(job.spec.benchmark.adapter, job.sink);
        if (adapter) measureThrough(*adapter, experiment, job, candidate);
    } catch (const JobCancelled&) {
        throw;
    } catch (const Failure& failure) {
        auto issue = failure.issue();
        issue.severity = Severity::warning;
        job.warn(issue);
    } catch (const std::exception& error) {
        job.warn({Severity::warning, "export.failed", "", {{"detail", firstLine(error)}}});
    }
}

}  // namespace espalier
