#pragma once

#include "core/log/experiment.h"

#include <cstdint>
#include <limits>
#include <unordered_map>

namespace espalier {

class Database;

/// Rows of table experiments, by their number.
struct RowRange {
    std::int64_t first = 0, last = std::numeric_limits<std::int64_t>::max();
};

using ExperimentsByRow = std::unordered_map<std::int64_t, Experiment*>;

/// What an experiment has in tables of its own: layers, latencies, training, hashes, artifacts, issues, samples,
/// tags.
void insertParts(Database& database, std::int64_t row, const Experiment& experiment);
void replaceTags(Database& database, std::int64_t row, const std::vector<std::string>& tags);
/// One query a table, however many experiments.
void loadParts(const Database& database, RowRange rows, const ExperimentsByRow& experiments, bool withSamples);

}  // namespace espalier
