#pragma once

#include "core/log/experiment.h"

#include <string>
#include <vector>

namespace espalier {

/// A line for each experiment below one of titles, for whoever reads on with another program: full precision, fractions
/// of 1, bytes and milliseconds; the plan as the JSON `run --plan` takes, tags with spaces between them. What was not
/// measured, or diverged (see `status`), is empty. New columns come at the end.
std::string experimentCsv(const std::vector<const Experiment*>& experiments);
std::string experimentCsv(const std::vector<Experiment>& experiments);

}  // namespace espalier
