#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace espalier {

// A deployment adapter is a program that measures models on another engine, see docs/adapters.md. It is known by its
// name, never by a command: a workspace from somebody else must not decide what runs here.

/// What BenchmarkSettings::adapter may hold besides a name: nothing (ONNX Runtime where it is found) and "none".
inline constexpr const char* noAdapter = "none";
inline constexpr const char* usualAdapter = "onnxruntime";

/// Where adapters are looked for, in order: the folders in the environment's ESPALIER_ADAPTERS (separated by colons),
/// espalier/adapters in the user's configuration, and "adapters" beside `worker`, where the shipped ones are.
std::vector<std::filesystem::path> adapterFolders(const std::filesystem::path& worker);

/// The program of that name. Throws Failure "adapter.not_found" (where = name, details "found": the names there are).
std::filesystem::path adapterProgram(const std::string& name, const std::filesystem::path& worker);

/// The names there are, sorted.
std::vector<std::string> adapterNames(const std::filesystem::path& worker);

/// Throws what adapterProgram() throws, unless `name` is empty or "none".
void checkAdapter(const std::string& name, const std::filesystem::path& worker);

}  // namespace espalier
