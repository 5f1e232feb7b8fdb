#include "core/log/prediction_rows.h"

#include "core/base/zipped.h"
#include "core/log/sqlite.h"
#include "core/log/stored_json.h"

#include <cstring>

namespace espalier {

namespace {

constexpr std::size_t mostSamples = 100'000'000;

/// Little-endian, zipped.
std::string packed(const std::vector<std::uint16_t>& values)
{
    return zipped({reinterpret_cast<const char*>(values.data()), values.size() * sizeof(std::uint16_t)});
}

std::span<const std::byte> blobOf(const std::string& bytes) { return std::as_bytes(std::span(bytes)); }

std::vector<std::uint16_t> unpacked(const std::string& blob, std::int64_t samples, const char* column)
{
    const auto bytes = unzipped(blob, mostSamples * sizeof(std::uint16_t));
    if (!bytes || bytes->size() != std::size_t(samples) * sizeof(std::uint16_t))
        throw Failure("workspace.damaged", column, {{"detail", "length"}});
    std::vector<std::uint16_t> values(static_cast<std::size_t>(samples));
    std::memcpy(values.data(), bytes->data(), bytes->size());
    return values;
}

}  // namespace

void storeAnswers(Database& database, const Experiment& experiment, const Answers& answers)
{
    const auto model = experiment.hashes.find("model"), data = experiment.hashes.find("data");
    if (model == experiment.hashes.end() || data == experiment.hashes.end()) return;
    const auto samples = static_cast<std::int64_t>(answers.size());
    const std::string labels = packed(answers.labels), classes = packed(answers.dense.classes),
                      confidences = packed(answers.dense.confidences);
    database.run("INSERT OR REPLACE INTO dense_predictions VALUES (?, ?, ?, ?, ?, ?, ?)", model->second, data->second,
                 samples, blobOf(labels), storeJson(nlohmann::json(answers.classNames)), blobOf(classes),
                 blobOf(confidences));
    if (!answers.pruned) return;
    const std::string prunedClasses = packed(answers.pruned->classes),
                      prunedConfidences = packed(answers.pruned->confidences);
    database.run("INSERT INTO predictions SELECT seq, ?2, ?3, ?4 FROM experiments WHERE id = ?1", experiment.id,
                 samples, blobOf(prunedClasses), blobOf(prunedConfidences));
}

std::optional<Answers> loadAnswers(const Database& database, const std::string& experiment)
{
    Statement row = database.prepare(
        "SELECT dense.samples, dense.labels, dense.class_names, dense.classes, dense.confidences, pruned.classes, "
        "pruned.confidences FROM experiments JOIN predictions AS pruned ON pruned.experiment = seq "
        "JOIN hashes AS model ON model.experiment = seq AND model.name = 'model' "
        "JOIN hashes AS data ON data.experiment = seq AND data.name = 'data' "
        "JOIN dense_predictions AS dense ON dense.model = model.sha256 AND dense.data = data.sha256 "
        "AND dense.samples = pruned.samples WHERE experiments.id = ?");
    if (!row.with(experiment).step()) return {};
    Columns columns(row);
    const std::int64_t samples = columns.integer();
    if (samples < 0 || std::size_t(samples) > mostSamples)
        throw Failure("workspace.damaged", "dense_predictions.samples", {{"detail", std::to_string(samples)}});
    Answers answers;
    answers.labels = unpacked(columns.bytes(), samples, "dense_predictions.labels");
    answers.classNames = readJson<std::vector<std::string>>(columns.text(), "dense_predictions.class_names");
    answers.dense.classes = unpacked(columns.bytes(), samples, "dense_predictions.classes");
    answers.dense.confidences = unpacked(columns.bytes(), samples, "dense_predictions.confidences");
    answers.pruned.emplace();
    answers.pruned->classes = unpacked(columns.bytes(), samples, "predictions.classes");
    answers.pruned->confidences = unpacked(columns.bytes(), samples, "predictions.confidences");
    return answers;
}

}  // namespace espalier
