#include "core/engine/pipeline/experiment_record.h"

#include "core/engine/benchmark/environment.h"

#include <ctime>

namespace espalier {

std::string nowUtc()
{
    const std::time_t now = std::time(nullptr);
    std::tm parts{};
    ::gmtime_r(&now, &parts);
    char text[32];
    std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts);
    return text;
}

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

}  // namespace espalier
