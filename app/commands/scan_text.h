#pragma once

#include "core/sensitivity/scan_result.h"

#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace espalier {

struct ModelSummary;

/// A table a pattern: layers by levels, the change of accuracy in points, and where it breaks.
QStringList scanTables(const ModelSummary& model, const ScanResult& scan);

/// {"scan": {"images": ..., "points": [...], "breaks": [...], "times": [...]}}.
nlohmann::ordered_json scanDocument(const ModelSummary& model, const ScanResult& scan);

}  // namespace espalier
