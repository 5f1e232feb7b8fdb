#include "app/commands/open_log.h"

#include "core/base/issue.h"
#include "core/log/schema.h"
#include "core/log/sqlite.h"

#include <gtest/gtest.h>

#include <filesystem>

namespace espalier {
namespace {

namespace fs = std::filesystem;

class OpenLog : public testing::Test {
protected:
    OpenLog()
    {
        fs::create_directories(folder);
        Database database(file, Database::Mode::create);
        createSchema(database, migrations().first(1));
        database.execute(
            "INSERT INTO models VALUES ('m', 'm.pt', NULL); INSERT INTO datasets VALUES (1, 'idx:/d');"
            "INSERT INTO workspace VALUES (1, 'm', 1, NULL, '[]', '[]', '[]', 1, 1, 40, 1);");
    }
    ~OpenLog() override
    {
        fs::permissions(folder, fs::perms::owner_all);
        fs::remove_all(folder);
    }

    const fs::path folder = fs::path(testing::TempDir()) / "open_log", file = folder / "old.espalier";
};

TEST_F(OpenLog, ReadingBringsAnOlderWorkspaceUpToDate)
{
    const auto log = openToRead(file.string());
    EXPECT_EQ(log->readOnlyReason()->code, "workspace.asked_read_only");
    EXPECT_EQ(Database(file, Database::Mode::peek).number("PRAGMA user_version"), int(migrations().size()));
    EXPECT_TRUE(fs::exists(folder / "old.espalier.bak-v1"));
    EXPECT_TRUE(openForWriting(file.string())) << "reading leaves the lock to others";
}

TEST_F(OpenLog, WhereThatCannotBeItSaysWhy)
{
    const auto writer = openForWriting(file.string());
    Database(file, Database::Mode::open).execute("PRAGMA user_version = 1");
    try {
        openToRead(file.string());
        FAIL() << "it was read";
    } catch (const Failure& failure) {
        EXPECT_EQ(failure.issue().code, "workspace.older_schema");
        EXPECT_EQ(failure.issue().details.at("reason"), "workspace.open_elsewhere");
    }
}

}  // namespace
}  // namespace espalier
