#pragma once

#include "core/log/experiment.h"

#include <QStringList>

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace espalier {

/// Experiments a line each, aligned, with units.
QStringList experimentTable(const std::vector<Experiment>& experiments);

/// What people said of one: name, id, note, tags, whether it is in the trash, what it was branched from.
QStringList curationLines(const Experiment& experiment);

/// One experiment, all of it, for reading.
QStringList experimentDetails(const Experiment& experiment);

/// {"experiments": [...]}, each as `show` prints it.
nlohmann::ordered_json experimentsDocument(const std::vector<Experiment>& experiments);

}  // namespace espalier
