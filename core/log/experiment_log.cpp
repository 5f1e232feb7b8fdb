#include "core/log/experiment_log.h"

#include "core/base/utc_time.h"
#include "core/log/artifact_store.h"
#include "core/log/create_workspace.h"
#include "core/log/decision_rows.h"
#include "core/log/evidence_rows.h"
#include "core/log/experiment_rows.h"
#include "core/log/job_folder.h"
#include "core/log/job_rows.h"
#include "core/log/open_workspace.h"
#include "core/log/prediction_rows.h"
#include "core/log/scan_rows.h"
#include "core/log/setup_rows.h"

#include <algorithm>

namespace espalier {

namespace fs = std::filesystem;

struct ExperimentLog::Private {
    fs::path file, folder;
    OpenedWorkspace opened;
    ArtifactStore artifacts;

    Private(fs::path path, OpenedWorkspace workspace)
        : file(std::move(path)), folder(folderOfWorkspace(file)), opened(std::move(workspace)), artifacts(folder)
    {
    }

    const Database& database() const { return *opened.database; }
    /// For changing; a read-only log says why not.
    Database& writable()
    {
        if (opened.readOnly) throw Failure(*opened.readOnly);
        return *opened.database;
    }
    template <typename Store>
    void takeInTest(const std::string& jobId, const fs::path& jobFolder, Store store);
};

namespace {

/// Runs `change` as one transaction.
template <typename Change>
void atomically(Database& database, Change change)
{
    Transaction transaction(database);
    change();
    transaction.commit();
}

JobState stateAfter(const Experiment& experiment)
{
    if (experiment.status == "failed") return JobState::failed;
    if (experiment.status == "cancelled") return JobState::cancelled;
    return JobState::done;
}

std::optional<Issue> failureOf(const Experiment& experiment)
{
    if (experiment.status != "failed" || experiment.issues.empty()) return {};
    return experiment.issues.back();
}

Experiment loadOne(const Database& database, std::int64_t row)
{
    auto experiments = loadExperiments(database, {row, row}, true);
    if (experiments.empty()) throw Failure("workspace.damaged", "experiments", {{"row", std::to_string(row)}});
    return std::move(experiments.front());
}

bool isAboutTheMachine(const Failure& failure) { return exitStatus(failure.issue().code) == 3; }

}  // namespace

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

bool ExperimentLog::takeIn(const Experiment& experiment, const fs::path& jobFolder)
{
    Database& database = d->writable();
    if (experiment.id.empty()) throw Failure("job.bad_result", "id");
    // Files first and the folder last: whatever happens in between, doing it again finds everything.
    const bool isNew = !rowOfId(database, experiment.id);
    if (isNew) {
        const JobResult result = readJobResult(jobFolder);
        d->artifacts.moveIn(experiment.artifacts, jobFolder);
        atomically(database, [&] {
            insertExperiment(database, experiment);
            if (result.answers) storeAnswers(database, experiment, *result.answers);
            if (experiment.baseline && result.summary) storeSummary(database, *result.summary);
            updateJobState(database, experiment.id, stateAfter(experiment), failureOf(experiment));
        });
    }
    removeJobFolder(jobFolder, d->folder);
    return isNew;
}

/// What `store` writes, and that the job is done; then the job's folder goes.
template <typename Store>
void ExperimentLog::Private::takeInTest(const std::string& jobId, const fs::path& jobFolder, Store store)
{
    Database& database = writable();
    atomically(database, [&] {
        store(database);
        updateJobState(database, jobId, JobState::done, {});
    });
    removeJobFolder(jobFolder, folder);
}

void ExperimentLog::takeInScan(const std::string& jobId, const ScanResult& result, const fs::path& jobFolder)
{
    d->takeInTest(jobId, jobFolder,
                  [&](Database& database) { storeScan(database, loadSetup(database).modelSha256, result); });
}

void ExperimentLog::takeInStress(const StressResult& result, const fs::path& jobFolder)
{
    d->takeInTest(result.id, jobFolder, [&](Database& database) { storeStress(database, result); });
}

void ExperimentLog::takeInRobustness(const std::string& jobId, const RobustnessResult& result,
                                     const fs::path& jobFolder)
{
    d->takeInTest(jobId, jobFolder, [&](Database& database) { storeRobustness(database, result); });
}

void ExperimentLog::takeInReassessment(const Reassessment& result, const fs::path& jobFolder)
{
    d->takeInTest(result.id, jobFolder, [&](Database& database) { storeReassessment(database, result); });
}

std::vector<Reassessment> ExperimentLog::reassessments(const std::string& experiment) const
{
    const Snapshot snapshot(d->database());
    return loadReassessments(d->database(), experiment);
}

std::vector<OperatingProfile> ExperimentLog::profiles() const { return loadProfiles(d->database()); }

void ExperimentLog::setProfile(const OperatingProfile& profile)
{
    checkProfile(profile);
    Database& database = d->writable();
    atomically(database, [&] { storeProfile(database, profile); });
}

void ExperimentLog::replaceProfiles(const std::vector<OperatingProfile>& profiles)
{
    for (const OperatingProfile& profile : profiles) checkProfile(profile);
    Database& database = d->writable();
    atomically(database, [&] {
        for (const OperatingProfile& old : loadProfiles(database)) deleteProfile(database, old.name);
        for (const OperatingProfile& profile : profiles) storeProfile(database, profile);
    });
}

void ExperimentLog::removeProfile(const std::string& name)
{
    Database& database = d->writable();
    atomically(database, [&] {
        if (!deleteProfile(database, name)) throw Failure("profile.no_such_profile", name);
    });
}

std::vector<StressResult> ExperimentLog::stressTests() const
{
    const Snapshot snapshot(d->database());
    return loadStress(d->database(), {});
}

std::optional<StressResult> ExperimentLog::stressTest(const std::string& id) const
{
    const Snapshot snapshot(d->database());
    auto found = id.empty() ? std::vector<StressResult>() : loadStress(d->database(), id);
    if (found.empty()) return {};
    return std::move(found.front());
}

RobustnessResult ExperimentLog::robustness() const
{
    const Snapshot snapshot(d->database());
    return loadRobustness(d->database());
}

ScanResult ExperimentLog::scan() const
{
    const Snapshot snapshot(d->database());
    return loadScan(d->database(), loadSetup(d->database()).modelSha256);
}

int ExperimentLog::takeInLeftOvers()
{
    if (d->opened.readOnly) return 0;
    int taken = 0;
    std::vector<std::pair<fs::path, Experiment>> finished;
    for (const fs::path& folder : jobFolders(d->folder)) {
        const std::string id = folder.filename().string();
        if (rowOfId(d->database(), id)) {
            removeJobFolder(folder, d->folder);
            continue;
        }
        const JobResult result = readJobResult(folder);
        if (result.experiment) finished.emplace_back(folder, *result.experiment);
        if (result.scan) takeInScan(id, *result.scan, folder), ++taken;
        if (result.stress && result.stress->id == id) takeInStress(*result.stress, folder), ++taken;
        if (result.robustness) takeInRobustness(id, *result.robustness, folder), ++taken;
        if (result.reassessment && result.reassessment->id == id)
            takeInReassessment(*result.reassessment, folder), ++taken;
    }
    std::stable_sort(finished.begin(), finished.end(),
                     [](const auto& a, const auto& b) { return a.second.created < b.second.created; });
    for (const auto& [folder, experiment] : finished) {
        try {
            taken += takeIn(experiment, folder);
        } catch (const Failure& failure) {
            if (isAboutTheMachine(failure)) throw;  // else this result is broken, and is left as it is
        }
    }
    return taken;
}

Decision ExperimentLog::decide(const Decision& decision)
{
    Database& database = d->writable();
    Decision kept = tidied(decision);
    atomically(database, [&] {
        const auto row = rowOfId(database, kept.experiment);
        if (!row) throw Failure("workspace.no_such_experiment", kept.experiment);
        const Experiment target = loadOne(database, *row);
        if (target.status != "done") throw Failure("decision.not_measured", target.name);
        if (target.trashed) throw Failure("decision.trashed", target.name);
        kept.name = target.name;
        kept.environment = target.environment;
        kept.hashes = target.hashes;
        if (kept.created.empty()) kept.created = utcNow();
        kept.version = storeDecision(database, kept);
    });
    return kept;
}

std::optional<Decision> ExperimentLog::decision() const
{
    const Snapshot snapshot(d->database());
    return loadNewestDecision(d->database());
}

std::vector<Decision> ExperimentLog::decisions() const
{
    const Snapshot snapshot(d->database());
    return loadDecisions(d->database());
}

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
    return loadOne(d->database(), *row);
}

std::optional<Experiment> ExperimentLog::baseline() const
{
    const Snapshot snapshot(d->database());
    const std::int64_t row =
        d->database().number("SELECT max(seq) FROM experiments WHERE baseline AND status = 'done'");
    if (row == 0) return {};
    return loadOne(d->database(), row);
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
