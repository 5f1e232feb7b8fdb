#include "tests/views/samples.h"
#include "views/models/job_table_model.h"
#include "views/models/row_filter.h"
#include "views/words/names.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>

namespace espalier {
namespace {

constexpr auto reporting = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString shown(const QAbstractItemModel& model, int row, int column)
{
    return model.index(row, column).data().toString();
}

TEST(JobTableModelTest, UpdatesRowsInPlaceAndAddsNewOnes)
{
    JobTableModel model;
    QAbstractItemModelTester tester(&model, reporting);
    model.setJobs({samples::job("1", JobState::running)});
    JobStatus job = samples::job("1", JobState::running);
    job.phase = Phase::fine_tune;
    job.done = 1, job.total = 4;
    job.secondsLeft = SecondsRange{60, 80};
    model.updateJob(job);
    model.updateJob(samples::job("2", JobState::pending));
    ASSERT_EQ(model.rowCount(), 2);
    EXPECT_EQ(shown(model, 0, JobTableModel::StateColumn), "fine-tuning");
    EXPECT_EQ(shown(model, 0, JobTableModel::ProgressColumn), "25 %");
    EXPECT_EQ(shown(model, 0, JobTableModel::TimeColumn), "1:10 left");
    EXPECT_EQ(shown(model, 1, JobTableModel::StateColumn), "waiting");
}

TEST(JobTableModelTest, LostContactIsNotFailed)
{
    JobStatus job = samples::job("1", JobState::running);
    job.lostContact = true;
    EXPECT_NE(jobStateText(job), jobStateName(JobState::failed));
    EXPECT_NE(jobStateText(job), jobStateText(samples::job("1", JobState::running)));
}

TEST(JobTableModelTest, WhatCanBeDoneFollowsTheState)
{
    EXPECT_TRUE(canCancel(samples::job("1", JobState::running)));
    EXPECT_TRUE(canCancel(samples::job("1", JobState::pending)));
    EXPECT_TRUE(canRetry(samples::job("1", JobState::failed)));
    EXPECT_FALSE(canCancel(samples::job("1", JobState::done)));
    EXPECT_FALSE(canRetry(samples::job("1", JobState::done)));
}

}  // namespace
}  // namespace espalier
