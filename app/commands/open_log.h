#pragma once

#include "core/log/experiment_log.h"

#include <memory>
#include <string>

namespace espalier {

/// Opens the workspace to write to it. Throws its readOnlyReason() as a Failure where that cannot be.
std::unique_ptr<ExperimentLog> openForWriting(const std::string& workspace);

/// Opens the workspace to read from it, and leaves it to others to write. One of an older version is brought up to date
/// first: Failure "workspace.older_schema" where that cannot be.
std::unique_ptr<ExperimentLog> openToRead(const std::string& workspace);

}  // namespace espalier
