#pragma once

#include <filesystem>
#include <string>

namespace espalier {

/// The file a workspace is in: `text` itself, or with ".espalier" added where that was left off.
std::filesystem::path workspaceFile(const std::string& text);

/// Throws Failure "usage.is_a_directory", and "usage.file_exists" unless it may be replaced.
void checkOutput(const std::filesystem::path& file, bool mayReplace);

}  // namespace espalier
