#pragma once

#include "core/decision/decision.h"
#include "core/job/job_spec.h"
#include "core/log/experiment.h"
#include "core/log/experiment_edit.h"
#include "core/model/model_summary.h"
#include "core/predictions/answers.h"
#include "core/profile/operating_profile.h"
#include "core/reassess/reassessment.h"
#include "core/robustness/robustness_result.h"
#include "core/sensitivity/scan_result.h"
#include "core/stress/stress_result.h"

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// What a workspace is about; kept in the log, one row.
struct WorkspaceSetup {
    std::string modelName;    ///< file name, for people
    std::string modelSha256;  ///< the artifact: the model is copied into the workspace
    std::string data;         ///< SPEC
    std::string train;        ///< SPEC or empty
    Preprocessing preprocessing;
    BenchmarkSettings benchmark;
    int threads = 1;
    std::optional<ModelSummary> summary;  ///< once the baseline is measured

    bool operator==(const WorkspaceSetup&) const = default;
};

enum class JobState { pending, running, done, failed, cancelled };

/// A job as the log remembers it, so that a queue survives a kill.
struct JobRecord {
    JobSpec spec;
    JobState state = JobState::pending;
    std::string sweep;             ///< groups the jobs of one sweep; empty for single runs
    int attempts = 0;              ///< times it went to state running
    std::optional<Issue> failure;  ///< state failed

    bool operator==(const JobRecord&) const = default;
};

/// The workspace file NAME.espalier (SQLite) and its folder NAME.espalier.d/. One process writes: the first to open it
/// takes a lock that dies with the process; whoever comes second reads. Not thread-safe.
/// Every change is one transaction: after a kill at any moment it has happened or it has not. Changing a read-only log
/// throws readOnlyReason() as a Failure. The files are described in docs/workspace.md.
class ExperimentLog {
public:
    /// Makes a new workspace, copying `model` in as an artifact; an empty modelName or modelSha256 is taken from it.
    /// Throws Failure "workspace.exists", "workspace.unwritable", "workspace.model_changed" (not the modelSha256 of
    /// `setup`), "environment.unreadable_file" (the model) or "environment.disk_full", leaving nothing behind.
    static std::unique_ptr<ExperimentLog> create(const std::filesystem::path& file, const WorkspaceSetup& setup,
                                                 const std::filesystem::path& model);
    /// Throws Failure "workspace.not_found", "workspace.not_a_workspace", "workspace.damaged",
    /// "workspace.newer_schema"; read-only also "workspace.older_schema" (cannot be brought up to date) and
    /// "workspace.unfinished_change" (a killed writer's change cannot be rolled back). Read-only where `wantWrite` is false, the file or folder is not writable, or another
    /// process has it (found out within a second): see readOnlyReason().
    static std::unique_ptr<ExperimentLog> open(const std::filesystem::path& file, bool wantWrite = true);
    ~ExperimentLog();

    const std::filesystem::path& file() const;
    std::filesystem::path folder() const;  ///< NAME.espalier.d
    /// "workspace.open_elsewhere", "workspace.read_only_folder", "workspace.asked_read_only"; empty where it can be written.
    std::optional<Issue> readOnlyReason() const;

    WorkspaceSetup setup() const;
    void setSetup(const WorkspaceSetup& setup);

    /// A new job's folder NAME.espalier.d/jobs/UUID, made.
    std::filesystem::path makeJobFolder(const std::string& id);
    void addJob(const JobRecord& job);
    /// Going to `running` counts an attempt. A job the log does not know changes nothing.
    void setJobState(const std::string& id, JobState state, const std::optional<Issue>& failure = {});
    std::vector<JobRecord> jobs() const;  ///< oldest first
    /// The sweep of each job that belongs to one, by the job's id, which is its experiment's too.
    std::map<std::string, std::string> sweeps() const;

