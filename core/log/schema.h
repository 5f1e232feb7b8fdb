#pragma once

#include <filesystem>
#include <span>

namespace espalier {

class Database;

/// "Espl" in the file's header: tells a workspace from any other SQLite file.
inline constexpr int applicationId = 0x4573706c;

/// SQL that takes a file from schema i to schema i + 1; the first makes an empty file one of schema 1.
using Migrations = std::span<const char* const>;

Migrations migrations();
inline int currentSchema() { return static_cast<int>(migrations().size()); }

/// Makes an empty database one of the newest schema. Inside the caller's transaction.
void createSchema(Database& database, Migrations steps = migrations());

enum class SchemaAge { current, older, newer, foreign };
/// Judges application_id and user_version only; `foreign` is no workspace of any version.
SchemaAge schemaAge(const Database& database, Migrations steps = migrations());

/// Brings an older file up to date, in one transaction, after a copy of it was left as FILE.bak-vN (N its schema).
void migrate(Database& database, const std::filesystem::path& file, Migrations steps = migrations());

}  // namespace espalier
