// The panel of experiments on a log of its own, with keys as a person presses them.
#include "views/experiments/experiments_panel.h"
#include "tests/log/sample_experiment.h"
#include "tests/views/samples.h"
#include "views/experiments/branch_name.h"
#include "views/experiments/experiment_table.h"
#include "views/experiments/note_bar.h"
#include "views/issues/issue_strip.h"
#include "views/models/experiment_table_model.h"
#include "views/plan_document/plan_document.h"
#include "views/session/experiment_selection.h"
#include "views/session/workspace_session.h"

#include <gmock/gmock.h>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace espalier {
namespace {

using ::testing::ElementsAre;

struct ExperimentsPanelTest : ::testing::Test {
    test::TemporaryFolder folder;
    PlanDocument document;
    ExperimentSelection selection;
    std::unique_ptr<WorkspaceSession> session;
    std::unique_ptr<ExperimentsPanel> panel;

    void SetUp() override
    {
        auto log = test::makeWorkspace(folder);
        for (const Experiment& experiment : samples::experiments()) log->takeIn(experiment, {});
        document.setModel(samples::model(), {});
        open(std::move(log));
    }
    void open(std::unique_ptr<ExperimentLog> log)
    {
        panel.reset();
        session = std::make_unique<WorkspaceSession>(std::move(log));
        panel = std::make_unique<ExperimentsPanel>(selection, *document.undoStack());
        panel->setSession(session.get());
        panel->resize(1000, 300);
        panel->show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(panel.get()));
        table()->setFocus();
    }
    void reopenReadOnly()
    {
        panel.reset();
        session.reset();
        open(ExperimentLog::open(folder / "ws.espalier", false));
    }
    ExperimentTable* table() const { return panel->findChild<ExperimentTable*>(); }
    ExperimentTableModel* model() const { return panel->findChild<ExperimentTableModel*>(); }
    template <typename T = QLineEdit>
    T* part(const char* name) const
    {
        return panel->findChild<T*>(QLatin1String(name));
    }
    void type(const char* name, const QString& text)
    {
        part(name)->setFocus();
        part(name)->setText(text);
        QTest::keyClick(part(name), Qt::Key_Return);
    }
    /// Renames what is selected as a person does.
    void rename(const QString& name)
    {
        QTest::keyClick(table(), Qt::Key_F2);
        auto* editor = table()->viewport()->findChild<QLineEdit*>();
        ASSERT_TRUE(editor);
        editor->setText(name);
        QTest::keyClick(editor, Qt::Key_Return);
        QCoreApplication::processEvents();  // the editor gives its text up a moment later
    }
    QStringList shown() const
    {
        QStringList ids;
        for (const Experiment* experiment : model()->shown()) ids << QString::fromStdString(experiment->id);
        return ids;
    }
    Experiment stored(const char* id) const { return session->log().find(id).value(); }
};

TEST_F(ExperimentsPanelTest, SelectionIsSharedBothWays)
{
    selection.set({"dddd", "bbbb"});
    EXPECT_EQ(table()->selectedIds(), (QStringList{"bbbb", "dddd"}));
    table()->selectRow(2);
    EXPECT_EQ(selection.ids(), QStringList{"cccc"});
    selection.set({});
    EXPECT_TRUE(table()->selectedIds().isEmpty());
}

TEST_F(ExperimentsPanelTest, WhatTheFilterHidesStaysSelected)
{
    selection.set({"bbbb"});
    part("experimentFilter")->setText("unstructured");
    EXPECT_TRUE(table()->selectedIds().isEmpty());
    EXPECT_EQ(selection.ids(), QStringList{"bbbb"});
    part("experimentFilter")->clear();
    EXPECT_EQ(table()->selectedIds(), QStringList{"bbbb"});
}

TEST_F(ExperimentsPanelTest, SaysHowManyAreShownAndOffersAWayBack)
{
    part("experimentFilter")->setText("channel");
    EXPECT_EQ(part<QLabel>("experimentCount")->text(), "3 of 6 shown");
    part("experimentFilter")->setText("nowhere");
    EXPECT_FALSE(table()->isVisible());
    panel->findChild<QPushButton*>()->click();
    EXPECT_TRUE(table()->isVisible());
    EXPECT_EQ(part<QLabel>("experimentCount")->text(), "6 experiments");
}

TEST_F(ExperimentsPanelTest, AWorkspaceWithoutExperimentsSaysWhatComes)
{
    panel->setSession(nullptr);
    EXPECT_FALSE(table()->isVisible());
    EXPECT_FALSE(panel->findChild<QPushButton*>()->isVisible());
}

TEST_F(ExperimentsPanelTest, F2RenamesInPlaceAndUndoes)
{
    selection.set({"bbbb"});
    rename("the best");
    EXPECT_EQ(stored("bbbb").name, "the best");
    document.undoStack()->undo();
    EXPECT_EQ(stored("bbbb").name, "channel 30 %");
    document.undoStack()->redo();
    EXPECT_EQ(model()->find("bbbb")->name, "the best");
}

