#pragma once

#include "core/base/issue.h"
#include "core/log/schema.h"
#include "core/log/sqlite.h"
#include "core/log/workspace_lock.h"

#include <filesystem>
#include <memory>
#include <optional>

namespace espalier {

/// NAME.espalier.d of NAME.espalier.
std::filesystem::path folderOfWorkspace(const std::filesystem::path& file);
std::filesystem::path lockOfWorkspace(const std::filesystem::path& file);

struct OpenedWorkspace {
    std::unique_ptr<WorkspaceLock> lock;  ///< before the database: it is let go last
    std::unique_ptr<Database> database;
    std::optional<Issue> readOnly;
};

/// Judges an existing file, takes the lock where it is to be written, and brings an older schema up to date.
/// Throws as ExperimentLog::open; a file that is refused is not changed. `steps` is for tests of the migrations.
OpenedWorkspace openWorkspace(const std::filesystem::path& file, bool wantWrite, Migrations steps = migrations());

}  // namespace espalier
