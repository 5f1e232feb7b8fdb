#include "views/decision/decision_model.h"
#include "views/decision/decision_panel.h"
#include "views/decision/decision_versions.h"

#include "core/decision/propose_decision.h"
#include "core/log/experiment_log.h"
#include "tests/log/sample_experiment.h"
#include "views/session/experiment_selection.h"
#include "views/words/decision_words.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>
#include <QUndoStack>

namespace espalier {
namespace {

Decision someDecision()
{
    Decision decision;
    decision.experiment = "half-22";
    decision.name = "half";
    decision.by = "Ann";
    decision.patterns = {{"pattern.structured", "channel", {{"layers", 2}, {"removed", 0.5}}, {}, ""}};
    decision.layers = {{"layer.dense", "fc", {{"share", 0.1}}, {}, ""},
                       {"layer.cut.flat", "conv", {{"level", 0.5}}, {}, ""}};
    decision.doubts = {{"doubt.one_seed", "", {}, {}, ""}};
    return decision;
}

struct DecisionModelTest : ::testing::Test {
    QUndoStack undo;
    DecisionDraft draft{undo};
    DecisionModel model{draft};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    QModelIndex words(int part, int row) { return model.index(row, DecisionModel::Words, model.index(part, 0)); }
    QString text(int part, int row) { return words(part, row).data().toString(); }
    void SetUp() override
    {
        model.setEditable(true);
        draft.setKept(someDecision());
    }
};

TEST_F(DecisionModelTest, ShowsEveryPartWithItsRemarksAndAPlaceForAnother)
{
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_EQ(model.rowCount(model.index(DecisionDraft::layers, 0)), 3);
    EXPECT_EQ(text(DecisionDraft::layers, 0), remarkText(someDecision().layers[0]));
    EXPECT_TRUE(model.isNewRow(words(DecisionDraft::layers, 2)));
    model.setEditable(false);
    EXPECT_EQ(model.rowCount(model.index(DecisionDraft::layers, 0)), 2);
    draft.setKept(std::nullopt);
    EXPECT_EQ(model.rowCount(), 0);
    draft.setKept(someDecision());
    EXPECT_EQ(model.rowCount(), 4);
    EXPECT_FALSE(words(DecisionDraft::layers, 0).flags() & Qt::ItemIsEditable);
}

TEST_F(DecisionModelTest, WordsOfOnesOwnWinAndEmptyingThemBringsTheGeneratedOnesBack)
{
    const QString generated = text(DecisionDraft::layers, 0);
    EXPECT_TRUE(model.setData(words(DecisionDraft::layers, 0), "Because we say so.", Qt::EditRole));
    EXPECT_EQ(text(DecisionDraft::layers, 0), "Because we say so.");
    EXPECT_TRUE(draft.isChanged());
    undo.undo();
    EXPECT_EQ(text(DecisionDraft::layers, 0), generated);
    EXPECT_FALSE(draft.isChanged());
    undo.redo();
    model.setData(words(DecisionDraft::layers, 0), "", Qt::EditRole);
    EXPECT_EQ(text(DecisionDraft::layers, 0), generated);
}

TEST_F(DecisionModelTest, GeneratedWordsLeftAsTheyAreStayGenerated)
{
    model.setData(words(DecisionDraft::doubts, 0), text(DecisionDraft::doubts, 0), Qt::EditRole);
    EXPECT_EQ(undo.count(), 0);
}

TEST_F(DecisionModelTest, RemarksOfOnesOwnComeAndGo)
{
    model.setData(words(DecisionDraft::doubts, 1), "Nobody asked the customer.", Qt::EditRole);
    EXPECT_EQ(text(DecisionDraft::doubts, 1), "Nobody asked the customer.");
    EXPECT_TRUE(model.isNewRow(words(DecisionDraft::doubts, 2)));
    EXPECT_FALSE(model.setData(words(DecisionDraft::doubts, 2), "  ", Qt::EditRole));
    model.setData(words(DecisionDraft::doubts, 1), "", Qt::EditRole);
    EXPECT_TRUE(model.isNewRow(words(DecisionDraft::doubts, 1)));
    undo.undo();
    EXPECT_EQ(text(DecisionDraft::doubts, 1), "Nobody asked the customer.");
}

TEST_F(DecisionModelTest, StepsOfAnotherWorkspaceDoNothing)
{
    draft.setNote("of the first");
    draft.setKept(std::nullopt);
    undo.undo();
    EXPECT_FALSE(draft.decision());
}

TEST_F(DecisionModelTest, TypingIsOneStep)
{
    for (const char* note : {"a", "ab", "abc"}) draft.setNote(note);
    EXPECT_EQ(undo.count(), 1);
    undo.undo();
    EXPECT_EQ(draft.decision()->note, "");
}

/// The page on a real log.
struct DecisionPanelTest : ::testing::Test {
    test::TemporaryFolder folder;
    std::unique_ptr<ExperimentLog> log = test::makeWorkspace(folder);
    std::vector<Experiment> experiments;
    ExperimentSelection selection;
    QUndoStack undo;
    QAction report{"report"};
    std::unique_ptr<DecisionPanel> panel;

