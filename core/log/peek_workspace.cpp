#include "core/log/peek_workspace.h"

#include "core/log/experiment_rows.h"
#include "core/log/scan_rows.h"
#include "core/log/schema.h"
#include "core/log/setup_rows.h"
#include "core/log/sqlite.h"

namespace espalier {

namespace {

void checkExists(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error)) throw Failure("workspace.not_found", file.string());
}

void checkSchema(const Database& database, const std::filesystem::path& file)
{
    switch (schemaAge(database)) {
        case SchemaAge::foreign:
            throw Failure("workspace.not_a_workspace", file.string());
        case SchemaAge::newer:
            throw Failure("workspace.newer_schema", file.string());
        case SchemaAge::older:
            throw Failure("workspace.older_schema", file.string());
        case SchemaAge::current:
            break;
    }
}

}  // namespace

PeekedWorkspace peekWorkspace(const std::filesystem::path& file)
{
    checkExists(file);
    const Database database(file, Database::Mode::peek);
    checkSchema(database, file);
    PeekedWorkspace peeked;
    peeked.experiments = loadExperiments(database, {}, false);
    peeked.unfinishedJobs =
        static_cast<int>(database.number("SELECT count(*) FROM jobs WHERE state IN ('pending', 'running')"));
    return peeked;
}

PeekedScan peekScan(const std::filesystem::path& file)
{
    checkExists(file);
    const Database database(file, Database::Mode::peek);
    checkSchema(database, file);
    const WorkspaceSetup setup = loadSetup(database);
    return {setup.modelName, setup.data, setup.summary, loadScan(database, setup.modelSha256)};
}

}  // namespace espalier
