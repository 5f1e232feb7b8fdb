#include "app/commands/make_workspace.h"

#include "app/commands/run_jobs.h"
#include "app/commands/terminal.h"
#include "app/jobs/workspace_jobs.h"
#include "core/preview/preview.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <thread>

namespace espalier {

namespace {

/// Takes away a workspace that this very run has made.
void removeWorkspace(std::unique_ptr<ExperimentLog>& log)
{
    const std::filesystem::path file = log->file(), folder = log->folder();
    log.reset();
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
    std::filesystem::remove_all(folder, ignored);
}

bool isBadInput(const Issue& issue) { return exitStatus(issue.code) == 2; }

/// Where nobody said how samples are prepared: whether the model does better with another of the usual ways.
void doubtPreprocessing(JobSpec spec, Terminal& terminal)
try {
    constexpr std::int64_t enoughSamples = 500;
    if (!spec.preprocessing.mean.empty() || !spec.preprocessing.std.empty()) return;
    spec.kind = JobSpec::Kind::preview;
    spec.name = "look";
    spec.preprocessing.mean = {0};
    spec.preprocessing.std = {1};
    spec.evaluationImages = enoughSamples;
    for (const Issue& issue : runAlone(spec, terminal).get<Preview>().issues)
        if (issue.code == "data.better_preprocessing") terminal.tell(issue);
} catch (const Failure& failure) {
    if (!isBadInput(failure.issue())) throw;  // else measuring the dense model says so
}

}  // namespace

int workingThreads() { return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 16); }

std::unique_ptr<ExperimentLog> makeWorkspace(const std::filesystem::path& file, const std::filesystem::path& model,
                                             WorkspaceSetup setup, Terminal& terminal)
{
    if (std::filesystem::exists(std::filesystem::symlink_status(file)))
        throw Failure("workspace.exists", file.string());
    JobSpec spec;
    spec.kind = JobSpec::Kind::inspect;
    spec.name = "inspect";
    spec.model = std::filesystem::absolute(model).lexically_normal();
    spec.data = setup.data;
    spec.train = setup.train;
    spec.preprocessing = setup.preprocessing;
    spec.benchmark = setup.benchmark;
    spec.threads = setup.threads;
    const auto summary = runAlone(spec, terminal).at("summary").get<ModelSummary>();
    setup.modelName = model.filename().string();
    setup.modelSha256 = summary.sha256;
    setup.preprocessing.input = summary.input;
    doubtPreprocessing(spec, terminal);
    return ExperimentLog::create(file, setup, spec.model);
}

void measureBaseline(std::unique_ptr<ExperimentLog>& log, Terminal& terminal)
{
    const std::string file = log->file().string();
    Outcome outcome;
    {
        JobQueue queue(*log, {});
        queue.enqueue(baselineJob(*log));
        outcome = runToEnd(queue, *log, terminal);
    }
    if (!outcome.interrupted && !outcome.failures.empty() && isBadInput(outcome.failures.front())) removeWorkspace(log);
    throwIfIncomplete(outcome, file);
}

}  // namespace espalier
