#include "core/log/experiment_log.h"

#include "core/log/create_workspace.h"
#include "core/log/experiment_log_private.h"
#include "core/log/experiment_rows.h"
#include "core/log/job_rows.h"
#include "core/log/prediction_rows.h"
#include "core/log/setup_rows.h"

namespace espalier {

namespace fs = std::filesystem;

Experiment loadOneExperiment(const Database& database, std::int64_t row)
{
    auto experiments = loadExperiments(database, {row, row}, true);
    if (experiments.empty()) throw Failure("workspace.damaged", "experiments", {{"row", std::to_string(row)}});
    return std::move(experiments.front());
}

ExperimentLog::ExperimentLog(std::unique_ptr<Private> p) : d(std::move(p)) {}
ExperimentLog::~ExperimentLog() = default;

std::unique_ptr<ExperimentLog> ExperimentLog::create(const fs::path& file, const WorkspaceSetup& setup,
                                                     const fs::path& model)
{
    std::error_code ignored;
    createWorkspace(fs::weakly_canonical(fs::absolute(file), ignored), setup, model);
    return open(file);
}

std::unique_ptr<ExperimentLog> ExperimentLog::open(const fs::path& file, bool wantWrite)
{
    // Through links, so that everybody finds the same lock.
    std::error_code ignored;
    const fs::path real = fs::weakly_canonical(fs::absolute(file), ignored);
    return std::unique_ptr<ExperimentLog>(
        new ExperimentLog(std::make_unique<Private>(real, openWorkspace(real, wantWrite))));
}

const fs::path& ExperimentLog::file() const { return d->file; }
fs::path ExperimentLog::folder() const { return d->folder; }
std::optional<Issue> ExperimentLog::readOnlyReason() const { return d->opened.readOnly; }

WorkspaceSetup ExperimentLog::setup() const { return loadSetup(d->database()); }

void ExperimentLog::setSetup(const WorkspaceSetup& setup)
{
    Database& database = d->writable();
    atomically(database, [&] { storeSetup(database, setup); });
}

fs::path ExperimentLog::makeJobFolder(const std::string& id)
{
    d->writable();
    return espalier::makeJobFolder(d->folder, id);
}

void ExperimentLog::addJob(const JobRecord& job) { insertJob(d->writable(), job, d->folder); }

void ExperimentLog::setJobState(const std::string& id, JobState state, const std::optional<Issue>& failure)
{
    updateJobState(d->writable(), id, state, failure);
}

std::vector<JobRecord> ExperimentLog::jobs() const { return loadJobs(d->database(), d->folder); }

std::map<std::string, std::string> ExperimentLog::sweeps() const { return loadSweeps(d->database()); }

std::vector<Experiment> ExperimentLog::experiments() const
{
    const Snapshot snapshot(d->database());
    return loadExperiments(d->database(), {}, false);
}

std::vector<Experiment> ExperimentLog::bareExperiments() const
{
    const Snapshot snapshot(d->database());
    return loadBareExperiments(d->database());
}

std::optional<Experiment> ExperimentLog::find(const std::string& idOrName) const
{
    const Snapshot snapshot(d->database());
    const auto row = rowOf(d->database(), idOrName);
    if (!row) return {};
    return loadOneExperiment(d->database(), *row);
}

std::optional<Experiment> ExperimentLog::baseline() const
{
    const Snapshot snapshot(d->database());
    const std::int64_t row =
        d->database().number("SELECT max(seq) FROM experiments WHERE baseline AND status = 'done'");
    if (row == 0) return {};
    return loadOneExperiment(d->database(), row);
}

std::optional<Answers> ExperimentLog::answers(const std::string& id) const
{
    const Snapshot snapshot(d->database());
    return loadAnswers(d->database(), id);
}

bool ExperimentLog::hasOutcome(const std::string& key) const
{
    return d->database()
        .prepare("SELECT 1 FROM experiments WHERE key = ? AND status IN ('done', 'diverged') LIMIT 1")
        .with(key)
        .step();
}

void ExperimentLog::edit(const std::vector<ExperimentEdit>& edits)
{
    Database& database = d->writable();
    atomically(database, [&] {
        for (const ExperimentEdit& edit : edits) updateExperiment(database, tidied(edit));
    });
}

void ExperimentLog::rename(const std::string& id, const std::string& name) { edit({{.id = id, .name = name}}); }
void ExperimentLog::setNote(const std::string& id, const std::string& note) { edit({{.id = id, .note = note}}); }
void ExperimentLog::setTags(const std::string& id, const std::vector<std::string>& tags)
{
    edit({{.id = id, .tags = tags}});
}
void ExperimentLog::setTrashed(const std::string& id, bool trashed) { edit({{.id = id, .trashed = trashed}}); }

fs::path ExperimentLog::artifactFile(const std::string& sha256) const { return d->artifacts.fileOf(sha256); }

std::vector<Issue> ExperimentLog::check() const
{
    std::vector<Issue> issues;
    try {
        const Snapshot snapshot(d->database());
        const auto addFindings = [&](const char* pragma) {
            Statement finding = d->database().prepare(pragma);
            while (finding.step())
                if (const std::string text = finding.text(0); text != "ok")
                    issues.push_back({Severity::error, "workspace.damaged", d->file.string(), {{"detail", text}}});
        };
        addFindings("PRAGMA integrity_check");
        addFindings("PRAGMA foreign_key_check");
        Statement artifact = d->database().prepare("SELECT sha256 FROM artifacts UNION SELECT model FROM workspace");
        while (artifact.step())
            if (const auto issue = d->artifacts.check(artifact.text(0))) issues.push_back(*issue);
    } catch (const Failure& failure) {
        issues.push_back(failure.issue());
    }
    return issues;
}

}  // namespace espalier
