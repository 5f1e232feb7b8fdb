#pragma once

#include "core/log/experiment_log.h"
#include "core/predictions/class_changes.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// Those of that name or id, in the order given. Throws Failure "workspace.no_such_experiment".
std::vector<Experiment> experimentsNamed(const ExperimentLog& log, const std::vector<std::string>& names);

/// What pruning did to all samples; nothing where answers were not kept.
std::optional<ClassChange> changeOfAll(const ExperimentLog& log, const Experiment& experiment);

}  // namespace espalier
