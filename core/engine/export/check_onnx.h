#pragma once

#include "core/engine/benchmark/deployment_adapter.h"
#include "core/engine/program/program.h"

#include <filesystem>

namespace espalier {

/// Runs an exported model through `adapter` on `batch` samples of the program's example and compares with the program.
/// Gives back the largest difference relative to the largest output. Throws what the adapter throws, and Failure
/// "export.differs" (where = file, details "engine" and "difference", or "found" and "expected" sizes).
double checkOnnx(const std::filesystem::path& file, const Program& program, const DeploymentAdapter& adapter,
                 std::int64_t batch);

}  // namespace espalier