TEST_F(ExperimentsPanelTest, AnEmptyNameIsRefusedAndTold)
{
    selection.set({"bbbb"});
    rename("  ");
    EXPECT_EQ(stored("bbbb").name, "channel 30 %");
    EXPECT_EQ(document.undoStack()->count(), 0);
    const auto strips = panel->findChildren<IssueStrip*>();
    EXPECT_TRUE(std::any_of(strips.begin(), strips.end(), [](IssueStrip* strip) { return strip->isVisible(); }));
}

TEST_F(ExperimentsPanelTest, OneStackHoldsPlanAndExperimentsInTheirOrder)
{
    document.setSparsity(samples::conv1, 0.3);
    document.endGesture();
    selection.set({"bbbb"});
    type("experimentNote", "look at this");
    document.setSparsity(samples::conv1, 0.4);
    QUndoStack& stack = *document.undoStack();
    ASSERT_EQ(stack.count(), 3);
    stack.undo();
    EXPECT_EQ(stored("bbbb").note, "look at this");
    stack.undo();
    EXPECT_EQ(stored("bbbb").note, "");
    EXPECT_TRUE(document.removesAnything());
    stack.undo();
    EXPECT_FALSE(document.removesAnything());
    for (int i = 0; i < 3; ++i) stack.redo();
    EXPECT_EQ(stored("bbbb").note, "look at this");
}

TEST_F(ExperimentsPanelTest, NoteAndTagsGoToAllSelected)
{
    selection.set({"bbbb", "cccc"});
    type("experimentNote", "both");
    type("experimentTags", "ship, fast");
    selection.set({"cccc", "dddd"});
    EXPECT_EQ(part("experimentNote")->text(), "") << "they differ";
    EXPECT_EQ(part("experimentTags")->text(), "") << "nothing in common";
    type("experimentTags", "slow");
    EXPECT_THAT(stored("bbbb").tags, ElementsAre("ship", "fast"));
    EXPECT_THAT(stored("cccc").tags, ElementsAre("ship", "fast", "slow"));
    EXPECT_THAT(stored("dddd").tags, ElementsAre("slow"));
    EXPECT_EQ(stored("dddd").note, "");
    document.undoStack()->undo();
    EXPECT_THAT(stored("cccc").tags, ElementsAre("ship", "fast")) << "one step for all of them";
}

TEST_F(ExperimentsPanelTest, ATypedNoteSurvivesNewExperimentsAndIsKeptOnChangingTheRow)
{
    selection.set({"bbbb"});
    part("experimentNote")->setFocus();
    part("experimentNote")->setText("half typ");
    emit session->experimentsChanged();
    EXPECT_EQ(part("experimentNote")->text(), "half typ");
    selection.set({"cccc"});
    EXPECT_EQ(stored("bbbb").note, "half typ");
    EXPECT_EQ(stored("cccc").note, "");
    part("experimentNote")->setText("no");
    QTest::keyClick(part("experimentNote"), Qt::Key_Escape);
    EXPECT_EQ(part("experimentNote")->text(), "");
}

TEST_F(ExperimentsPanelTest, DelTrashesAndTheTrashRestores)
{
    selection.set({"bbbb", "cccc"});
    QTest::keyClick(table(), Qt::Key_Delete);
    EXPECT_EQ(shown(), (QStringList{"aaaa", "dddd", "eeee", "ffff"}));
    EXPECT_EQ(selection.ids(), QStringList{"dddd"}) << "the next is selected";
    EXPECT_EQ(session->experiments().size(), 4u) << "out of every chart";
    EXPECT_TRUE(stored("bbbb").trashed);
    auto* trash = part<QToolButton>("showTrash");
    EXPECT_TRUE(trash->text().contains('2'));
    trash->click();
    EXPECT_EQ(shown(), (QStringList{"bbbb", "cccc"}));
    table()->selectRow(0);
    QTest::keyClick(table(), Qt::Key_Insert);
    EXPECT_EQ(shown(), QStringList{"cccc"});
    EXPECT_FALSE(stored("bbbb").trashed);
    document.undoStack()->undo();
    document.undoStack()->undo();
    EXPECT_EQ(session->experiments().size(), 6u);
    EXPECT_FALSE(trash->isChecked()) << "an empty trash is left";
    EXPECT_EQ(shown(), (QStringList{"aaaa", "bbbb", "cccc", "dddd", "eeee", "ffff"}));
}

TEST_F(ExperimentsPanelTest, ReadOnlySaysWhyAndChangesNothing)
{
    reopenReadOnly();
    selection.set({"bbbb"});
    EXPECT_TRUE(part("experimentNote")->isReadOnly());
    EXPECT_TRUE(part("experimentNote")->toolTip().contains("reading only"));
    QTest::keyClick(table(), Qt::Key_Delete);
    QTest::keyClick(table(), Qt::Key_F2);
    EXPECT_FALSE(table()->viewport()->findChild<QLineEdit*>());
    EXPECT_EQ(model()->rowCount(), 6);
    EXPECT_EQ(document.undoStack()->count(), 0);
}

