#pragma once

#include "core/reassess/drift.h"

#include <QString>

namespace espalier {

/// "accuracy", "accuracy lost", "latency, sparse".
QString driftName(const Drift& drift);
/// "0.42 (0.41 to 0.43)", of what it was or what it is.
QString driftFigure(const Drift& drift, double value, const std::optional<Interval>& ci95);
/// "as before", "better", "WORSE".
QString driftVerdict(const Drift& drift);
/// "processor: Xeon, was EPYC".
QString changedText(const ChangedCircumstance& change);

}  // namespace espalier
