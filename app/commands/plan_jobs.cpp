#include "app/commands/plan_jobs.h"

#include "app/commands/terminal.h"
#include "app/jobs/workspace_jobs.h"
#include "core/base/atomic_file.h"
#include "views/words/tr.h"

#include <QUuid>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace espalier {

namespace {

std::string readPlanText(const std::string& file)
{
    if (!std::filesystem::exists(file)) throw Failure("plan.not_found", file);
    return readFile(file);
}

std::optional<std::string> experimentWithKey(const std::vector<Experiment>& experiments, const std::string& key)
{
    for (const Experiment& experiment : experiments)
        if (experiment.key == key && (experiment.status == "done" || experiment.status == "diverged"))
            return experiment.id;
    return {};
}

const JobRecord* unfinishedJobWithKey(const std::vector<JobRecord>& jobs, const std::string& key)
{
    for (const JobRecord& job : jobs)
        if (job.state != JobState::done && outcomeKey(job.spec) == key) return &job;
    return nullptr;
}

/// A baseline that no job of the log is about to measure.
bool lacksBaseline(const ExperimentLog& log)
{
    const std::vector<JobRecord> jobs = log.jobs();
    return !log.baseline() && std::none_of(jobs.begin(), jobs.end(), [](const JobRecord& job) {
        return job.spec.kind == JobSpec::Kind::baseline && job.state != JobState::done;
    });
}

}  // namespace

ModelSummary measuredModel(const ExperimentLog& log)
{
    const auto summary = log.setup().summary;
    if (!summary || !log.baseline()) throw Failure("workspace.no_baseline", log.file().string());
    return *summary;
}

void checkPlan(const Plan& plan, const ModelSummary& model)
{
    std::vector<Issue> issues;
    resolvePlan(plan, model, issues);
}

Plan readPlan(const std::string& file) { return parsePlan(readPlanText(file), file); }

Recipe readRecovery(const std::string& file)
{
    const std::string text = readPlanText(file);
    const auto json = nlohmann::json::parse(text, nullptr, false);
    // A list is the recovery itself; for anything else the plan's reader says what is wrong.
    return json.is_array() ? recipeFromJson(json) : parsePlan(text, file).recovery;
}

std::vector<std::string> enqueuePlans(JobQueue& queue, const ExperimentLog& log, const std::vector<NamedPlan>& plans,
                                      Repeat repeat, std::vector<std::string>& present, Terminal& terminal,
                                      const std::string& adapter)
{
    const std::vector<Experiment> experiments = log.experiments();
    const std::vector<JobRecord> jobs = log.jobs();
    const QString sweep = plans.size() > 1 ? QUuid::createUuid().toString(QUuid::WithoutBraces) : QString();
    std::vector<std::string> ids;
    for (const NamedPlan& named : plans) {
        JobSpec spec = experimentJob(log, named.plan, named.name);
        spec.parent = named.parent;
        if (!adapter.empty()) spec.benchmark.adapter = adapter;
        const std::string key = outcomeKey(spec);
        const auto id = repeat == Repeat::never ? experimentWithKey(experiments, key) : std::nullopt;
        if (id) {
            present.push_back(*id);
            terminal.note(
                tr("%1 is in the log already and is not measured again.").arg(QString::fromStdString(named.name)));
        } else if (const JobRecord* job = unfinishedJobWithKey(jobs, key)) {
            if (job->state == JobState::failed || job->state == JobState::cancelled)
                queue.retry(QString::fromStdString(job->spec.id));
            ids.push_back(job->spec.id);
        } else {
            ids.push_back(queue.enqueue(std::move(spec), sweep).toStdString());
        }
    }
    return ids;
}

int retryInterrupted(JobQueue& queue, const ExperimentLog& log)
{
    if (lacksBaseline(log)) queue.enqueue(baselineJob(log));
    int count = 0;
    for (const JobStatus& job : queue.jobs()) {
        const bool faultless = job.state == JobState::failed && job.failure && exitStatus(job.failure->code) != 2;
        if (job.state == JobState::cancelled || faultless) queue.retry(job.id);
        if (job.state != JobState::done && (job.state != JobState::failed || faultless)) ++count;
    }
    return count;
}

}  // namespace espalier
