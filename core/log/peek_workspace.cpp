#include "core/log/peek_workspace.h"

#include "core/log/experiment_rows.h"
#include "core/log/schema.h"
#include "core/log/sqlite.h"

namespace espalier {

PeekedWorkspace peekWorkspace(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error)) throw Failure("workspace.not_found", file.string());
    const Database database(file, Database::Mode::peek);
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
    PeekedWorkspace peeked;
    peeked.experiments = loadExperiments(database, {}, false);
    peeked.unfinishedJobs =
        static_cast<int>(database.number("SELECT count(*) FROM jobs WHERE state IN ('pending', 'running')"));
    return peeked;
}

}  // namespace espalier
