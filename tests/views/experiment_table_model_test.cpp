#include "views/models/experiment_table_model.h"
#include "tests/views/samples.h"

#include <gmock/gmock.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>

namespace espalier {
namespace {

using testing::ElementsAre;

struct ExperimentTableModelTest : testing::Test {
    ExperimentTableModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
    std::vector<Experiment> all = samples::experiments();

    ExperimentTableModelTest() { model.setExperiments(all); }
    QString shown(int row, int column) const { return model.index(row, column).data().toString(); }
    std::vector<std::string> ids() const
    {
        std::vector<std::string> shownIds;
        for (const Experiment* experiment : model.shown()) shownIds.push_back(experiment->id);
        return shownIds;
    }
};

TEST_F(ExperimentTableModelTest, ShowsSignedDifferencesIntervalsAndRatios)
{
    EXPECT_EQ(shown(1, ExperimentTableModel::AccuracyColumn), QString::fromUtf8("93.0 % ± 0.5"));
    EXPECT_EQ(shown(1, ExperimentTableModel::DifferenceColumn), QString::fromUtf8("−0.5"));
    EXPECT_EQ(shown(1, ExperimentTableModel::MaskedColumn), QString::fromUtf8("0.70 ×"));
    EXPECT_EQ(shown(1, ExperimentTableModel::CompactedColumn), QString::fromUtf8("–")) << "not measured";
    EXPECT_EQ(shown(0, ExperimentTableModel::DifferenceColumn), QString::fromUtf8("–")) << "the baseline has none";
}

TEST_F(ExperimentTableModelTest, DivergedIsSaidAndFailedShowsNoFigures)
{
    EXPECT_EQ(shown(4, ExperimentTableModel::AccuracyColumn), "diverged");
    EXPECT_EQ(shown(5, ExperimentTableModel::AccuracyColumn), QString::fromUtf8("–"));
    EXPECT_FALSE(model.index(5, ExperimentTableModel::StatusColumn).data(Qt::ToolTipRole).toString().isEmpty());
}

TEST_F(ExperimentTableModelTest, FiguresStandOnTheRight)
{
    EXPECT_TRUE(model.index(0, ExperimentTableModel::AccuracyColumn).data(Qt::TextAlignmentRole).toInt() &
                Qt::AlignRight);
    EXPECT_TRUE(model.index(0, ExperimentTableModel::NameColumn).data(Qt::TextAlignmentRole).toInt() & Qt::AlignLeft);
}

TEST_F(ExperimentTableModelTest, SortsByFiguresWithTheMissingLastBothWays)
{
    model.sort(ExperimentTableModel::MaskedColumn);
    EXPECT_THAT(ids(), ElementsAre("dddd", "bbbb", "cccc", "aaaa", "eeee", "ffff"));
    model.sort(ExperimentTableModel::AccuracyColumn, Qt::DescendingOrder);
    EXPECT_THAT(ids(), ElementsAre("aaaa", "bbbb", "cccc", "dddd", "eeee", "ffff")) << "diverged, then not measured";
    model.sort(ExperimentTableModel::AccuracyColumn, Qt::AscendingOrder);
    EXPECT_THAT(ids(), ElementsAre("dddd", "cccc", "bbbb", "aaaa", "eeee", "ffff"));
    EXPECT_EQ(model.rowOf("cccc"), 1);
    model.sort(-1);
    EXPECT_THAT(ids(), ElementsAre("aaaa", "bbbb", "cccc", "dddd", "eeee", "ffff"));
}

TEST_F(ExperimentTableModelTest, NamesSortAsPeopleCount)
{
    std::vector<Experiment> named(all.begin(), all.begin() + 3);
    named[0].name = "run 10", named[1].name = "Run 9", named[2].name = "run 2";
    for (int i = 0; i < 3; ++i) named[i].id = "n" + std::to_string(i);
    model.setExperiments(named);
    model.sort(ExperimentTableModel::NameColumn);
    EXPECT_THAT(ids(), ElementsAre("n2", "n1", "n0"));
}

TEST_F(ExperimentTableModelTest, PersistentIndexesFollowASort)
{
    const QPersistentModelIndex kept = model.index(3, ExperimentTableModel::AccuracyColumn);
    model.sort(ExperimentTableModel::MaskedColumn);
    EXPECT_EQ(kept.row(), 0);
    EXPECT_EQ(kept.data(IdRole).toString(), "dddd");
}

TEST_F(ExperimentTableModelTest, FilterTakesRowsAwayAndBringsThemBack)
{
    model.setFilter(ExperimentFilter("channel accuracy>91"));
    EXPECT_THAT(ids(), ElementsAre("bbbb"));
    EXPECT_EQ(model.count(), 6);
    EXPECT_EQ(model.rowOf("aaaa"), -1);
    EXPECT_TRUE(model.find("aaaa"));
    model.setFilter({});
    EXPECT_EQ(model.rowCount(), 6);
}

TEST_F(ExperimentTableModelTest, ParetoOnlyKeepsWhatNothingBeats)
{
    model.setParetoOnly(true);
    EXPECT_THAT(ids(), ElementsAre("aaaa", "bbbb", "dddd"));
    all.push_back(samples::experiment("gggg", "channel", 0.4, 0.94, 0.3));
    model.setExperiments(all);
    EXPECT_THAT(ids(), ElementsAre("gggg")) << "a new one beats all";
    model.setParetoOnly(false);
    EXPECT_EQ(model.rowCount(), 7);
}

TEST_F(ExperimentTableModelTest, ANewExperimentComesInAtItsPlaceWithoutAReset)
{
    model.sort(ExperimentTableModel::MaskedColumn);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset), inserts(&model, &QAbstractItemModel::rowsInserted);
    all.push_back(samples::experiment("gggg", "channel", 0.4, 0.91, 0.5));
    model.setExperiments(all);
    EXPECT_EQ(model.rowOf("gggg"), 1);
    EXPECT_EQ(resets.size(), 0);
    EXPECT_EQ(inserts.size(), 1);
}

TEST_F(ExperimentTableModelTest, WhatPeopleSayIsTakenOver)
{
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    all[1].name = "the best";
    all[1].note = "ask\n<b>Bärbel</b>";
    all[1].tags = {"ship", "fast"};
    model.setExperiments(all);
    EXPECT_EQ(changes.size(), 1);
    EXPECT_EQ(shown(1, ExperimentTableModel::NameColumn), "the best");
    EXPECT_EQ(shown(1, ExperimentTableModel::NoteColumn), QString::fromUtf8("ask <b>Bärbel</b>"));
    EXPECT_EQ(shown(1, ExperimentTableModel::TagsColumn), "ship fast");
    EXPECT_TRUE(model.index(1, 0).data(Qt::ToolTipRole).toString().contains("&lt;b&gt;")) << "never as HTML";
    model.setFilter(ExperimentFilter(QString::fromUtf8("bärbel")));
    EXPECT_THAT(ids(), ElementsAre("bbbb")) << "what is looked in follows";
}

TEST_F(ExperimentTableModelTest, TheTrashIsAPlaceOfItsOwn)
{
    std::vector<Experiment> trashed{all[2]};
    trashed[0].trashed = true;
    all.erase(all.begin() + 2);
    model.setExperiments(all, trashed);
    EXPECT_THAT(ids(), ElementsAre("aaaa", "bbbb", "dddd", "eeee", "ffff"));
    EXPECT_EQ(model.trashedCount(), 1);
    model.setTrashShown(true);
    EXPECT_THAT(ids(), ElementsAre("cccc"));
    EXPECT_EQ(model.count(), 1);
    model.setTrashShown(false);
    all.insert(all.begin() + 2, trashed[0]);
    all[2].trashed = false;
    model.setExperiments(all);
    EXPECT_EQ(model.rowOf("cccc"), 2) << "back in its place";
}

TEST_F(ExperimentTableModelTest, ManyRowsGoByAReset)
{
    std::vector<Experiment> many;
    for (int i = 0; i < 200; ++i)
        many.push_back(samples::experiment("m" + std::to_string(i), i % 2 ? "channel" : "unstructured", 0.5, 0.9, 1));
    model.setExperiments(many);
    QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
    model.setFilter(ExperimentFilter("channel"));
    EXPECT_EQ(model.rowCount(), 100);
    EXPECT_EQ(removals.size(), 0);
    model.setExperiments(all);
    EXPECT_EQ(model.rowCount(), 3) << "another log, the same filter";
}

TEST_F(ExperimentTableModelTest, EditsAreAskedForAndOnlyWhereTheyMayBe)
{
    QSignalSpy asked(&model, &ExperimentTableModel::edited);
    EXPECT_FALSE(model.index(1, ExperimentTableModel::NameColumn).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.setData(model.index(1, ExperimentTableModel::NameColumn), "x", Qt::EditRole)) << "read-only";
    model.setEditable(true);
    for (const int column :
         {ExperimentTableModel::NameColumn, ExperimentTableModel::NoteColumn, ExperimentTableModel::TagsColumn})
        EXPECT_TRUE(model.index(1, column).flags() & Qt::ItemIsEditable) << column;
    EXPECT_FALSE(model.index(1, ExperimentTableModel::AccuracyColumn).flags() & Qt::ItemIsEditable);
    EXPECT_FALSE(model.setData(model.index(1, ExperimentTableModel::NameColumn), "x", Qt::EditRole))
        << "nobody made the edit";
    EXPECT_EQ(asked.size(), 1);
    QObject::connect(&model, &ExperimentTableModel::edited, &model, [&](const ExperimentEdit& edit) {
        apply(edit, all[1]);
        model.setExperiments(all);
    });
    EXPECT_TRUE(model.setData(model.index(1, ExperimentTableModel::TagsColumn), "ship, fast", Qt::EditRole));
    EXPECT_EQ(shown(1, ExperimentTableModel::TagsColumn), "ship fast");
    EXPECT_FALSE(model.setData(model.index(1, ExperimentTableModel::TagsColumn), "ship fast", Qt::EditRole))
        << "nothing changed";
}

}  // namespace
}  // namespace espalier
