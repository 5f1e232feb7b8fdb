#include "core/engine/pipeline/reassess_job.h"

#include "core/engine/evaluate/answers.h"
#include "core/engine/load/torchscript_file.h"
#include "core/engine/pipeline/experiment_record.h"
#include "core/engine/pipeline/measure_times.h"
#include "core/measure/statistics.h"
#include "core/predictions/class_changes.h"
#include "core/reassess/reassessment.h"

#include <ATen/Functions.h>
#include <nlohmann/json.hpp>

#include <chrono>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double leastZeros = 0.05;  // of a weight: what masks leave, not what training made by chance

bool isCompacted(const Program& program, const Program& dense)
{
    for (const Parameter& parameter : program.parameters)
        for (const Parameter& before : dense.parameters)
            if (before.path == parameter.path && before.tensor.sizes() != parameter.tensor.sizes()) return true;
    return false;
}

bool isMasked(const Program& program)
{
    for (const Parameter& parameter : program.parameters) {
        const at::Tensor& weight = parameter.tensor;
        if (weight.dim() < 2 || weight.numel() == 0) continue;
        if (double(weight.numel() - at::count_nonzero(weight).item<std::int64_t>()) >
            leastZeros * double(weight.numel()))
            return true;
    }
    return false;
}

/// Accuracy of both models; gives back the samples that only one of them gets right, where what they said can be kept.
ClassChange measureAccuracy(Experiment& experiment, LoadedJob& job, const Program& candidate)
{
    const Evaluation dense = evaluateOn(job, job.dense), pruned = evaluateOn(job, candidate);
    experiment.accuracy.dense = dense.accuracy();
    experiment.accuracy.pruned = pruned.accuracy();
    experiment.accuracy.n = pruned.n;
    experiment.accuracy.ci95 = wilson95(pruned.right, pruned.n);
    experiment.status = pruned.finite ? "done" : "diverged";
    const auto answers = answersOf(job.validation, dense, &pruned);
    return answers ? whoPays(*answers).all : ClassChange{};
}

}  // namespace

nlohmann::json reassessJob(const JobSpec& spec, JobSink& sink)
{
    if (spec.models.size() != 1) throw Failure("job.bad_spec", "reassess");
    const auto start = Clock::now();
    LoadedJob job = loadJob(spec, sink);
    const JobModel& model = spec.models.front();
    const Program candidate = loadProgram(model.file, job.preprocessing.input, model.sha256);
    Experiment measured = startRecord(job);
    measured.name = model.name;
    measured.key.clear();
    const ClassChange change = measureAccuracy(measured, job, candidate);
    const std::string truth = isCompacted(candidate, job.dense) ? "compacted" : "masked";
    measureLatencies(measured, job, {{truth, &candidate}}, candidate, isMasked(candidate));
    measured.issues = job.issues;
    measured.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return {{"reassessment",
             reassessmentToJson({spec.id, model.experiment, spec.data, measured, change.lost, change.gained}, true)}};
}

}  // namespace espalier
