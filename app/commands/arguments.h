#pragma once

#include <filesystem>
#include <string>

namespace espalier {

/// The file a workspace is in: `text` itself, or with ".espalier" added where that was left off.
std::filesystem::path workspaceFile(const std::string& text);

}  // namespace espalier
