#include "core/log/schema.h"

#include "core/base/atomic_file.h"
#include "core/log/schema_v1.h"
#include "core/log/schema_v2.h"
#include "core/log/schema_v3.h"
#include "core/log/schema_v4.h"
#include "core/log/schema_v5.h"
#include "core/log/schema_v6.h"
#include "core/log/schema_v7.h"
#include "core/log/schema_v8.h"
#include "core/log/schema_v9.h"
#include "core/log/sqlite.h"

#include <unistd.h>
#include <array>
#include <string>

namespace espalier {

namespace {

/// Add to the end, never change what is here: files of every schema are about.
constexpr std::array<const char*, 9> steps{schemaV1, schemaV2, schemaV3, schemaV4, schemaV5,
                                           schemaV6, schemaV7, schemaV8, schemaV9};

void applyFrom(Database& database, int schema, Migrations steps)
{
    for (std::size_t step = static_cast<std::size_t>(schema); step < steps.size(); ++step)
        database.execute(steps[step]);
    database.execute("PRAGMA user_version = " + std::to_string(steps.size()));
}

void backUp(const Database& database, const std::filesystem::path& file, int schema)
{
    std::filesystem::path backup = file;
    backup += ".bak-v" + std::to_string(schema);
    std::filesystem::path temporary = backup;
    temporary += ".tmp" + std::to_string(::getpid());
    std::filesystem::remove(temporary);
    try {
        {
            Database copy(temporary, Database::Mode::create);
            database.copyTo(copy);
        }
        publishFile(temporary, backup);
    } catch (...) {
        std::error_code ignored;
        std::filesystem::remove(temporary, ignored);
        throw;
    }
}

}  // namespace

Migrations migrations() { return steps; }

void createSchema(Database& database, Migrations steps)
{
    database.execute("PRAGMA application_id = " + std::to_string(applicationId));
    applyFrom(database, 0, steps);
}

SchemaAge schemaAge(const Database& database, Migrations steps)
{
    if (database.number("PRAGMA application_id") != applicationId) return SchemaAge::foreign;
    const std::int64_t schema = database.number("PRAGMA user_version");
    if (schema < 1) return SchemaAge::foreign;
    const auto newest = static_cast<std::int64_t>(steps.size());
    return schema > newest ? SchemaAge::newer : schema < newest ? SchemaAge::older : SchemaAge::current;
}

void migrate(Database& database, const std::filesystem::path& file, Migrations steps)
{
    const int schema = static_cast<int>(database.number("PRAGMA user_version"));
    backUp(database, file, schema);
    Transaction transaction(database);
    applyFrom(database, schema, steps);
    transaction.commit();
}

}  // namespace espalier
