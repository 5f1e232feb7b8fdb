#pragma once

#include "core/sensitivity/scan_result.h"

namespace espalier {

class Database;

/// Rows of tables sensitivity_points, joint_points and layer_times. Inside the caller's transaction or snapshot. A point that is there
/// stays as it is; a time is replaced by a newer one.
void storeScan(Database& database, const std::string& modelSha256, const ScanResult& result);
/// All that is known of a model, points in the order they came in. `dataSha256` is that of the newest point.
ScanResult loadScan(const Database& database, const std::string& modelSha256);

}  // namespace espalier
