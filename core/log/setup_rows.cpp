#include "core/log/setup_rows.h"

#include "core/log/sqlite.h"
#include "core/log/stored_json.h"

namespace espalier {

namespace {

std::optional<std::int64_t> datasetRow(Database& database, const std::string& spec)
{
    if (spec.empty()) return {};
    database.run("INSERT OR IGNORE INTO datasets (spec) VALUES (?)", spec);
    Statement row = database.prepare("SELECT id FROM datasets WHERE spec = ?");
    row.with(spec).step();
    return row.integer(0);
}

std::optional<std::string> summaryText(const std::optional<ModelSummary>& summary)
{
    if (!summary) return {};
    return storeJson(nlohmann::json(*summary));
}

}  // namespace

void storeSetup(Database& database, const WorkspaceSetup& setup)
{
    database.run("INSERT INTO models (sha256, name, summary) VALUES (?1, ?2, ?3) "
                 "ON CONFLICT (sha256) DO UPDATE SET name = ?2, summary = ?3",
                 setup.modelSha256, setup.modelName, summaryText(setup.summary));
    // An empty validation SPEC is a row of its own, so that the reference always holds.
    database.run("INSERT OR IGNORE INTO datasets (spec) VALUES ('')");
    const std::int64_t none = database.number("SELECT id FROM datasets WHERE spec = ''");
    database.run("INSERT OR REPLACE INTO workspace VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", setup.modelSha256,
                 datasetRow(database, setup.data).value_or(none), datasetRow(database, setup.train),
                 storeJson(nlohmann::json(setup.preprocessing.input)), storeJson(nlohmann::json(setup.preprocessing.mean)),
                 storeJson(nlohmann::json(setup.preprocessing.std)), setup.benchmark.batch, setup.benchmark.threads,
                 setup.benchmark.rounds, setup.threads, setup.benchmark.adapter);
}

WorkspaceSetup loadSetup(const Database& database)
{
    Statement row = database.prepare(
        "SELECT models.name, models.sha256, models.summary, validation.spec, training.spec, input, mean, std, "
        "benchmark_batch, benchmark_threads, benchmark_rounds, threads, adapter FROM workspace "
        "JOIN models ON models.sha256 = workspace.model JOIN datasets AS validation ON validation.id = workspace.validation "
        "LEFT JOIN datasets AS training ON training.id = workspace.training");
    if (!row.step()) throw Failure("workspace.damaged", "workspace", {{"detail", "no row"}});
    Columns columns(row);
    WorkspaceSetup setup;
    setup.modelName = columns.text();
    setup.modelSha256 = columns.text();
    if (const auto summary = columns.optionalText()) setup.summary = readJson<ModelSummary>(*summary, "models.summary");
    setup.data = columns.text();
    setup.train = columns.text();
    setup.preprocessing.input = readJson<std::vector<std::int64_t>>(columns.text(), "workspace.input");
    setup.preprocessing.mean = readJson<std::vector<double>>(columns.text(), "workspace.mean");
    setup.preprocessing.std = readJson<std::vector<double>>(columns.text(), "workspace.std");
    setup.benchmark.batch = columns.smallInteger();
    setup.benchmark.threads = columns.smallInteger();
    setup.benchmark.rounds = columns.smallInteger();
    setup.threads = columns.smallInteger();
    setup.benchmark.adapter = columns.text();
    return setup;
}

void storeSummary(Database& database, const ModelSummary& summary)
{
    database.run("UPDATE models SET summary = ? WHERE sha256 = ?", storeJson(nlohmann::json(summary)), summary.sha256);
}

}  // namespace espalier
