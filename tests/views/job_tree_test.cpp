#include "tests/views/samples.h"
#include "views/models/job_tree_model.h"
#include "views/words/names.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace espalier {
namespace {

JobStatus sweepJob(const QString& id, JobState state, const QString& name)
{
    JobStatus made = samples::job(id, state);
    made.sweep = QStringLiteral("s");
    made.name = name;
    return made;
}

struct JobTreeTest : testing::Test {
    JobTreeModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QString shown(const QModelIndex& index, int column) const
    {
        return index.siblingAtColumn(column).data().toString();
    }
};

TEST_F(JobTreeTest, JobsOfASweepAreUnderOneRow)
{
    model.setJobs({samples::job("1", JobState::done), sweepJob("2", JobState::done, "channel 10 %"),
                   sweepJob("3", JobState::running, "channel 20 %"), sweepJob("4", JobState::pending, "channel 30 %")});
    ASSERT_EQ(model.rowCount(), 2);
    const QModelIndex sweep = model.index(1, 0);
    ASSERT_EQ(model.rowCount(sweep), 3);
    EXPECT_EQ(shown(sweep, JobTreeModel::NameColumn), "channel sweep  1/3");
    EXPECT_EQ(shown(sweep, JobTreeModel::StateColumn), "running");
    EXPECT_EQ(model.indexOf("3").parent(), sweep);
    EXPECT_EQ(model.jobsAt(sweep).size(), 3u);
    EXPECT_EQ(model.job(sweep), nullptr);
}

TEST_F(JobTreeTest, OnlyTheRowThatChangedIsToldAndItsSweeps)
{
    model.setJobs({sweepJob("1", JobState::running, "channel 10 %"), sweepJob("2", JobState::pending, "channel 20 %")});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged), reset(&model, &QAbstractItemModel::modelReset);
    JobStatus job = sweepJob("1", JobState::running, "channel 10 %");
    job.phase = Phase::fine_tune;
    job.secondsElapsed = 25;
    job.secondsLeft = SecondsRange{70, 80};
    model.updateJob(job);
    EXPECT_TRUE(reset.isEmpty());
    ASSERT_EQ(changed.size(), 2);
    EXPECT_EQ(changed[0][0].toModelIndex(), model.indexOf("1"));
    EXPECT_EQ(changed[1][0].toModelIndex(), model.index(0, 0));
    const QModelIndex row = model.indexOf("1");
    EXPECT_EQ(shown(row, JobTreeModel::StateColumn), "fine-tuning");
    EXPECT_EQ(shown(row, JobTreeModel::ProgressColumn), "25 %") << "of the whole job by its time";
    EXPECT_EQ(shown(row, JobTreeModel::LeftColumn), QString::fromUtf8("1:10–1:20 left"));
    EXPECT_TRUE(row.siblingAtColumn(JobTreeModel::LeftColumn).data(Qt::FontRole).value<QFont>().italic());
    EXPECT_EQ(shown(row, JobTreeModel::ElapsedColumn), "0:25");
}

TEST_F(JobTreeTest, WhereTheWholeIsNotKnownThePhaseIsShown)
{
    JobStatus job = samples::job("1", JobState::running);
    job.done = 1, job.total = 4;
    EXPECT_DOUBLE_EQ(wholeProgress(job), 0.25);
    job.total = 0;
    EXPECT_EQ(wholeProgress(job), -1);
}

TEST_F(JobTreeTest, ClearedJobsStayAwayUntilTheyAreTriedAgain)
{
    model.setJobs({samples::job("1", JobState::failed), sweepJob("2", JobState::done, "channel 10 %"),
                   sweepJob("3", JobState::cancelled, "channel 20 %"), samples::job("4", JobState::pending)});
    EXPECT_TRUE(model.hasFinished());
    model.clearFinished();
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_FALSE(model.hasFinished());
    model.updateJob(samples::job("1", JobState::failed));
    EXPECT_EQ(model.rowCount(), 1) << "start() tells every job there is";
    model.updateJob(samples::job("1", JobState::pending));
    EXPECT_EQ(model.rowCount(), 2);
    model.updateJob(sweepJob("3", JobState::running, "channel 20 %"));
    EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(JobTreeTest, TwoRunningJobsAreBothShown)
{
    model.setJobs({sweepJob("1", JobState::running, "channel 10 %"), sweepJob("2", JobState::running, "channel 20 %"),
                   sweepJob("3", JobState::pending, "channel 30 %")});
    for (const char* id : {"1", "2", "3"}) {
        JobStatus job = *model.job(QString(id));
        job.secondsLeft = SecondsRange{60, 80};
        model.updateJob(job);
    }
    const JobTally sum = model.total();
    EXPECT_EQ(sum.running, 2);
    ASSERT_TRUE(sum.secondsLeft);
    EXPECT_DOUBLE_EQ(sum.secondsLeft->first, 90);
    EXPECT_DOUBLE_EQ(sum.secondsLeft->second, 160);
}

TEST(JobTextTest, LostContactIsNotFailed)
{
    JobStatus job = samples::job("1", JobState::running);
    job.lostContact = true;
    EXPECT_NE(jobStateText(job), jobStateName(JobState::failed));
    EXPECT_NE(jobStateText(job), jobStateText(samples::job("1", JobState::running)));
    EXPECT_NE(int(jobIcon(job)), int(jobIcon(samples::job("1", JobState::failed))));
}

TEST(JobTextTest, WhatCanBeDoneFollowsTheState)
{
    EXPECT_TRUE(canCancel(samples::job("1", JobState::running)));
    EXPECT_TRUE(canCancel(samples::job("1", JobState::pending)));
    EXPECT_TRUE(canRetry(samples::job("1", JobState::failed)));
    EXPECT_FALSE(canCancel(samples::job("1", JobState::done)));
    EXPECT_FALSE(canRetry(samples::job("1", JobState::done)));
}

TEST(JobTextTest, ASweepIsNamedByWhatItsJobsHaveInCommon)
{
    EXPECT_EQ(sweepName({"channel 10 %", "channel 20.5 %"}), "channel sweep");
    EXPECT_EQ(sweepName({"block:4x1 10 %", "block:4x1 20 %"}), "block:4x1 sweep");
    EXPECT_EQ(sweepName({"channel 10 %", "unstructured 20 %"}), "channel, unstructured sweep");
    EXPECT_EQ(sweepName({"a", "b", "c", "d"}), "sweep");
    EXPECT_EQ(sweepName({"2:4"}), "2:4 sweep");
}

TEST(JobTextTest, ATallyIsUnknownWhileOneOfItsJobsIs)
{
    JobStatus known = samples::job("1", JobState::running), unknown = samples::job("2", JobState::pending);
    known.secondsLeft = SecondsRange{10, 20};
    EXPECT_FALSE(tally({&known, &unknown}, 1).secondsLeft);
    EXPECT_TRUE(tally({&known}, 1).secondsLeft);
    EXPECT_FALSE(tally({}, 0).secondsLeft);
    const JobStatus failed = samples::job("3", JobState::failed), done = samples::job("4", JobState::done);
    EXPECT_EQ(tallyText(tally({&failed, &done}, 1)), "1 done, 1 failed");
    EXPECT_EQ(tallyText(tally({&done}, 1)), "done");
}

}  // namespace
}  // namespace espalier
