#include "core/report/experiment_csv.h"

#include "core/report/csv.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

constexpr const char* truths[] = {"masked", "compacted", "sparse", "deployed"};

std::vector<std::string> titles()
{
    std::vector<std::string> names{"id",
                                   "name",
                                   "status",
                                   "baseline",
                                   "created",
                                   "plan",
                                   "accuracy_dense",
                                   "accuracy_pruned",
                                   "accuracy_recovered",
                                   "accuracy_final",
                                   "accuracy_low",
                                   "accuracy_high",
                                   "n",
                                   "sparsity_requested",
                                   "sparsity_weights",
                                   "sparsity_prunable_weights",
                                   "sparsity_macs",
                                   "batch",
                                   "threads"};
    for (const std::string truth : truths)
        for (const char* figure : {"_median_ms", "_p95_ms", "_p99_ms", "_ratio", "_ratio_low", "_ratio_high"})
            names.push_back(truth + figure);
    for (const char* name :
         {"weights_dense_bytes", "weights_stored_bytes", "weights_format", "activations_peak_bytes", "rss_peak_bytes",
          "compacted_vs_masked_max_abs", "sparse_vs_masked_max_relative", "seconds", "note", "tags", "trashed", "parent"})
        names.emplace_back(name);
    return names;
}

std::string count(std::int64_t value) { return std::to_string(value); }

std::string planText(const Plan& plan)
{
    return planToJson(plan).dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
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
        for (const double value : {latency.medianMs, latency.p95Ms, latency.p99Ms, latency.ratio, latency.ratioCi95[0],
                                   latency.ratioCi95[1]})
            row.push_back(csvNumber(value));
    }
}

std::string tagsText(const std::vector<std::string>& tags)
{
    std::string text;
    for (const std::string& tag : tags) text += (text.empty() ? "" : " ") + tag;
    return text;
}

std::vector<std::string> rowOf(const Experiment& experiment)
{
    const AccuracyRecord& accuracy = experiment.accuracy;
    const SparsityRecord& sparsity = experiment.sparsity;
    const MemoryRecord& memory = experiment.memory;
    std::vector<std::string> row{csvText(experiment.id),
                                 csvText(experiment.name),
                                 csvText(experiment.status),
                                 experiment.baseline ? "1" : "0",
                                 csvText(experiment.created),
                                 csvText(planText(experiment.plan)),
                                 csvNumber(accuracy.dense),
                                 csvNumber(accuracy.pruned),
                                 csvNumber(accuracy.recovered),
                                 csvNumber(accuracy.final()),
                                 csvNumber(accuracy.ci95[0]),
                                 csvNumber(accuracy.ci95[1]),
                                 count(accuracy.n),
                                 csvNumber(sparsity.requested),
                                 csvNumber(sparsity.weights),
                                 csvNumber(sparsity.prunableWeights),
                                 csvNumber(sparsity.macs),
                                 count(experiment.batch),
                                 count(experiment.threads)};
    addLatency(row, experiment);
    row.insert(row.end(),
               {count(memory.weightsDense), count(memory.weightsStored), csvText(memory.format),
                count(memory.activationsPeak), memory.rssPeak ? count(*memory.rssPeak) : std::string(),
                csvNumber(experiment.compactedVsMaskedMaxAbs),
                csvNumber(experiment.sparseVsMaskedMaxRelative), csvNumber(experiment.seconds), csvText(experiment.note),
                csvText(tagsText(experiment.tags)), experiment.trashed ? "1" : "0", csvText(experiment.parent)});
    return row;
}

}  // namespace

std::string experimentCsv(const std::vector<const Experiment*>& experiments)
{
    std::string text = csvLine(titles());
    for (const Experiment* experiment : experiments) text += csvLine(rowOf(*experiment));
    return text;
}

std::string experimentCsv(const std::vector<Experiment>& experiments)
{
    std::vector<const Experiment*> all;
    for (const Experiment& experiment : experiments) all.push_back(&experiment);
    return experimentCsv(all);
}

}  // namespace espalier
