#pragma once

#include "core/log/experiment.h"

#include <QStringList>

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace espalier {

/// Experiments a line each, aligned, with units.
QStringList experimentTable(const std::vector<Experiment>& experiments);

/// One experiment, all of it, for reading.
QStringList experimentDetails(const Experiment& experiment);

/// The same as CSV (quoted as in RFC 4180), full precision, fractions of 1, bytes and milliseconds. Text that a spreadsheet would take
/// for a formula gets an apostrophe in front.
std::string experimentCsv(const std::vector<Experiment>& experiments);

/// {"experiments": [...]}, each as `show` prints it.
nlohmann::ordered_json experimentsDocument(const std::vector<Experiment>& experiments);

}  // namespace espalier
