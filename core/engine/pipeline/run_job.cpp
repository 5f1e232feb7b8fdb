#include "core/engine/run_job.h"

#include "core/base/atomic_file.h"
#include "core/engine/pipeline/experiment_job.h"
#include "core/engine/pipeline/export_job.h"
#include "core/engine/pipeline/loaded_job.h"
#include "core/engine/pipeline/reassess_job.h"
#include "core/engine/pipeline/timed_summary.h"
#include "core/engine/pipeline/weights_job.h"
#include "core/engine/preview/preview_job.h"
#include "core/engine/preview/samples_job.h"
#include "core/engine/program/thread_limit.h"
#include "core/engine/robustness/robustness_job.h"
#include "core/engine/scan/scan_job.h"
#include "core/engine/stress/stress_job.h"

#include <nlohmann/json.hpp>

#include <chrono>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int inspectionRounds = 15;  // the minimum counts: enough that a busy machine leaves one of them alone

nlohmann::json describeData(const LoadedJob& job)
{
    return {{"samples", job.validation.size()},
            {"class_names", job.validation.classNames},
            {"sha256", job.validation.sha256},
            {"input", job.preprocessing.input}};
}

nlohmann::json inspectJob(const JobSpec& spec, JobSink& sink)
{
    LoadedJob job = loadJob(spec, sink);
    nlohmann::json result = {{"summary", timedSummary(job, inspectionRounds)}};
    if (job.validation.size() > 0) result["data"] = describeData(job);
    return result;
}

nlohmann::json measuredJob(const JobSpec& spec, JobSink& sink)
{
    const auto start = Clock::now();
    LoadedJob job = loadJob(spec, sink);
    nlohmann::json result;
    if (spec.kind == JobSpec::Kind::baseline && spec.timed) {
        result["summary"] = timedSummary(job, inspectionRounds);
        result["data"] = describeData(job);
    }
    MeasuredExperiment measured = spec.kind == JobSpec::Kind::baseline ? runBaseline(job) : runExperiment(job);
    measured.experiment.seconds = std::chrono::duration<double>(Clock::now() - start).count();
    result["experiment"] = experimentToJson(measured.experiment, true);
    if (measured.answers) result["answers"] = *measured.answers;
    return result;
}

nlohmann::json dispatch(const JobSpec& spec, JobSink& sink)
{
    switch (spec.kind) {
        case JobSpec::Kind::inspect:
            return inspectJob(spec, sink);
        case JobSpec::Kind::preview:
            return previewJob(spec, sink);
        case JobSpec::Kind::baseline:
        case JobSpec::Kind::experiment:
            return measuredJob(spec, sink);
        case JobSpec::Kind::scan:
            return scanJob(spec, sink);
        case JobSpec::Kind::stress:
            return stressJob(spec, sink);
        case JobSpec::Kind::robustness:
            return robustnessJob(spec, sink);
        case JobSpec::Kind::reassess:
            return reassessJob(spec, sink);
        case JobSpec::Kind::exportModel:
            return exportJob(spec, sink);
        case JobSpec::Kind::samples:
            return samplesJob(spec, sink);
        case JobSpec::Kind::weights:
            return {{"weights", weightsJob(spec, sink)}};
    }
    throw Failure("job.unknown_kind", "");
}

}  // namespace

nlohmann::json runJob(const JobSpec& spec, JobSink& sink)
{
    const ThreadLimit limit(spec.threads);
    const nlohmann::json result = dispatch(spec, sink);
    if (!spec.folder.empty()) writeFileAtomically(spec.folder / "result.json", result.dump());
    return result;
}

}  // namespace espalier
