#pragma once

#include "core/log/experiment.h"

#include <QString>

namespace espalier {

/// All of an experiment on a tooltip: name, plan in a line, accuracy with interval and n, the latencies that were
/// measured, memory. Rich text; names are escaped.
QString pointText(const Experiment& experiment);

}  // namespace espalier
