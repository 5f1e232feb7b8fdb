#pragma once

#include "core/log/experiment_log.h"
#include "core/predictions/class_changes.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// By name, id, or the beginning of an id. Throws Failure "workspace.no_such_experiment".
Experiment experimentNamed(const ExperimentLog& log, const std::string& name);
/// Those of that name or id, in the order given. Throws Failure "workspace.no_such_experiment".
std::vector<Experiment> experimentsNamed(const ExperimentLog& log, const std::vector<std::string>& names);

/// Throws Failure "profile.no_such_profile".
OperatingProfile profileNamed(const ExperimentLog& log, const std::string& name);

/// What pruning did to all samples of the experiment of that id; nothing where answers were not kept.
std::optional<ClassChange> changeOfAll(const ExperimentLog& log, const std::string& id);

}  // namespace espalier
