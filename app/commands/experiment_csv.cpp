#include "app/commands/experiment_table.h"

#include "views/words/names.h"

#include <charconv>
#include <cmath>
#include <optional>

namespace espalier {

namespace {

std::string quoted(const std::string& text)
{
    std::string safe;
    if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) safe = "'";
    safe += text;
    if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
    std::string field = "\"";
    for (const char c : safe) field += c == '"' ? std::string("\"\"") : std::string(1, c);
    return field + '"';
}

/// Shortest text that reads back as the same number; empty for what is absent or NaN.
std::string number(std::optional<double> value)
{
    if (!value || std::isnan(*value)) return {};
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, *value).ptr;
    return std::string(buffer, end);
}

std::string count(std::int64_t value) { return std::to_string(value); }

constexpr const char* truths[] = {"masked", "compacted", "sparse", "deployed"};

std::vector<std::string> titles()
{
    std::vector<std::string> names{"id",       "name",        "status",   "baseline",   "created",
                                   "plan",     "accuracy_dense", "accuracy_pruned", "accuracy_recovered", "accuracy_final",
                                   "accuracy_low", "accuracy_high",    "n",        "sparsity_requested", "sparsity_weights",
                                   "sparsity_prunable_weights", "sparsity_macs", "batch", "threads"};
    for (const std::string truth : truths)
        for (const char* figure : {"_median_ms", "_p95_ms", "_p99_ms", "_ratio", "_ratio_low", "_ratio_high"})
            names.push_back(truth + figure);
    for (const char* name : {"weights_dense_bytes", "weights_stored_bytes", "weights_format", "activations_peak_bytes",
                             "rss_peak_bytes", "compacted_vs_masked_max_abs", "seconds"})
        names.emplace_back(name);
    return names;
}

void addLatency(std::vector<std::string>& row, const Experiment& experiment)
{
    for (const char* truth : truths) {
        const auto found = experiment.latency.find(truth);
        if (found == experiment.latency.end()) {
            row.insert(row.end(), 6, {});
            continue;
        }
        const LatencyRecord& latency = found->second;
        for (const double value : {latency.medianMs, latency.p95Ms, latency.p99Ms, latency.ratio, latency.ratioCi95[0], latency.ratioCi95[1]})
            row.push_back(number(value));
    }
}

std::vector<std::string> rowOf(const Experiment& experiment)
{
    const AccuracyRecord& accuracy = experiment.accuracy;
    const SparsityRecord& sparsity = experiment.sparsity;
    const MemoryRecord& memory = experiment.memory;
    std::vector<std::string> row{quoted(experiment.id),        quoted(experiment.name),
                                 quoted(experiment.status),    experiment.baseline ? "1" : "0",
                                 quoted(experiment.created),   quoted(planText(experiment.plan).toStdString()),
                                 number(accuracy.dense),       number(accuracy.pruned),
                                 number(accuracy.recovered),   number(accuracy.final()),
                                 number(accuracy.ci95[0]),     number(accuracy.ci95[1]),
                                 count(accuracy.n),            number(sparsity.requested),
                                 number(sparsity.weights),     number(sparsity.prunableWeights),
                                 number(sparsity.macs),        count(experiment.batch),
                                 count(experiment.threads)};
    addLatency(row, experiment);
    row.insert(row.end(), {count(memory.weightsDense), count(memory.weightsStored), quoted(memory.format),
                           count(memory.activationsPeak), memory.rssPeak ? count(*memory.rssPeak) : std::string(),
                           number(experiment.compactedVsMaskedMaxAbs), number(experiment.seconds)});
    return row;
}

std::string line(const std::vector<std::string>& cells)
{
    std::string text;
    for (std::size_t i = 0; i < cells.size(); ++i) text += (i ? "," : "") + cells[i];
    return text + "\n";
}

}  // namespace

std::string experimentCsv(const std::vector<Experiment>& experiments)
{
    std::string text = line(titles());
    for (const Experiment& experiment : experiments) text += line(rowOf(experiment));
    return text;
}

}  // namespace espalier
