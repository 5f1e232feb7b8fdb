#include "core/log/experiment_rows.h"

#include "core/base/sha256.h"
#include "core/log/sqlite.h"
#include "core/log/stored_json.h"

namespace espalier {

namespace {

/// Sweeps repeat plans and environments: each text is kept once.
std::int64_t rowOfText(Database& database, const std::string& table, const std::string& text)
{
    const std::string hash = sha256(text);
    database.run("INSERT OR IGNORE INTO " + table + " (sha256, json) VALUES (?, ?)", hash, text);
    Statement row = database.prepare("SELECT id FROM " + table + " WHERE sha256 = ?");
    row.with(hash).step();
    return row.integer(0);
}

/// Plans and environments already read, by their row.
struct TextCache {
    std::unordered_map<std::int64_t, Plan> plans;
    std::unordered_map<std::int64_t, std::map<std::string, std::string>> environments;
};

const Plan& planOf(TextCache& cache, std::int64_t row, const std::string& text)
{
    const auto found = cache.plans.find(row);
    if (found != cache.plans.end()) return found->second;
    return cache.plans[row] = readJson<nlohmann::ordered_json>(text, "plans.json", planFromJson);
}

const std::map<std::string, std::string>& environmentOf(TextCache& cache, std::int64_t row, const std::string& text)
{
    const auto found = cache.environments.find(row);
    if (found != cache.environments.end()) return found->second;
    return cache.environments[row] = readJson<std::map<std::string, std::string>>(text, "environments.json");
}

constexpr const char* selectExperiments = R"sql(
SELECT seq, experiments.id, name, status, baseline, created,
       plan, plans.json, environment, environments.json,
       accuracy_dense, accuracy_pruned, accuracy_recovered, accuracy_n, accuracy_low, accuracy_high,
       sparsity_requested, sparsity_weights, sparsity_prunable_weights, sparsity_macs,
       batch, threads, weights_dense, weights_stored, weights_format, activations_peak, rss_peak,
       compacted_vs_masked, seconds, key, note, trashed, parent, sparse_vs_masked
FROM experiments LEFT JOIN plans ON plans.id = plan LEFT JOIN environments ON environments.id = environment
WHERE seq BETWEEN ? AND ? ORDER BY seq)sql";

AccuracyRecord accuracyFrom(Columns& columns)
{
    AccuracyRecord accuracy;
    accuracy.dense = columns.real();
    accuracy.pruned = columns.optionalReal();
    accuracy.recovered = columns.optionalReal();
    accuracy.n = columns.integer();
    accuracy.ci95[0] = columns.real();
    accuracy.ci95[1] = columns.real();
    return accuracy;
}

SparsityRecord sparsityFrom(Columns& columns)
{
    SparsityRecord sparsity;
    sparsity.requested = columns.optionalReal();
    sparsity.weights = columns.real();
    sparsity.prunableWeights = columns.real();
    sparsity.macs = columns.real();
    return sparsity;
}

MemoryRecord memoryFrom(Columns& columns)
{
    MemoryRecord memory;
    memory.weightsDense = columns.integer();
    memory.weightsStored = columns.integer();
    memory.format = columns.text();
    memory.activationsPeak = columns.integer();
    memory.rssPeak = columns.optionalInteger();
    return memory;
}

/// From column "id" on.
Experiment experimentFrom(Columns& columns, TextCache& cache)
{
    Experiment experiment;
    experiment.id = columns.text();
    experiment.name = columns.text();
    experiment.status = columns.text();
    experiment.baseline = columns.integer() != 0;
    experiment.created = columns.text();
    const std::int64_t plan = columns.integer();
    experiment.plan = planOf(cache, plan, columns.text());
    const std::int64_t environment = columns.integer();
    experiment.environment = environmentOf(cache, environment, columns.text());
    experiment.accuracy = accuracyFrom(columns);
    experiment.sparsity = sparsityFrom(columns);
    experiment.batch = columns.smallInteger();
    experiment.threads = columns.smallInteger();
    experiment.memory = memoryFrom(columns);
    experiment.compactedVsMaskedMaxAbs = columns.optionalReal();
    experiment.seconds = columns.real();
    experiment.key = columns.text();
    experiment.note = columns.text();
    experiment.trashed = columns.integer() != 0;
    experiment.parent = columns.text();
    experiment.sparseVsMaskedMaxRelative = columns.optionalReal();
    return experiment;
}

}  // namespace

