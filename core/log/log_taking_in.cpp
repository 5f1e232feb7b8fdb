// How the log takes in what jobs have found out.

#include "core/log/evidence_rows.h"
#include "core/log/experiment_log_private.h"
#include "core/log/experiment_rows.h"
#include "core/log/job_rows.h"
#include "core/log/prediction_rows.h"
#include "core/log/scan_rows.h"
#include "core/log/setup_rows.h"

#include <algorithm>

namespace espalier {

namespace {

namespace fs = std::filesystem;

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

bool isAboutTheMachine(const Failure& failure) { return exitStatus(failure.issue().code) == 3; }

}  // namespace

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

}  // namespace espalier
