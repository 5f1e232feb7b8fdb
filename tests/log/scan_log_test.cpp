#include "core/base/atomic_file.h"
#include "core/log/sqlite.h"
#include "sample_experiment.h"
#include "tests/estimate/sample_scan.h"

#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

namespace espalier {
namespace {

namespace fs = std::filesystem;

struct ScanLogTest : ::testing::Test {
    test::TemporaryFolder folder;
    std::unique_ptr<ExperimentLog> log = test::makeWorkspace(folder);
    ScanResult scan = test::sampleScan(test::wideModel());

    /// A job that has left its result.
    fs::path finished(const std::string& id)
    {
        JobRecord job;
        job.spec.id = id;
        job.spec.kind = JobSpec::Kind::scan;
        job.spec.folder = log->makeJobFolder(id);
        job.spec.scan = {scan.points.front().cut};
        log->addJob(job);
        log->setJobState(id, JobState::running);
        writeFileAtomically(job.spec.folder / "result.json", nlohmann::json{{"scan", scan}}.dump());
        return job.spec.folder;
    }
    void reopen()
    {
        log.reset();
        log = ExperimentLog::open(folder / "ws.espalier");
    }
};

TEST_F(ScanLogTest, ComesBackAsItWas)
{
    scan.points.front().divergence = std::numeric_limits<double>::quiet_NaN();
    const fs::path job = finished("one");
    log->takeInScan("one", scan, job);
    reopen();
    const ScanResult found = log->scan();
    EXPECT_EQ(found.points, scan.points);
    EXPECT_EQ(found.dataSha256, scan.dataSha256);
    ASSERT_EQ(found.times.size(), scan.times.size());
    for (const LayerTime& time : scan.times) EXPECT_EQ(*found.timeOf(time.cut), time);
    EXPECT_EQ(log->jobs().front().state, JobState::done);
    EXPECT_EQ(log->jobs().front().spec.scan, std::vector<ScanPoint>{scan.points.front().cut});
    EXPECT_FALSE(fs::exists(job));
    EXPECT_TRUE(log->check().empty());
}

TEST_F(ScanLogTest, APointStaysAndATimeIsReplaced)
{
    log->takeInScan("one", scan, finished("one"));
    ScanResult again = scan;
    again.points.front().right = 1;
    again.times.front().denseMs = 77;
    log->takeInScan("two", again, finished("two"));
    EXPECT_EQ(log->scan().points, scan.points) << "the same cut on the same images is the same point";
    EXPECT_EQ(log->scan().timeOf(again.times.front().cut)->denseMs, 77);
}

TEST_F(ScanLogTest, APlanMeasuredAsAWholeComesBackAndIsKeptOnce)
{
    const JointCuts cuts{scan.points[0].cut, scan.points[1].cut};
    scan.joint = {
        {{100, 80, 90, 11, 1, 0.3, 0.02}, cuts},
        {{200, 80, 90, 11, 1, std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::quiet_NaN()},
         cuts}};
    log->takeInScan("one", scan, finished("one"));
    ScanResult again = scan;
    std::swap(again.joint[0].cuts[0], again.joint[0].cuts[1]);
    again.joint[0].right = 1;
    log->takeInScan("two", again, finished("two"));
    reopen();
    EXPECT_EQ(log->scan().joint, scan.joint) << "the same cuts on the same images, in whatever order";
    log.reset();
    Database(folder / "ws.espalier", Database::Mode::open).execute("UPDATE joint_points SET cuts = '[]' WHERE seq = 1");
    log = ExperimentLog::open(folder / "ws.espalier");
    EXPECT_EQ(test::failureCode([&] { log->scan(); }), "workspace.damaged");
}

TEST_F(ScanLogTest, AScanOfAnEarlierVersionHasNone)
{
    log->takeInScan("one", scan, finished("one"));
    log.reset();
    {
        Database database(folder / "ws.espalier", Database::Mode::open);
        database.execute("DROP TABLE joint_points; PRAGMA user_version = 8");
    }
    reopen();
    EXPECT_EQ(log->scan().points, scan.points);
    EXPECT_TRUE(log->scan().joint.empty());
}

TEST_F(ScanLogTest, AStaircaseTakesThePlaceOfTheOld)
{
    scan.staircases = {{"a", 1, 1, 1, 0.5}, {"a", 2, 1, 1, 0.75}, {"b", 1, 1, 1, 2}};
    log->takeInScan("one", scan, finished("one"));
    ScanResult again = scan;
    again.staircases = {{"a", 2, 1, 1, 0.25}};
    log->takeInScan("two", again, finished("two"));
    reopen();
    EXPECT_EQ(log->scan().staircases, (std::vector<ChannelTime>{{"a", 2, 1, 1, 0.25}, {"b", 1, 1, 1, 2}}));
}

TEST_F(ScanLogTest, WhatAKilledProgramLeftIsTakenIn)
{
    const fs::path job = finished("one");
    reopen();
    EXPECT_EQ(log->takeInLeftOvers(), 1);
    EXPECT_EQ(log->scan().points, scan.points);
    EXPECT_EQ(log->jobs().front().state, JobState::done);
    EXPECT_FALSE(fs::exists(job));
    EXPECT_EQ(log->takeInLeftOvers(), 0);
}

}  // namespace
}  // namespace espalier
