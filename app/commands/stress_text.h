#pragma once

#include "core/stress/stress_result.h"

#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace espalier {

/// Each load, dense and `name` side by side; then the highest rate each sustains.
QStringList stressLines(const StressResult& result, const QString& name);

/// With the distributions: {"stress": {..., "loads": [{..., "histogram": {...}, "cumulative": [[ms, share], ...]}]}}.
nlohmann::ordered_json stressDocument(const StressResult& result);

}  // namespace espalier
