#include "core/base/atomic_file.h"
#include "core/log/sqlite.h"
#include "sample_experiment.h"

#include <gtest/gtest.h>
#include <sys/mount.h>

#include <fstream>

namespace espalier {
namespace {

namespace fs = std::filesystem;
using test::failureCode;
using test::finishJob;
using test::fullExperiment;
using test::makeWorkspace;
using test::someSetup;
using test::TemporaryFolder;

/// A file system of 512 KB of its own, where this user may mount one.
struct DiskFullTest : ::testing::Test {
    TemporaryFolder folder;
    bool mounted = false;

    void SetUp() override
    {
        mounted = ::mount("none", folder.path().c_str(), "tmpfs", 0, "size=640k") == 0;
        if (!mounted) GTEST_SKIP() << "no right to mount a small file system";
    }
    void TearDown() override
    {
        if (mounted) ::umount2(folder.path().c_str(), MNT_DETACH);
    }
    void fillUp() const
    {
        std::ofstream filler(folder / "filler");
        const std::string block(4096, 'x');
        while (filler.write(block.data(), static_cast<std::streamsize>(block.size())).flush()) {}
    }
};

TEST_F(DiskFullTest, CreateLeavesNothing)
{
    const fs::path model = folder.write("model.pt", std::string(100000, 'm'));
    fillUp();
    EXPECT_EQ(failureCode([&] { ExperimentLog::create(folder / "ws.espalier", someSetup(), model); }),
              "environment.disk_full");
    EXPECT_FALSE(fs::exists(folder / "ws.espalier"));
    EXPECT_FALSE(fs::exists(folder / "ws.espalier.d"));
}

TEST_F(DiskFullTest, TakeInKeepsEverythingForAnotherTry)
{
    const auto log = makeWorkspace(folder);
    log->takeIn(fullExperiment("before"), {});
    Experiment experiment = fullExperiment("after");
    experiment.samples["masked"]["candidate"].assign(20000, 1.5);  // more than fits into what SQLite has free
    const fs::path job = log->makeJobFolder(experiment.id);
    finishJob(experiment, job);
    fillUp();
    EXPECT_EQ(failureCode([&] { log->takeIn(experiment, job); }), "environment.disk_full");
    EXPECT_EQ(log->experiments().size(), 1u);
    EXPECT_TRUE(fs::exists(job / "result.json"));
    EXPECT_EQ(failureCode([&] { log->takeInLeftOvers(); }), "environment.disk_full");

    fs::remove(folder / "filler");
    EXPECT_EQ(log->takeInLeftOvers(), 1);
    EXPECT_EQ(log->find("after"), experiment);
    EXPECT_TRUE(log->check().empty());
}

TEST_F(DiskFullTest, OpensWithNoRoomLeft)
{
    makeWorkspace(folder)->takeIn(fullExperiment(), {});
    fillUp();
    EXPECT_EQ(ExperimentLog::open(folder / "ws.espalier")->experiments().size(), 1u);
}

/// The same by SQLite's own limit, for where nothing can be mounted.
TEST(DatabaseFull, IsRolledBack)
{
    TemporaryFolder folder;
    Database database(folder / "db", Database::Mode::create);
    database.execute("PRAGMA max_page_count = 4; CREATE TABLE t (x BLOB)");
    const std::vector<double> much(10000, 1.0);
    EXPECT_EQ(failureCode([&] {
                  Transaction transaction(database);
                  database.run("INSERT INTO t VALUES (1)");
                  database.run("INSERT INTO t VALUES (?)", std::span<const double>(much));
                  transaction.commit();
              }),
              "environment.disk_full");
    EXPECT_FALSE(database.inTransaction());
    EXPECT_EQ(database.number("SELECT count(*) FROM t"), 0);
}

}  // namespace
}  // namespace espalier