TEST_F(ExperimentsPanelTest, StepsOfAClosedWorkspaceDoNothing)
{
    selection.set({"bbbb"});
    type("experimentNote", "x");
    panel->setSession(nullptr);
    document.undoStack()->undo();
    EXPECT_EQ(stored("bbbb").note, "x");
    EXPECT_EQ(document.undoStack()->count(), 0);
}

TEST_F(ExperimentsPanelTest, EnterLoadsThePlanAndBranchingProposesAName)
{
    QSignalSpy load(panel.get(), &ExperimentsPanel::planWanted), branch(panel.get(), &ExperimentsPanel::branchWanted);
    selection.set({"bbbb"});
    QTest::keyClick(table(), Qt::Key_Return);
    ASSERT_EQ(load.size(), 1);
    EXPECT_EQ(load[0][0], "bbbb");
    QTest::keyClick(table(), Qt::Key_B, Qt::ControlModifier);
    ASSERT_EQ(branch.size(), 1);
    EXPECT_EQ(branch[0][1], "channel 30 % (2)");
}

TEST_F(ExperimentsPanelTest, CopiedRowsAreTextAndCsvWithFormulasDefused)
{
    selection.set({"bbbb"});
    rename("=1+1");
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    EXPECT_EQ(text.count('\n'), 2);
    EXPECT_TRUE(text.contains("\n'=1+1\t")) << text.toStdString();
}

TEST_F(ExperimentsPanelTest, NewExperimentsDoNotEndARename)
{
    selection.set({"bbbb"});
    QTest::keyClick(table(), Qt::Key_F2);
    ASSERT_TRUE(table()->viewport()->findChild<QLineEdit*>());
    emit session->experimentsChanged();
    EXPECT_TRUE(table()->viewport()->findChild<QLineEdit*>());
}

TEST_F(ExperimentsPanelTest, ChosenColumnsAreRemembered)
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(folder.path().string()));
    QCoreApplication::setOrganizationName("espalier-test");
    const auto choose = [this](int column) {
        QMenu menu;
        table()->fillColumnMenu(&menu);
        menu.actions()[column]->toggle();
    };
    choose(ExperimentTableModel::TookColumn);
    choose(ExperimentTableModel::PeakColumn);
    auto log = ExperimentLog::open(folder / "ws.espalier", false);
    open(std::move(log));
    EXPECT_FALSE(table()->isColumnHidden(ExperimentTableModel::TookColumn));
    EXPECT_TRUE(table()->isColumnHidden(ExperimentTableModel::PeakColumn));
    panel.reset();
    QSettings().clear();
    QCoreApplication::setOrganizationName({});
}

TEST_F(ExperimentsPanelTest, NamesKeepTheirRoomAndDifferencesOfTwoDigitsFit)
{
    for (const int width : {1000, 300}) {
        panel->resize(width, 300);
        const QFontMetrics metrics = table()->fontMetrics();
        EXPECT_GE(table()->columnWidth(ExperimentTableModel::NameColumn),
                  metrics.horizontalAdvance("unstructured 90 %"))
            << width;
        EXPECT_GE(table()->columnWidth(ExperimentTableModel::DifferenceColumn),
                  metrics.horizontalAdvance(QString::fromUtf8("−88.8")) + 8);
    }
}

TEST(BranchName, CountsOnFromTheStem)
{
    EXPECT_EQ(branchName("a", {}), "a (2)");
    EXPECT_EQ(branchName("a", {"a", "a (2)", "a (3)"}), "a (4)");
    EXPECT_EQ(branchName("a (2)", {"a (2)"}), "a (3)");
    EXPECT_EQ(branchName("100 %1", {}), "100 %1 (2)");
}

TEST(ChangedTags, KeepWhatIsNotCommon)
{
    EXPECT_THAT(changedTags({"a", "b"}, {"a"}, {"c"}), ElementsAre("b", "c"));
    EXPECT_THAT(changedTags({"c", "a"}, {"a"}, {"a", "c"}), ElementsAre("c", "a"));
}

TEST(PlanOrigin, StaysThroughEditsAndGoesWithUndo)
{
    PlanDocument document;
    document.setModel(samples::model(), {});
    document.replace(samples::experiment("bbbb", "unstructured", 0.3, 0.9, 1).plan, "branch", "bbbb");
    document.setSparsity(samples::conv1, 0.6);
    EXPECT_EQ(document.origin(), "bbbb");
    document.undoStack()->undo();
    document.undoStack()->undo();
    EXPECT_EQ(document.origin(), "");
}

}  // namespace
}  // namespace espalier