    void SetUp() override
    {
        for (const char* id : {"dense-1", "half-22", "tiny-33"}) {
            Experiment experiment = test::fullExperiment(id);
            experiment.name = id;
            experiment.baseline = std::string(id) == "dense-1";
            log->takeIn(experiment, {});
        }
        log->takeIn(test::emptyExperiment("failed-4"), {});
        experiments = log->experiments();
        open();
    }
    void open()
    {
        DecisionSource source;
        source.find = [this](const QString& id) -> const Experiment* {
            for (const Experiment& each : experiments)
                if (each.id == id.toStdString()) return &each;
            return nullptr;
        };
        source.versions = [this] { return log->decisions(); };
        source.propose = [this](const std::string& id) { return proposedDecision(*log, id); };
        source.keep = [this](const Decision& decision) { return log->decide(decision); };
        source.readOnly = [this] { return log->readOnlyReason(); };
        source.today = [this](std::map<std::string, std::string> environment) { return todayOf(*log, environment); };
        source.environment = [] { return std::map<std::string, std::string>{{"cpu", "another"}}; };
        source.workspace = [this] { return QString::fromStdString(log->file().string()); };
        source.draftFolder = QString::fromStdString((folder / "drafts").string());
        panel = std::make_unique<DecisionPanel>(selection, undo, source, &report);
        panel->reload();
        panel->resize(700, 700);
        panel->show();
    }
    template <typename T>
    T* part(const char* name)
    {
        return panel->findChild<T*>(name);
    }
};

TEST_F(DecisionPanelTest, AnEmptyPageSaysHowToDecide)
{
    EXPECT_TRUE(part<QLabel>("decisionEmptyTitle")->isVisible());
    EXPECT_FALSE(part<QPushButton>("decideOnSelected")->isEnabled());
    QTest::qWait(50);
    const auto* text = part<QLabel>("decisionEmptyText");
    EXPECT_GE(text->height(), text->heightForWidth(text->width())) << "nothing of it is cut off";
    selection.set({"failed-4"});
    EXPECT_FALSE(part<QPushButton>("decideOnSelected")->isEnabled()) << "it has no result";
    selection.set({"half-22"});
    EXPECT_TRUE(part<QLabel>("decisionEmptyText")->text().contains("half-22"));
    part<QPushButton>("decideOnSelected")->click();
    EXPECT_FALSE(part<QLabel>("decisionEmptyTitle")->isVisible());
    EXPECT_EQ(part<QLabel>("decisionName")->text(), "half-22");
    EXPECT_EQ(part<QLabel>("decisionState")->text(), "Not saved yet");
    EXPECT_FALSE(log->decision()) << "deciding is not saving";
    undo.undo();
    EXPECT_TRUE(part<QLabel>("decisionEmptyTitle")->isVisible());
}

TEST_F(DecisionPanelTest, SavingKeepsAVersionAndLaterEditsAreOthers)
{
    panel->decideOn("half-22");
    QTest::keyClicks(part<QPlainTextEdit>(""), "Fast.");
    part<QPushButton>("saveDecision")->click();
    ASSERT_TRUE(log->decision());
    EXPECT_EQ(log->decision()->version, 1);
    EXPECT_FALSE(part<QPushButton>("saveDecision")->isEnabled());
    auto* model = &panel->model();
    model->setData(model->index(0, DecisionModel::Words, model->index(DecisionDraft::layers, 0)), "mine", Qt::EditRole);
    EXPECT_TRUE(part<QPushButton>("saveDecision")->isEnabled());
    panel->save();
    EXPECT_EQ(log->decisions().size(), 2u);
    EXPECT_EQ(log->decision()->layers[0].text, "mine");
    panel->save();
    EXPECT_EQ(log->decisions().size(), 2u) << "nothing to save";
}

TEST_F(DecisionPanelTest, ASavedDecisionThatIsUndoneAndRedoneHasTheNumberItWasSavedUnder)
{
    panel->decideOn("half-22");
    panel->save();
    undo.undo();
    undo.redo();
    EXPECT_FALSE(panel->draft().isChanged());
    EXPECT_TRUE(part<QLabel>("decisionState")->text().endsWith("version 1"))
        << part<QLabel>("decisionState")->text().toStdString();
}

TEST_F(DecisionPanelTest, WhatWasNotSavedIsThereAgain)
{
    panel->decideOn("half-22");
    panel->save();
    auto* model = &panel->model();
    model->setData(model->index(0, DecisionModel::Words, model->index(DecisionDraft::layers, 0)), "mine", Qt::EditRole);
    panel->keepDraft();
    panel.reset();
    undo.clear();
    open();
    EXPECT_EQ(part<QLabel>("decisionState")->text(), "Not saved yet");
    EXPECT_EQ(panel->draft().decision()->layers[0].text, "mine");
    undo.undo();
    EXPECT_EQ(panel->draft().decision()->layers[0].text, "") << "as it was saved";
    undo.redo();
    panel->save();
    panel->keepDraft();
    open();
    EXPECT_FALSE(panel->draft().isChanged());
    EXPECT_TRUE(std::filesystem::is_empty(folder / "drafts"));
}

TEST_F(DecisionPanelTest, ADraftOfAnOlderVersionIsLeftAlone)
{
    panel->decideOn("half-22");
    panel->keepDraft();
    Decision elsewhere = *panel->draft().decision();
    elsewhere.note = "decided elsewhere";
    log->decide(elsewhere);
    open();
    EXPECT_FALSE(panel->draft().isChanged());
    EXPECT_EQ(panel->draft().decision()->note, "decided elsewhere");
}

TEST_F(DecisionPanelTest, SaysThatItHasExpiredOnAnotherMachine)
{
    panel->decideOn("half-22");
    panel->save();
    panel->hide();
    panel->show();
    EXPECT_TRUE(QTest::qWaitFor([this] { return part<QLabel>("decisionState")->text() == "Expired, version 1"; }));
}

TEST_F(DecisionPanelTest, AReadOnlyWorkspaceCanBeReadAndNotDecided)
{
    panel->decideOn("half-22");
    panel->save();
    panel.reset();
    log.reset();
    log = ExperimentLog::open(folder / "ws.espalier", false);
    open();
    EXPECT_EQ(part<QLabel>("decisionName")->text(), "half-22");
    panel->decideOn("tiny-33");
    EXPECT_EQ(part<QLabel>("decisionName")->text(), "half-22");
    EXPECT_FALSE(part<QPushButton>("saveDecision")->isEnabled());
    EXPECT_TRUE(panel->findChild<QLineEdit*>()->isReadOnly());
}

TEST(DecisionVersions, TellWhatChangedAndGiveOneBack)
{
    Decision first = someDecision(), second = someDecision();
    first.version = 1;
    second.version = 2;
    second.note = "better";
    second.doubts.clear();
    DecisionVersions dialog({first, second}, true);
    auto* changes = dialog.findChild<QTreeWidget*>("decisionChanges");
    ASSERT_EQ(changes->topLevelItemCount(), 2);
    EXPECT_EQ(changes->topLevelItem(0)->text(2), "better");
    EXPECT_EQ(changes->topLevelItem(1)->text(1), remarkText(first.doubts[0]));
    Decision wanted;
    QObject::connect(&dialog, &DecisionVersions::wanted, [&](const Decision& version) { wanted = version; });
    dialog.setCurrent(0);
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text() == "Take Up Again") button->click();
    EXPECT_EQ(wanted, first);
}

}  // namespace
}  // namespace espalier
