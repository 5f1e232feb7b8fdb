// What the log knows beside experiments: scans, profiles and how experiments hold against them, decisions.

#include "core/base/utc_time.h"
#include "core/log/decision_rows.h"
#include "core/log/evidence_rows.h"
#include "core/log/experiment_log_private.h"
#include "core/log/experiment_rows.h"
#include "core/log/scan_rows.h"
#include "core/log/setup_rows.h"

namespace espalier {

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

Decision ExperimentLog::decide(const Decision& decision)
{
    Database& database = d->writable();
    Decision kept = tidied(decision);
    atomically(database, [&] {
        const auto row = rowOfId(database, kept.experiment);
        if (!row) throw Failure("workspace.no_such_experiment", kept.experiment);
        const Experiment target = loadOneExperiment(database, *row);
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

}  // namespace espalier
