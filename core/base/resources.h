#pragma once

#include <filesystem>
#include <vector>

namespace espalier {

/// Where files of a kind ("models", "profiles") that come with Espalier may lie, the first to be looked into first: what
/// ESPALIER_RESOURCES names, what was installed with the program in `programFolder`, the source tree it was built in.
std::vector<std::filesystem::path> resourcePlaces(const std::filesystem::path& programFolder, const char* kind);

}  // namespace espalier
