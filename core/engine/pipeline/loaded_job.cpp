#include "core/engine/pipeline/loaded_job.h"

#include "core/base/sha256.h"
#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/summarize.h"

namespace espalier {

namespace {

std::vector<std::int64_t> sampleShape(const Dataset& data)
{
    const auto sizes = data.samples.sizes();
    return {sizes.begin() + 1, sizes.end()};
}

constexpr double loadSteps = 4;

void checkSettings(const JobSpec& spec)
{
    const auto refuse = [](const char* what, int value) {
        throw Failure("usage.bad_value", what, {{"found", std::to_string(value)}, {"expected", "1 .. 65536"}});
    };
    if (spec.benchmark.batch < 1 || spec.benchmark.batch > 65536) refuse("batch", spec.benchmark.batch);
    if (spec.benchmark.threads < 1 || spec.benchmark.threads > 65536) refuse("threads", spec.benchmark.threads);
    if (spec.threads < 1 || spec.threads > 65536) refuse("threads", spec.threads);
}

}  // namespace

void LoadedJob::warn(const Issue& issue)
{
    issues.push_back(issue);
    sink.send(IssueEvent{issue});
}

LoadedJob assembleJob(const JobSpec& spec, JobSink& sink, const Preprocessing& preprocessing)
{
    checkSettings(spec);
    LoadedJob job{spec, sink, preprocessing, {}, {}, {}, {}, {}, {}};
    if (preprocessing.input.empty()) throw Failure("usage.input_needed", spec.model.string());
    sink.checkCancelled();
    sink.progress(Phase::load, 1, loadSteps);
    job.dense = loadProgram(spec.model, preprocessing.input, spec.modelSha256);
    sink.checkCancelled();
    sink.progress(Phase::load, 2, loadSteps);
    job.summary = summarize(job.dense, {.batch = spec.benchmark.batch, .rounds = 0});
    job.summary.sha256 = spec.modelSha256.empty() ? sha256OfFile(spec.model) : spec.modelSha256;
    job.coupling = findCoupling(job.dense);
    describeCoupling(job.coupling, job.dense, job.summary);
    sink.progress(Phase::load, 3, loadSteps);
    return job;
}

LoadedJob loadJob(const JobSpec& spec, JobSink& sink)
{
    checkSettings(spec);
    sink.progress(Phase::load, 0, loadSteps);
    Preprocessing preprocessing = spec.preprocessing;
    Dataset validation;
    if (!spec.data.empty()) {
        validation = loadDataset(DataSpec::parse(spec.data), Split::validation, preprocessing.input);
        if (preprocessing.input.empty()) preprocessing.input = sampleShape(validation);
    }
    LoadedJob job = assembleJob(spec, sink, preprocessing);
    job.validation = std::move(validation);
    for (const Issue& issue : job.validation.issues) job.warn(issue);
    if (job.validation.size() > 0) checkDataset(job.validation, job.preprocessing, job.summary.classes, spec.data);
    sink.progress(Phase::load, loadSteps, loadSteps);
    return job;
}

const Dataset& trainingData(LoadedJob& job)
{
    if (job.training) return *job.training;
    job.sink.progress(Phase::load, 0, 1);
    const std::string& text = job.spec.train.empty() ? job.spec.data : job.spec.train;
    Dataset data = loadDataset(DataSpec::parse(text), Split::training, job.preprocessing.input);
    for (const Issue& issue : data.issues) job.warn(issue);
    checkDataset(data, job.preprocessing, job.summary.classes, text);
    return job.training.emplace(std::move(data));
}

}  // namespace espalier
