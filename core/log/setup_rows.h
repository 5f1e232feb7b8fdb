#pragma once

#include "core/log/experiment_log.h"

namespace espalier {

class Database;

/// The one row of table workspace with its model and datasets. Both inside the caller's transaction or snapshot.
void storeSetup(Database& database, const WorkspaceSetup& setup);
WorkspaceSetup loadSetup(const Database& database);
/// Keeps what is known about the workspace's model; of another model nothing is kept.
void storeSummary(Database& database, const ModelSummary& summary);

}  // namespace espalier
