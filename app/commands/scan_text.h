#pragma once

#include "core/sensitivity/scan_result.h"

#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace espalier {

struct ModelSummary;

/// A table a pattern: layers by levels, the change of accuracy in points, and where it breaks.
QStringList scanTables(const ModelSummary& model, const ScanResult& scan);

/// Plans that were measured as a whole beside what their cuts add up to.
QStringList jointTable(const ScanResult& scan);

/// Of each layer that was timed with every number of channels: the counts worth having.
QStringList staircaseTables(const ScanResult& scan, const std::vector<std::string>& layers);

/// {"scan": {"images": ..., "points": [...], "joint": [...], "breaks": [...], "times": [...], "staircases": [...]}}.
nlohmann::ordered_json scanDocument(const ModelSummary& model, const ScanResult& scan);

}  // namespace espalier
