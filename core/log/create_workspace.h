#pragma once

#include "core/log/experiment_log.h"

namespace espalier {

/// Makes the files of a new workspace. They appear under their name whole and at once; a failure leaves nothing behind.
/// Throws as ExperimentLog::create.
void createWorkspace(const std::filesystem::path& file, WorkspaceSetup setup, const std::filesystem::path& model);

}  // namespace espalier
