#include "core/log/experiment_parts.h"

#include "core/log/sqlite.h"
#include "core/log/stored_json.h"

#include <algorithm>

namespace espalier {

namespace {

std::string cutsText(const std::vector<Cut>& cuts)
{
    nlohmann::json json = nlohmann::json::array();
    for (const Cut& cut : cuts) json.push_back({cut.pattern.text(), cut.sparsity});
    return storeJson(json);
}

/// What was read before: a long log has a few cuts, a hundred thousand times.
using CutCache = std::unordered_map<std::string, std::vector<Cut>>;

const std::vector<Cut>& cutsFrom(const std::string& text, CutCache& cache)
{
    const auto found = cache.find(text);
    if (found != cache.end()) return found->second;
    return cache[text] = readJson(text, "layer_results.asked", [](const nlohmann::json& json) {
               std::vector<Cut> cuts;
               for (const auto& cut : json)
                   cuts.push_back({Pattern::parse(cut.at(0).get<std::string>()), cut.at(1).get<double>()});
               return cuts;
           });
}

void insertLatencies(Database& database, std::int64_t row, const Experiment& experiment)
{
    Statement latencies = database.prepare("INSERT INTO latencies VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const auto& [truth, latency] : experiment.latency)
        latencies
            .with(row, truth, latency.medianMs, latency.p95Ms, latency.p99Ms, latency.ratio, latency.ratioCi95[0],
                  latency.ratioCi95[1], latency.denseMs, latency.denseEngine, latency.adapter)
            .run();
    Statement samples = database.prepare("INSERT INTO measurements VALUES (?, ?, ?, ?)");
    for (const auto& [truth, sides] : experiment.samples)
        for (const auto& [side, milliseconds] : sides)
            samples.with(row, truth, side, std::span<const double>(milliseconds)).run();
}

void insertLayers(Database& database, std::int64_t row, const std::vector<LayerResult>& layers)
{
    Statement statement = database.prepare(
        "INSERT INTO layer_results VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const LayerResult& layer : layers) {
        const LayerSpeed speed = layer.speed.value_or(LayerSpeed());
        const auto ifTimed = [&](auto value) { return layer.speed ? std::optional(value) : std::nullopt; };
        statement
            .with(row, position++, layer.path, cutsText(layer.asked), layer.achieved, layer.parameters, layer.nonzeros,
                  layer.outputs, layer.outputsLeft, layer.macs, layer.macsLeft, layer.storedBytes, layer.format,
                  ifTimed(std::int64_t(speed.sparse)), ifTimed(speed.denseMs), speed.sparseMs, speed.breakEven,
                  layer.alone.dense, layer.alone.masked, layer.alone.compacted)
            .run();
    }
}

void insertTraining(Database& database, std::int64_t row, const std::vector<TrainingPoint>& points)
{
    Statement statement = database.prepare("INSERT INTO training_points VALUES (?, ?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const TrainingPoint& point : points)
        statement.with(row, position++, point.step, point.epoch, point.loss, point.accuracy, point.learningRate).run();
}

void insertRecovery(Database& database, std::int64_t row, const std::vector<RecoveredStep>& steps)
{
    Statement statement = database.prepare("INSERT INTO recovery_steps VALUES (?, ?, ?, ?, ?)");
    int position = 0;
    for (const RecoveredStep& step : steps) statement.with(row, position++, step.step, step.before, step.after).run();
}

void insertFiles(Database& database, std::int64_t row, const Experiment& experiment)
{
    Statement hashes = database.prepare("INSERT INTO hashes VALUES (?, ?, ?)");
    for (const auto& [name, sha256] : experiment.hashes) hashes.with(row, name, sha256).run();
    Statement artifacts = database.prepare("INSERT INTO artifacts VALUES (?, ?, ?, ?, ?)");
    int position = 0;
    for (const Artifact& artifact : experiment.artifacts)
        artifacts.with(row, position++, artifact.role, artifact.sha256, artifact.bytes).run();
}

void insertIssues(Database& database, std::int64_t row, const std::vector<Issue>& issues)
{
    Statement statement = database.prepare("INSERT INTO issues VALUES (?, ?, ?, ?, ?, ?)");
    int position = 0;
    for (const Issue& issue : issues)
        statement
            .with(row, position++, static_cast<int>(issue.severity), issue.code, issue.where,
                  storeJson(nlohmann::json(issue.details)))
            .run();
}

void insertTags(Database& database, std::int64_t row, const std::vector<std::string>& tags)
{
    Statement statement = database.prepare("INSERT INTO tags VALUES (?, ?, ?)");
    int position = 0;
    for (const std::string& tag : tags) statement.with(row, position++, tag).run();
}

LatencyRecord latencyFrom(Columns& columns)
{
    LatencyRecord latency;
    latency.medianMs = columns.real();
    latency.p95Ms = columns.real();
    latency.p99Ms = columns.real();
    latency.ratio = columns.real();
    latency.ratioCi95[0] = columns.real();
    latency.ratioCi95[1] = columns.real();
    latency.denseMs = columns.real();
    latency.denseEngine = columns.text();
    latency.adapter = columns.text();
    return latency;
}

LayerResult layerFrom(Columns& columns, CutCache& cache)
{
    LayerResult layer;
    layer.path = columns.text();
    layer.asked = cutsFrom(columns.text(), cache);
    layer.achieved = columns.real();
    layer.parameters = columns.integer();
    layer.nonzeros = columns.integer();
    layer.outputs = columns.integer();
    layer.outputsLeft = columns.integer();
    layer.macs = columns.integer();
    layer.macsLeft = columns.integer();
    layer.storedBytes = columns.integer();
    layer.format = columns.text();
    const auto sparse = columns.optionalInteger();
    const auto denseMs = columns.optionalReal(), sparseMs = columns.optionalReal(), breakEven = columns.optionalReal();
    if (sparse && denseMs) layer.speed = {*sparse != 0, *denseMs, sparseMs, breakEven};
    layer.alone.dense = columns.optionalReal();
    layer.alone.masked = columns.optionalReal();
    layer.alone.compacted = columns.optionalReal();
    return layer;
}

TrainingPoint trainingPointFrom(Columns& columns)
{
    TrainingPoint point;
    point.step = columns.smallInteger();
    point.epoch = columns.smallInteger();
    point.loss = columns.real();
    point.accuracy = columns.optionalReal();
    point.learningRate = columns.real();
    return point;
}

Artifact artifactFrom(Columns& columns)
{
    Artifact artifact;
    artifact.role = columns.text();
    artifact.sha256 = columns.text();
    artifact.bytes = columns.integer();
    return artifact;
}

Issue issueFrom(Columns& columns)
{
    Issue issue;
    issue.severity = static_cast<Severity>(std::clamp(columns.smallInteger(), 0, 2));
    issue.code = columns.text();
    issue.where = columns.text();
    issue.details = readJson<std::map<std::string, std::string>>(columns.text(), "issues.details");
    return issue;
}

}  // namespace

void insertParts(Database& database, std::int64_t row, const Experiment& experiment)
{
    insertLatencies(database, row, experiment);
    insertLayers(database, row, experiment.layers);
    insertRecovery(database, row, experiment.recovery);
    insertTraining(database, row, experiment.training);
    insertFiles(database, row, experiment);
    insertIssues(database, row, experiment.issues);
    insertTags(database, row, experiment.tags);
}

void replaceTags(Database& database, std::int64_t row, const std::vector<std::string>& tags)
{
    database.run("DELETE FROM tags WHERE experiment = ?", row);
    insertTags(database, row, tags);
}

void loadParts(const Database& database, RowRange rows, const ExperimentsByRow& experiments, bool withSamples)
{
    /// Hands every row of `table` to its experiment; `select` starts with the experiment's number.
    const auto forEach = [&](const char* select, auto&& add) {
        Statement statement = database.prepare(std::string(select) + " WHERE experiment BETWEEN ? AND ? ORDER BY 1, 2");
        statement.with(rows.first, rows.last);
        while (statement.step()) {
            Columns columns(statement);
            const auto owner = experiments.find(columns.integer());
            columns.integer();  // position, or the first part of a name that is read again
            if (owner != experiments.end()) add(*owner->second, columns);
        }
    };
    CutCache cuts;
    std::size_t layers = 0;
    forEach(
        "SELECT experiment, 0, truth, median_ms, p95_ms, p99_ms, ratio, ratio_low, ratio_high, dense_ms, dense_engine, "
        "adapter FROM latencies",
        [](Experiment& experiment, Columns& columns) {
            const std::string truth = columns.text();
            experiment.latency[truth] = latencyFrom(columns);
        });
    forEach(
        "SELECT experiment, position, path, asked, achieved, parameters, nonzeros, outputs, outputs_left, macs, "
        "macs_left, stored_bytes, format, sparse_kernel, dense_ms, sparse_ms, break_even, alone_dense_ms, "
        "alone_masked_ms, "
        "alone_compacted_ms FROM layer_results",
        [&cuts, &layers](Experiment& experiment, Columns& columns) {
            if (experiment.layers.empty()) experiment.layers.reserve(layers);  // all of a model have as many
            experiment.layers.push_back(layerFrom(columns, cuts));
            layers = std::max(layers, experiment.layers.size());
        });
    forEach("SELECT experiment, position, step, accuracy_before, accuracy_after FROM recovery_steps",
            [](Experiment& experiment, Columns& columns) {
                const int step = columns.smallInteger();
                const double before = columns.real(), after = columns.real();
                experiment.recovery.push_back({step, before, after});
            });
    forEach(
        "SELECT experiment, position, step, epoch, loss, accuracy, learning_rate FROM training_points",
        [](Experiment& experiment, Columns& columns) { experiment.training.push_back(trainingPointFrom(columns)); });
    forEach("SELECT experiment, 0, name, sha256 FROM hashes", [](Experiment& experiment, Columns& columns) {
        const std::string name = columns.text();
        experiment.hashes[name] = columns.text();
    });
    forEach("SELECT experiment, position, role, sha256, bytes FROM artifacts",
            [](Experiment& experiment, Columns& columns) { experiment.artifacts.push_back(artifactFrom(columns)); });
    forEach("SELECT experiment, position, severity, code, place, details FROM issues",
            [](Experiment& experiment, Columns& columns) { experiment.issues.push_back(issueFrom(columns)); });
    forEach("SELECT experiment, position, tag FROM tags",
            [](Experiment& experiment, Columns& columns) { experiment.tags.push_back(columns.text()); });
    if (!withSamples) return;
    forEach("SELECT experiment, 0, truth, side, milliseconds FROM measurements",
            [](Experiment& experiment, Columns& columns) {
                const std::string truth = columns.text(), side = columns.text();
                experiment.samples[truth][side] = columns.doubles();
            });
}

}  // namespace espalier
