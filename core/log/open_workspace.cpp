#include "core/log/open_workspace.h"

#include <unistd.h>

#include <string>

namespace espalier {

namespace fs = std::filesystem;

namespace {

void refuseMissing(const fs::path& file)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (!fs::exists(status)) throw Failure("workspace.not_found", file.string());
    if (!fs::is_regular_file(status)) throw Failure("workspace.not_a_workspace", file.string());
}

void refuseForeignAndNewer(const Database& database, const fs::path& file, Migrations steps)
{
    const SchemaAge age = schemaAge(database, steps);
    if (age == SchemaAge::foreign) throw Failure("workspace.not_a_workspace", file.string());
    if (age == SchemaAge::newer)
        throw Failure("workspace.newer_schema", file.string(),
                      {{"found", std::to_string(database.number("PRAGMA user_version"))},
                       {"expected", std::to_string(steps.size())}});
}

/// Looks at the header before anything can be locked, rolled back or changed. What cannot be judged in this way is left
/// to the real opening.
void refuseByHeader(const fs::path& file, Migrations steps)
{
    std::unique_ptr<Database> database;
    try {
        database = std::make_unique<Database>(file, Database::Mode::peek);
        schemaAge(*database, steps);
    } catch (const Failure& failure) {
        if (failure.issue().code == "workspace.not_a_workspace") throw;  // before a lock is made beside it
        return;
    }
    refuseForeignAndNewer(*database, file, steps);
}

/// SQLite needs to write the file and to make a journal beside it.
bool canBeWritten(const fs::path& file)
{
    const fs::path parent = file.parent_path();
    const fs::path folder = folderOfWorkspace(file);
    std::error_code ignored;
    return ::access(file.c_str(), W_OK) == 0 && ::access(parent.c_str(), W_OK | X_OK) == 0 &&
           (fs::create_directory(folder, ignored) || ::access(folder.c_str(), W_OK | X_OK) == 0);
}

/// The lock, or why the workspace is read-only.
void takeLock(OpenedWorkspace& opened, const fs::path& file, bool wantWrite)
{
    const auto readOnly = [&](const char* code, std::map<std::string, std::string> details = {}) {
        opened.readOnly = Issue{Severity::warning, code, file.string(), std::move(details)};
    };
    if (!wantWrite) return readOnly("workspace.asked_read_only");
    if (!canBeWritten(file)) return readOnly("workspace.read_only_folder");
    WorkspaceLock::Attempt attempt = WorkspaceLock::take(lockOfWorkspace(file));
    if (attempt.lock) opened.lock = std::move(attempt.lock);
    else if (attempt.heldElsewhere) readOnly("workspace.open_elsewhere", {{"process", attempt.holder}});
    else readOnly("workspace.read_only_folder");
}

void quickCheck(const Database& database, const fs::path& file)
{
    const std::string finding = database.text("PRAGMA quick_check(1)");
    if (finding != "ok") throw Failure("workspace.damaged", file.string(), {{"detail", finding}});
}

/// Every definition there is must be word for word what this program makes: nothing else may run when it is used.
void compareSchema(const Database& database, const fs::path& file, Migrations steps)
{
    constexpr const char* definitions =
        "SELECT group_concat(sql, ';') FROM (SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL "
        "AND name NOT LIKE 'sqlite_%' ORDER BY type, name)";
    Database fresh({}, Database::Mode::memory);
    createSchema(fresh, steps);
    if (database.text(definitions) != fresh.text(definitions))
        throw Failure("workspace.damaged", file.string(), {{"detail", "schema"}});
}

void bringUpToDate(OpenedWorkspace& opened, const fs::path& file, Migrations steps)
{
    if (schemaAge(*opened.database, steps) != SchemaAge::older) return;
    if (opened.readOnly) throw Failure("workspace.older_schema", file.string(), {{"reason", opened.readOnly->code}});
    migrate(*opened.database, file, steps);
}

}  // namespace

fs::path folderOfWorkspace(const fs::path& file)
{
    fs::path folder = file;
    return folder += ".d";
}

fs::path lockOfWorkspace(const fs::path& file) { return folderOfWorkspace(file) / "lock"; }

OpenedWorkspace openWorkspace(const fs::path& file, bool wantWrite, Migrations steps)
{
    refuseMissing(file);
    refuseByHeader(file, steps);
    OpenedWorkspace opened;
    takeLock(opened, file, wantWrite);
    opened.database = std::make_unique<Database>(file, Database::Mode::open);
    Database& database = *opened.database;
    quickCheck(database, file);
    refuseForeignAndNewer(database, file, steps);
    if (!opened.readOnly && !database.canWrite())
        opened.readOnly = Issue{Severity::warning, "workspace.read_only_folder", file.string(), {}};
    bringUpToDate(opened, file, steps);
    compareSchema(database, file, steps);
    if (opened.readOnly) database.execute("PRAGMA query_only = ON");
    else database.execute("PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = FULL");
    return opened;
}

}  // namespace espalier
