#include "core/engine/pipeline/experiment_record.h"

#include "core/base/utc_time.h"
#include "core/engine/benchmark/environment.h"

namespace espalier {

Experiment startRecord(const LoadedJob& job)
{
    Experiment experiment;
    experiment.id = job.spec.id;
    experiment.name = job.spec.name;
    experiment.created = utcNow();
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

}  // namespace espalier
