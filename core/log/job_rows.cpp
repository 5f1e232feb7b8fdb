#include "core/log/job_rows.h"

#include "core/log/sqlite.h"
#include "core/log/stored_json.h"

#include <algorithm>
#include <array>
#include <utility>

namespace espalier {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::pair<JobState, const char*>, 5> states{{{JobState::pending, "pending"},
                                                                  {JobState::running, "running"},
                                                                  {JobState::done, "done"},
                                                                  {JobState::failed, "failed"},
                                                                  {JobState::cancelled, "cancelled"}}};

const char* stateText(JobState state)
{
    return std::find_if(states.begin(), states.end(), [state](const auto& entry) { return entry.first == state; })
        ->second;
}

JobState stateFrom(const std::string& text)
{
    const auto found =
        std::find_if(states.begin(), states.end(), [&text](const auto& entry) { return text == entry.second; });
    if (found == states.end()) throw Failure("workspace.damaged", "jobs.state", {{"found", text}});
    return found->first;
}

std::optional<std::string> failureText(const std::optional<Issue>& failure)
{
    if (!failure) return {};
    return storeJson(nlohmann::json(*failure));
}

void makeRelative(fs::path& path, const fs::path& folder)
{
    const fs::path inside = path.lexically_relative(folder);
    if (!inside.empty() && *inside.begin() != "..") path = inside;
}

void makeAbsolute(fs::path& path, const fs::path& folder)
{
    if (!path.empty() && path.is_relative()) path = folder / path;
}

template <typename Change>
JobSpec withPaths(JobSpec spec, const fs::path& folder, Change change)
{
    for (fs::path* path : {&spec.folder, &spec.model}) change(*path, folder);
    for (JobModel& model : spec.models) change(model.file, folder);
    return spec;
}

}  // namespace

void insertJob(Database& database, const JobRecord& job, const fs::path& folder)
{
    database.run(
        "INSERT INTO jobs (id, spec, state, sweep, attempts, failure) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO NOTHING",
        job.spec.id, storeJson(nlohmann::json(withPaths(job.spec, folder, makeRelative))), stateText(job.state),
        job.sweep, job.attempts, failureText(job.failure));
}

void updateJobState(Database& database, const std::string& id, JobState state, const std::optional<Issue>& failure)
{
    database.run("UPDATE jobs SET state = ?2, failure = ?3, attempts = attempts + ?4 WHERE id = ?1", id,
                 stateText(state), failureText(failure), state == JobState::running);
}

std::vector<JobRecord> loadJobs(const Database& database, const fs::path& folder)
{
    std::vector<JobRecord> jobs;
    Statement row = database.prepare("SELECT spec, state, sweep, attempts, failure FROM jobs ORDER BY seq");
    while (row.step()) {
        Columns columns(row);
        JobRecord& job = jobs.emplace_back();
        job.spec = withPaths(readJson<JobSpec>(columns.text(), "jobs.spec"), folder, makeAbsolute);
        job.state = stateFrom(columns.text());
        job.sweep = columns.text();
        job.attempts = columns.smallInteger();
        if (const auto failure = columns.optionalText()) job.failure = readJson<Issue>(*failure, "jobs.failure");
    }
    return jobs;
}

std::map<std::string, std::string> loadSweeps(const Database& database)
{
    std::map<std::string, std::string> sweeps;
    Statement row = database.prepare("SELECT id, sweep FROM jobs WHERE sweep <> ''");
    while (row.step()) {
        Columns columns(row);
        const std::string id = columns.text();
        sweeps[id] = columns.text();
    }
    return sweeps;
}

}  // namespace espalier
