#pragma once

#include "core/log/experiment.h"

#include <QString>

namespace espalier {

/// All of an experiment for a card or a tooltip: name, plan in a line, accuracy
/// with interval and n, the latencies, memory; what went wrong where it failed.
/// Rich text; names are escaped.
QString pointText(const Experiment& experiment);

/// The same in a sentence, for those who cannot see it.
QString pointPlainText(const Experiment& experiment);

}  // namespace espalier
