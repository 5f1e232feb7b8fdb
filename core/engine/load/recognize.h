#pragma once

#include <filesystem>

namespace espalier {

/// Returns if `file` is a complete and undamaged TorchScript archive, as far as can be told without loading it. Throws
/// Failure "model.not_found", "model.is_a_directory", "model.not_torchscript", "model.truncated", "model.damaged" (details
/// "record"), "environment.unreadable_file".
void requireTorchScript(const std::filesystem::path& file);

}  // namespace espalier
