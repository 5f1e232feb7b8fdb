#pragma once

#include "core/log/experiment_edit.h"
#include "core/log/experiment_parts.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// Rows of table experiments with all their parts. Inside the caller's transaction or snapshot.
void insertExperiment(Database& database, const Experiment& experiment);
/// Throws Failure "workspace.no_such_experiment".
void updateExperiment(Database& database, const ExperimentEdit& edit);
std::vector<Experiment> loadExperiments(const Database& database, RowRange rows, bool withSamples);
/// Only what is in table experiments, plans and environments.
std::vector<Experiment> loadBareExperiments(const Database& database);

std::optional<std::int64_t> rowOfId(const Database& database, const std::string& id);
/// By id, then unique prefix of an id (4 characters or more), then newest of that name; one in the trash only where there is no other.
std::optional<std::int64_t> rowOf(const Database& database, const std::string& idOrName);

}  // namespace espalier
