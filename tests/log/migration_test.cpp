#include "core/base/atomic_file.h"
#include "core/log/open_workspace.h"
#include "sample_experiment.h"

#include <gtest/gtest.h>

#include <array>

namespace espalier {
namespace {

namespace fs = std::filesystem;
using testing::failureCode;
using testing::fullExperiment;
using testing::makeWorkspace;
using testing::TemporaryFolder;

/// Today's schema and two steps that a later version might have.
struct MigrationTest : ::testing::Test {
    TemporaryFolder folder;
    fs::path file = folder / "ws.espalier";
    fs::path backup = folder / ("ws.espalier.bak-v" + std::to_string(currentSchema()));
    std::vector<const char*> steps{migrations().begin(), migrations().end()};

    void SetUp() override
    {
        makeWorkspace(folder)->takeIn(fullExperiment(), {});
        steps.push_back("ALTER TABLE experiments ADD COLUMN stars INTEGER NOT NULL DEFAULT 0");
        steps.push_back("CREATE TABLE notes (id INTEGER PRIMARY KEY, text TEXT); UPDATE experiments SET stars = 3");
    }
    std::int64_t number(const fs::path& of, const char* sql) const
    {
        return Database(of, Database::Mode::open).number(sql);
    }
};

TEST_F(MigrationTest, BringsAnOlderFileUpToDateAndKeepsACopy)
{
    openWorkspace(file, true, steps);
    EXPECT_EQ(number(file, "PRAGMA user_version"), currentSchema() + 2);
    EXPECT_EQ(number(file, "SELECT stars FROM experiments"), 3);
    EXPECT_EQ(number(backup, "PRAGMA user_version"), currentSchema());
    EXPECT_EQ(ExperimentLog::open(backup, false)->experiments().at(0).id, fullExperiment().id);
    EXPECT_EQ(failureCode([&] { ExperimentLog::open(file); }), "workspace.newer_schema");
}

TEST_F(MigrationTest, FailingStepChangesNothing)
{
    steps.push_back("ALTER TABLE no_such_table ADD COLUMN x");
    EXPECT_EQ(failureCode([&] { openWorkspace(file, true, steps); }), "workspace.damaged");
    EXPECT_EQ(ExperimentLog::open(file)->experiments().size(), 1u);
}

TEST_F(MigrationTest, ReadOnlyIsNotMigrated)
{
    const std::string before = readFile(file);
    EXPECT_EQ(failureCode([&] { openWorkspace(file, false, steps); }), "workspace.older_schema");
    EXPECT_EQ(readFile(file), before);
    EXPECT_FALSE(fs::exists(backup));
}

TEST_F(MigrationTest, CurrentFileIsNotBackedUp)
{
    ExperimentLog::open(file);
    EXPECT_FALSE(fs::exists(backup));
}

}  // namespace
}  // namespace espalier
