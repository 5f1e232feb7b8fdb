#include "core/base/atomic_file.h"
#include "core/log/open_workspace.h"
#include "sample_experiment.h"

#include <gtest/gtest.h>

#include <array>

namespace espalier {
namespace {

namespace fs = std::filesystem;
using test::failureCode;
using test::fullExperiment;
using test::makeWorkspace;
using test::TemporaryFolder;

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

/// A file as version 1 made it, with an experiment in it.
TEST_F(MigrationTest, SchemaOneGetsNotesTagsAndTrash)
{
    const fs::path old = folder / "old.espalier", oldBackup = folder / "old.espalier.bak-v1";
    {
        Database database(old, Database::Mode::create);
        createSchema(database, migrations().first(1));
        database.execute(
            "INSERT INTO models VALUES ('m', 'm.pt', NULL); INSERT INTO datasets VALUES (1, 'idx:/d');"
            "INSERT INTO workspace VALUES (1, 'm', 1, NULL, '[]', '[]', '[]', 1, 1, 40, 1);"
            "INSERT INTO plans VALUES (1, 'p', '{\"espalier_plan\":1,\"layers\":{}}');"
            "INSERT INTO environments VALUES (1, 'e', '{}');"
            "INSERT INTO experiments VALUES (1, 'id-1', 'dense', 'done', 1, '2026-01-01T00:00:00Z', 1, 1, 0.9,"
            "NULL, NULL, 100, 0.8, 0.95, NULL, 0, 0, 0, 1, 1, 10, 10, 'dense', 5, NULL, NULL, 1.5, 'k');"
            "INSERT INTO latencies VALUES (1, 'masked', 2, 3, 4, 1, 0.9, 1.1)");
    }
    EXPECT_EQ(failureCode([&] { ExperimentLog::open(old, false); }), "workspace.older_schema");
    const auto log = ExperimentLog::open(old);
    EXPECT_EQ(number(oldBackup, "PRAGMA user_version"), 1);
    const Experiment experiment = log->experiments().at(0);
    EXPECT_EQ(experiment.name, "dense");
    EXPECT_TRUE(experiment.note.empty() && experiment.tags.empty() && experiment.parent.empty());
    EXPECT_FALSE(experiment.trashed);
    EXPECT_EQ(experiment.latency.at("masked").medianMs, 2);
    EXPECT_TRUE(experiment.latency.at("masked").denseEngine.empty() && !fastestDense(experiment));
    EXPECT_TRUE(log->setup().benchmark.adapter.empty());
    log->edit({{.id = "id-1", .note = "the one", .tags = {{"ship"}}, .trashed = true}});
    EXPECT_EQ(log->find("id-1")->note, "the one");
}

TEST_F(MigrationTest, CurrentFileIsNotBackedUp)
{
    ExperimentLog::open(file);
    EXPECT_FALSE(fs::exists(backup));
}

}  // namespace
}  // namespace espalier
