#include "tests/views/samples.h"
#include "views/models/experiment_table_model.h"
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

struct ExperimentTableModelTest : testing::Test {
    ExperimentTableModel model;
    QAbstractItemModelTester tester{&model, reporting};
    ExperimentTableModelTest() { model.setExperiments(samples::experiments()); }
};

TEST_F(ExperimentTableModelTest, ShowsSignedDifferencesIntervalsAndRatios)
{
    EXPECT_EQ(shown(model, 1, ExperimentTableModel::AccuracyColumn), QString::fromUtf8("93.0 % ± 0.5"));
    EXPECT_EQ(shown(model, 1, ExperimentTableModel::DifferenceColumn), QString::fromUtf8("−0.5"));
    EXPECT_EQ(shown(model, 1, ExperimentTableModel::MaskedColumn), QString::fromUtf8("0.70 ×"));
    EXPECT_EQ(shown(model, 1, ExperimentTableModel::CompactedColumn), QString::fromUtf8("–")) << "not measured";
    EXPECT_EQ(shown(model, 0, ExperimentTableModel::DifferenceColumn), QString::fromUtf8("–"))
        << "the baseline has none";
}

TEST_F(ExperimentTableModelTest, DivergedIsSaidAndFailedShowsNoFigures)
{
    EXPECT_EQ(shown(model, 4, ExperimentTableModel::AccuracyColumn), "diverged");
    EXPECT_EQ(shown(model, 5, ExperimentTableModel::AccuracyColumn), QString::fromUtf8("–"));
    EXPECT_FALSE(model.index(5, ExperimentTableModel::StatusColumn).data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_F(ExperimentTableModelTest, SortsByFiguresWithTheMissingLast)
{
    RowFilter sorted(&model);
    sorted.sort(ExperimentTableModel::MaskedColumn);
    EXPECT_EQ(sorted.index(0, 0).data(IdRole).toString(), "dddd");
    EXPECT_EQ(sorted.index(sorted.rowCount() - 1, 0).data(IdRole).toString(), "ffff");
    sorted.sort(ExperimentTableModel::AccuracyColumn, Qt::DescendingOrder);
    EXPECT_EQ(model.rowOf("cccc"), 2);
}

TEST_F(ExperimentTableModelTest, FilterFindsEveryWordInItsColumns)
{
    RowFilter filter(&model, {ExperimentTableModel::NameColumn});
    QAbstractItemModelTester filterTester(&filter, reporting);
    filter.setFilterText("CHANNEL 30");
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setFilterText("channel");
    EXPECT_EQ(filter.rowCount(), 3);
    filter.setFilterText("diverged");
    EXPECT_EQ(filter.rowCount(), 0) << "another column";
    filter.setFilterText({});
    EXPECT_EQ(filter.rowCount(), 6);
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
