#include "tests/views/samples.h"
#include "views/models/experiment_table_model.h"
#include "views/models/job_table_model.h"
#include "views/models/layer_table_model.h"
#include "views/models/row_filter.h"
#include "views/plan_document/plan_document.h"
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

struct LayerTableModelTest : testing::Test {
    PlanDocument document;
    LayerTableModel model{document};
    QAbstractItemModelTester tester{&model, reporting};
    LayerTableModelTest() { document.setModel(samples::model(), {}); }
};

TEST_F(LayerTableModelTest, ShowsALayerARow)
{
    ASSERT_EQ(model.rowCount(), 4);
    EXPECT_EQ(shown(model, samples::conv1, LayerTableModel::LayerColumn), "block.conv1");
    EXPECT_EQ(shown(model, samples::conv1, LayerTableModel::ShapeColumn), QString::fromUtf8("3×3 16→32"));
    EXPECT_EQ(shown(model, samples::fc, LayerTableModel::ShapeColumn), QString::fromUtf8("16→10"));
}

TEST_F(LayerTableModelTest, TheLargestLayerHasAFullBar)
{
    EXPECT_DOUBLE_EQ(model.index(samples::conv1, LayerTableModel::WeightsColumn).data(BarRole).toDouble(), 1);
    EXPECT_LT(model.index(samples::fc, LayerTableModel::MacsColumn).data(BarRole).toDouble(), 0.01);
}

TEST_F(LayerTableModelTest, SetDataCanBeUndoneAndMerges)
{
    const QModelIndex cell = model.index(samples::conv1, LayerTableModel::SparsityColumn);
    EXPECT_TRUE(model.setData(cell, 0.3, Qt::EditRole));
    EXPECT_TRUE(model.setData(cell, 0.4, Qt::EditRole));
    EXPECT_EQ(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    EXPECT_EQ(cell.data(Qt::EditRole).toDouble(), 0);
}

TEST_F(LayerTableModelTest, RefusesPatternsThatDoNotFitAndThoseThatAreNone)
{
    EXPECT_FALSE(model.setData(model.index(samples::fc, LayerTableModel::PatternColumn), "channel", Qt::EditRole));
    EXPECT_FALSE(model.setData(model.index(samples::fc, LayerTableModel::PatternColumn), "5:4", Qt::EditRole));
    EXPECT_THAT(model.index(samples::fc, LayerTableModel::PatternColumn).data(ChoicesRole).toStringList(),
                testing::Not(testing::Contains(QString("channel"))));
    EXPECT_THAT(model.index(samples::stem, LayerTableModel::PatternColumn).data(ChoicesRole).toStringList(),
                testing::Contains(QString("channel")));
}

TEST_F(LayerTableModelTest, AFixedSparsityCannotBeEdited)
{
    ASSERT_TRUE(model.setData(model.index(samples::conv1, LayerTableModel::PatternColumn), "2:4", Qt::EditRole));
    const QModelIndex cell = model.index(samples::conv1, LayerTableModel::SparsityColumn);
    EXPECT_FALSE(cell.flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.setData(cell, 0.3, Qt::EditRole));
}

TEST_F(LayerTableModelTest, CoupledAndLockedRowsSaySo)
{
    EXPECT_TRUE(model.index(samples::stem, 0).data(Qt::ToolTipRole).toString().contains("block.conv2"));
    EXPECT_FALSE(model.index(samples::stem, 0).data(Qt::DecorationRole).isNull());
    EXPECT_TRUE(model.index(samples::fc, 0).data(Qt::ToolTipRole).toString().contains("output"));
    EXPECT_FALSE(model.index(samples::conv1, 0).data(Qt::ToolTipRole).toString().contains("block.conv2"));
}

TEST_F(LayerTableModelTest, FilterFindsEveryWordInItsColumns)
{
    RowFilter filter(&model, {LayerTableModel::LayerColumn, LayerTableModel::PatternColumn});
    QAbstractItemModelTester filterTester(&filter, reporting);
    filter.setFilterText("BLOCK conv");
    EXPECT_EQ(filter.rowCount(), 2);
    filter.setFilterText("block dense conv2");
    EXPECT_EQ(filter.rowCount(), 1);
    filter.setFilterText(QString::fromUtf8("3×3"));
    EXPECT_EQ(filter.rowCount(), 0);
    filter.setFilterText({});
    EXPECT_EQ(filter.rowCount(), 4);
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
