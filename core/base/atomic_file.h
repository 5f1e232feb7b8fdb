#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace espalier {

/// Writes `bytes` so that a reader, or a machine that loses power, sees the old file or the whole new one: temporary
/// name in the same folder, fsync, rename, fsync of the folder. Throws Failure "environment.disk_full" or
/// "environment.unwritable_file".
void writeFileAtomically(const std::filesystem::path& file, std::string_view bytes);
/// The same for bytes that lie in several places, in order.
void writeFileAtomically(const std::filesystem::path& file, std::span<const std::string_view> pieces);

/// The same for a file another library has just written under a temporary name in the same folder.
void publishFile(const std::filesystem::path& temporary, const std::filesystem::path& file);

/// Throws Failure "environment.unreadable_file".
std::string readFile(const std::filesystem::path& file);

}  // namespace espalier
