#pragma once

#include "core/engine/program/program.h"
#include "core/engine/prune/masks.h"
#include "core/log/experiment.h"

#include <filesystem>

namespace espalier {

/// Each leaves "artifact.<sha256>" in the job's folder, atomically, and says what it left.
Artifact saveModelArtifact(const Program& program, const std::filesystem::path& folder);
Artifact saveMasksArtifact(const Masks& masks, const std::filesystem::path& folder);

std::filesystem::path artifactInFolder(const std::filesystem::path& folder, const Artifact& artifact);

}  // namespace espalier
