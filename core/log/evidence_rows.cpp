#include "core/log/evidence_rows.h"

#include "core/log/sqlite.h"
#include "core/log/stored_json.h"

#include <charconv>

namespace espalier {

namespace {

using Counts = std::vector<std::int64_t>;

void storeSamples(Database& database, std::int64_t test, const std::vector<LoadResult>& loads)
{
    Statement insert = database.prepare("INSERT INTO stress_samples VALUES (?, ?, ?, ?, ?, ?)");
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const LoadSamples& samples = loads[i].samples;
        insert
            .with(test, std::int64_t(i), std::span<const double>(samples.arrival),
                  std::span<const double>(samples.latency), std::span<const double>(samples.queue),
                  std::span<const double>(samples.late))
            .run();
    }
}

void loadSamples(const Database& database, std::int64_t test, std::vector<LoadResult>& loads)
{
    Statement row =
        database.prepare("SELECT load, arrival, latency, queue, late FROM stress_samples WHERE test = ? ORDER BY load");
    row.with(test);
    while (row.step()) {
        Columns columns(row);
        const auto load = std::size_t(columns.integer());
        if (load >= loads.size()) throw Failure("workspace.damaged", "stress_samples", {{"row", std::to_string(load)}});
        LoadSamples& samples = loads[load].samples;
        samples.arrival = columns.doubles();
        samples.latency = columns.doubles();
        samples.queue = columns.doubles();
        samples.late = columns.doubles();
    }
}

std::uint64_t seedFrom(const std::string& text)
{
    std::uint64_t seed = 0;
    std::from_chars(text.data(), text.data() + text.size(), seed);
    return seed;
}

}  // namespace

void storeProfile(Database& database, const OperatingProfile& profile)
{
    database.run(
        "INSERT INTO profiles (name, profile) VALUES (?, ?) "
        "ON CONFLICT (name) DO UPDATE SET profile = excluded.profile",
        profile.name, storeJson(profileToJson(profile)));
}

bool deleteProfile(Database& database, const std::string& name)
{
    database.run("DELETE FROM profiles WHERE name = ?", name);
    return database.changes() > 0;
}

std::vector<OperatingProfile> loadProfiles(const Database& database)
{
    std::vector<OperatingProfile> profiles;
    Statement row = database.prepare("SELECT profile FROM profiles ORDER BY seq");
    while (row.step()) profiles.push_back(readJson(row.text(0), "profiles.profile", profileFromJson));
    return profiles;
}

void storeStress(Database& database, const StressResult& result)
{
    database.run("INSERT OR IGNORE INTO stress_tests (id, experiment, created, result) VALUES (?, ?, ?, ?)", result.id,
                 result.request.experiment, result.created, storeJson(stressToJson(result, false)));
    if (database.changes() > 0) storeSamples(database, database.lastRow(), result.loads);
}

std::vector<StressResult> loadStress(const Database& database, const std::string& withSamples)
{
    std::vector<StressResult> results;
    Statement row = database.prepare("SELECT seq, result FROM stress_tests WHERE ?1 = '' OR id = ?1 ORDER BY seq");
    row.with(withSamples);
    while (row.step()) {
        results.push_back(readJson(row.text(1), "stress_tests.result", stressFromJson));
        if (!withSamples.empty()) loadSamples(database, row.integer(0), results.back().loads);
    }
    return results;
}

void storeRobustness(Database& database, const RobustnessResult& result)
{
    Statement points = database.prepare(
        "INSERT OR IGNORE INTO robustness_points (key, experiment, data, corruption, severity, slice, seed, samples, "
        "correct, lost, gained, class_samples, class_correct, diverged) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?)");
    for (const RobustnessPoint& point : result.points)
        points
            .with(robustnessKey(point), point.experiment, point.dataSha256, point.corruption, point.severity,
                  point.slice, std::to_string(point.seed), point.n, point.right, point.lost, point.gained,
                  storeJson(nlohmann::json(point.classN)), storeJson(nlohmann::json(point.classRight)), point.diverged)
            .run();
    Statement names = database.prepare("INSERT OR REPLACE INTO class_names VALUES (?, ?)");
    for (std::size_t label = 0; label < result.classNames.size(); ++label)
        names.with(std::int64_t(label), result.classNames[label]).run();
}

RobustnessResult loadRobustness(const Database& database)
{
    RobustnessResult result;
    Statement names = database.prepare("SELECT name FROM class_names ORDER BY label");
    while (names.step()) result.classNames.push_back(names.text(0));
    Statement row = database.prepare(
        "SELECT experiment, data, corruption, severity, slice, seed, samples, correct, lost, gained, class_samples, "
        "class_correct, diverged FROM robustness_points ORDER BY seq");
    while (row.step()) {
        Columns columns(row);
        RobustnessPoint& point = result.points.emplace_back();
        point.experiment = columns.text();
        point.dataSha256 = columns.text();
        point.corruption = columns.text();
        point.severity = columns.smallInteger();
        point.slice = columns.text();
        point.seed = seedFrom(columns.text());
        point.n = columns.integer();
        point.right = columns.integer();
        point.lost = columns.integer();
        point.gained = columns.integer();
        point.classN = readJson<Counts>(columns.text(), "robustness_points.class_samples");
        point.classRight = readJson<Counts>(columns.text(), "robustness_points.class_correct");
        point.diverged = columns.integer() != 0;
        if (point.classN.size() != point.classRight.size())
            throw Failure("workspace.damaged", "robustness_points", {{"detail", "class counts"}});
    }
    return result;
}

void storeReassessment(Database& database, const Reassessment& result)
{
    database.run("INSERT OR IGNORE INTO reassessments (id, experiment, created, result) VALUES (?, ?, ?, ?)", result.id,
                 result.experiment, result.measured.created, storeJson(reassessmentToJson(result, true)));
}

std::vector<Reassessment> loadReassessments(const Database& database, const std::string& experiment)
{
    std::vector<Reassessment> results;
    Statement row = database.prepare("SELECT result FROM reassessments WHERE ?1 = '' OR experiment = ?1 ORDER BY seq");
    row.with(experiment);
    while (row.step()) results.push_back(readJson(row.text(0), "reassessments.result", reassessmentFromJson));
    return results;
}

}  // namespace espalier