void insertExperiment(Database& database, const Experiment& experiment)
{
    const AccuracyRecord& accuracy = experiment.accuracy;
    const SparsityRecord& sparsity = experiment.sparsity;
    const MemoryRecord& memory = experiment.memory;
    const std::int64_t plan = rowOfText(database, "plans", storeJson(planToJson(experiment.plan)));
    const std::int64_t environment =
        rowOfText(database, "environments", storeJson(nlohmann::json(experiment.environment)));
    database.run(
        "INSERT INTO experiments (id, name, status, baseline, created, plan, environment, "
        "accuracy_dense, accuracy_pruned, accuracy_recovered, accuracy_n, accuracy_low, accuracy_high, "
        "sparsity_requested, sparsity_weights, sparsity_prunable_weights, sparsity_macs, "
        "batch, threads, weights_dense, weights_stored, weights_format, activations_peak, rss_peak, "
        "compacted_vs_masked, seconds, key, note, trashed, parent, sparse_vs_masked) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        experiment.id, experiment.name, experiment.status, experiment.baseline, experiment.created, plan, environment,
        accuracy.dense, accuracy.pruned, accuracy.recovered, accuracy.n, accuracy.ci95[0], accuracy.ci95[1],
        sparsity.requested, sparsity.weights, sparsity.prunableWeights, sparsity.macs, experiment.batch,
        experiment.threads, memory.weightsDense, memory.weightsStored, memory.format, memory.activationsPeak,
        memory.rssPeak, experiment.compactedVsMaskedMaxAbs, experiment.seconds, experiment.key, experiment.note,
        experiment.trashed, experiment.parent, experiment.sparseVsMaskedMaxRelative);
    insertParts(database, database.lastRow(), experiment);
}

void updateExperiment(Database& database, const ExperimentEdit& edit)
{
    const auto row = rowOfId(database, edit.id);
    if (!row) throw Failure("workspace.no_such_experiment", edit.id);
    if (edit.name) database.run("UPDATE experiments SET name = ? WHERE seq = ?", *edit.name, *row);
    if (edit.note) database.run("UPDATE experiments SET note = ? WHERE seq = ?", *edit.note, *row);
    if (edit.trashed) database.run("UPDATE experiments SET trashed = ? WHERE seq = ?", *edit.trashed, *row);
    if (edit.tags) replaceTags(database, *row, *edit.tags);
}

namespace {

/// Experiments and the numbers of their rows.
std::pair<std::vector<std::int64_t>, std::vector<Experiment>> loadRows(const Database& database, RowRange rows)
{
    std::vector<std::int64_t> numbers;
    std::vector<Experiment> experiments;
    TextCache cache;
    Statement statement = database.prepare(selectExperiments);
    statement.with(rows.first, rows.last);
    while (statement.step()) {
        Columns columns(statement);
        numbers.push_back(columns.integer());
        experiments.push_back(experimentFrom(columns, cache));
    }
    return {std::move(numbers), std::move(experiments)};
}

}  // namespace

std::vector<Experiment> loadBareExperiments(const Database& database) { return loadRows(database, {}).second; }

std::vector<Experiment> loadExperiments(const Database& database, RowRange rows, bool withSamples)
{
    auto [numbers, experiments] = loadRows(database, rows);
    ExperimentsByRow byRow;
    for (std::size_t i = 0; i < numbers.size(); ++i) byRow[numbers[i]] = &experiments[i];
    loadParts(database, rows, byRow, withSamples);
    return experiments;
}

std::optional<std::int64_t> rowOfId(const Database& database, const std::string& id)
{
    Statement row = database.prepare("SELECT seq FROM experiments WHERE id = ?");
    if (row.with(id).step()) return row.integer(0);
    return {};
}

std::optional<std::int64_t> rowOf(const Database& database, const std::string& idOrName)
{
    if (const auto row = rowOfId(database, idOrName)) return row;
    if (idOrName.size() >= 4) {
        Statement prefix = database.prepare(
            "SELECT max(seq) FROM experiments WHERE substr(id, 1, length(?1)) = ?1 HAVING count(*) = 1");
        if (prefix.with(idOrName).step()) return prefix.integer(0);
    }
    Statement name = database.prepare("SELECT seq FROM experiments WHERE name = ? ORDER BY trashed, seq DESC LIMIT 1");
    if (name.with(idOrName).step()) return name.integer(0);
    return {};
}

}  // namespace espalier