    /// Takes a finished job in: moves its artifacts (Artifact::fileName()) out of the job folder, stores the experiment,
    /// the "answers" of its result.json and a baseline's "summary", marks the job done (failed or cancelled where the experiment says
    /// so), and removes the folder. Doing it twice changes nothing. Returns false where it was already there. Throws
    /// Failure "workspace.artifact_missing", "environment.disk_full" with everything kept for another try.
    bool takeIn(const Experiment& experiment, const std::filesystem::path& jobFolder);
    /// The same for a finished scan, whose result is in `jobFolder`: a point that is known already stays as it is.
    void takeInScan(const std::string& jobId, const ScanResult& result, const std::filesystem::path& jobFolder);
    /// The same for a finished stress test and a finished robustness test.
    void takeInStress(const StressResult& result, const std::filesystem::path& jobFolder);
    void takeInRobustness(const std::string& jobId, const RobustnessResult& result,
                          const std::filesystem::path& jobFolder);
    void takeInReassessment(const Reassessment& result, const std::filesystem::path& jobFolder);
    /// Takes in every job folder with a result.json that a killed window left behind; gives back how many. A folder whose
    /// result cannot be read is left as it is; a read-only log takes in nothing.
    int takeInLeftOvers();

    ScanResult scan() const;                         ///< all that scans found out about the workspace's model
    std::vector<OperatingProfile> profiles() const;  ///< in the order they were added
    /// Adds it, or replaces the one of its name. Throws what checkProfile() throws.
    void setProfile(const OperatingProfile& profile);
    /// These in this order, and no others; all of it or nothing. Throws what checkProfile() throws.
    void replaceProfiles(const std::vector<OperatingProfile>& profiles);
    /// Throws Failure "profile.no_such_profile".
    void removeProfile(const std::string& name);
    std::vector<StressResult> stressTests() const;                        ///< oldest first, without raw samples
    std::optional<StressResult> stressTest(const std::string& id) const;  ///< with them
    RobustnessResult robustness() const;                                  ///< all points, oldest first
    /// Of one experiment, by id, or of all; oldest first, with raw samples.
    std::vector<Reassessment> reassessments(const std::string& experiment = {}) const;
    /// Keeps `decision`, tidied(), as a new version and gives it back with its number, "created" filled in where it is
    /// empty and what it rests on (environment, hashes) taken from the experiment. Throws what tidied() throws, Failure
    /// "workspace.no_such_experiment" (`experiment` is an id), "decision.not_measured" where that came to no figures and
    /// "decision.trashed" where it lies in the trash.
    Decision decide(const Decision& decision);
    std::optional<Decision> decision() const;     ///< the newest
    std::vector<Decision> decisions() const;      ///< all versions, oldest first
    std::vector<Experiment> experiments() const;  ///< oldest first, without raw samples
    /// The same with nothing that lies in tables of its own: no layers, latencies, curves. Quick, however long the log.
    std::vector<Experiment> bareExperiments() const;
    /// By id, unique prefix of an id (4 or more), or name (the newest of that name). With raw samples.
    std::optional<Experiment> find(const std::string& idOrName) const;
    std::optional<Experiment> baseline() const;  ///< newest that is done
    /// What an experiment's model and the dense one said of each validation sample. Nothing where that was not kept:
    /// experiments of earlier versions, and those that failed.
    std::optional<Answers> answers(const std::string& id) const;
    bool hasOutcome(const std::string& key) const;  ///< of an experiment that is done or diverged
    /// Does all of it or nothing, in the order given; edits are tidied() first and throw as that does. Also throws Failure
    /// "workspace.no_such_experiment". What is trashed stays in experiments() and hasOutcome().
    void edit(const std::vector<ExperimentEdit>& edits);
    // One edit each.
    void rename(const std::string& id, const std::string& name);
    void setNote(const std::string& id, const std::string& note);
    void setTags(const std::string& id, const std::vector<std::string>& tags);
    void setTrashed(const std::string& id, bool trashed);

    std::filesystem::path artifactFile(const std::string& sha256) const;
    /// PRAGMA integrity_check and every artifact against its hash; the issues found.
    std::vector<Issue> check() const;

private:
    struct Private;
    explicit ExperimentLog(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

}  // namespace espalier
