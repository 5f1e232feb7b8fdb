// An experiment is written to a file: copied, or by a worker, here a fake one that does what the file's name says.

#include "core/base/atomic_file.h"
#include "core/base/sha256.h"
#include "tests/log/sample_experiment.h"
#include "tests/paths.h"
#include "tests/views/samples.h"
#include "views/commands/action_text.h"
#include "views/experiments/experiments_panel.h"
#include "views/export/export_menu.h"
#include "views/export/export_strip.h"
#include "views/issues/issue_strip.h"
#include "views/plan_document/plan_document.h"
#include "views/session/experiment_selection.h"
#include "views/session/workspace_session.h"

#include <gmock/gmock.h>

#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace espalier {
namespace {

namespace fs = std::filesystem;

constexpr int longTime = 20'000;

struct ExportTest : testing::Test {
    test::TemporaryFolder folder;
    std::unique_ptr<ExperimentLog> log = test::makeWorkspace(folder);
    Experiment dense = samples::experiment("aaaa", "dense", 0, 0.93, 1);
    Experiment masked = samples::experiment("bbbb", "unstructured", 0.5, 0.92, 1);
    ExportStrip strip{QString::fromStdString((buildTree() / "tests/fake_worker").string())};

    ExportTest()
    {
        const std::string masks = "the masks";
        masked.artifacts = {{"masks", sha256(masks), std::int64_t(masks.size())}};
        writeFileAtomically(folder / masked.artifacts.front().fileName(), masks);
        log->takeIn(dense, {});
        log->takeIn(masked, folder.path());
        strip.show();
    }
    QString file(const char* name) const { return QString::fromStdString((folder / name).string()); }
    QString outcome() const { return strip.findChild<IssueStrip*>()->accessibleName(); }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return !strip.isBusy(); }, longTime);
    }
    QToolButton* button(const QString& text) const
    {
        for (QToolButton* found : strip.findChildren<QToolButton*>())
            if (found->text() == text && found->isVisible()) return found;
        return nullptr;
    }
};

TEST_F(ExportTest, MasksAndTheDenseModelAreCopied)
{
    strip.write(masked, *log, "masks", file("x.masks"));
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(readFile(folder / "x.masks"), "the masks");
    EXPECT_TRUE(outcome().contains("x.masks")) << outcome().toStdString();
    EXPECT_TRUE(button("Show in Folder"));
    strip.write(dense, *log, "model", file("dense.pt"));
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(readFile(folder / "dense.pt"), "not really a model");
}

TEST_F(ExportTest, AnotherFormatIsMadeByAWorker)
{
    strip.write(dense, *log, "model", file("work:50 .onnx"));
    EXPECT_TRUE(strip.isBusy());
    EXPECT_TRUE(strip.findChild<QProgressBar*>()->isVisible());
    ASSERT_TRUE(waitForEnd());
    EXPECT_EQ(readFile(folder / "work:50 .onnx"), "exported");
    EXPECT_TRUE(outcome().contains("8 B")) << outcome().toStdString();
    EXPECT_FALSE(strip.findChild<QProgressBar*>()->isVisible());
}

TEST_F(ExportTest, CanBeCancelled)
{
    strip.write(dense, *log, "model", file("work:60000 .onnx"));
    ASSERT_TRUE(button("Cancel"));
    QTest::qWait(100);
    button("Cancel")->click();
    ASSERT_TRUE(waitForEnd());
    EXPECT_FALSE(strip.isVisible());
    EXPECT_FALSE(fs::exists(folder / "work:60000 .onnx"));
}

TEST_F(ExportTest, ACrashIsToldInWords)
{
    strip.write(dense, *log, "model", file("crash:11 .onnx"));
    ASSERT_TRUE(waitForEnd());
    EXPECT_FALSE(outcome().isEmpty());
    EXPECT_TRUE(strip.findChild<IssueStrip*>()->isVisible());
    EXPECT_FALSE(button("Show in Folder"));
}

TEST_F(ExportTest, WhatIsDamagedOrMissingIsToldAndNotWritten)
{
    const fs::path artifact = log->artifactFile(masked.artifacts.front().sha256);
    fs::permissions(artifact, fs::perms::owner_all);
    QFile::remove(QString::fromStdString(artifact.string()));
    strip.write(masked, *log, "masks", file("x.masks"));
    ASSERT_TRUE(waitForEnd());
    EXPECT_TRUE(outcome().contains("missing") || outcome().contains("not there") || outcome().contains("gone"))
        << outcome().toStdString();
    writeFileAtomically(artifact, "something else");
    strip.write(masked, *log, "masks", file("x.masks"));
    ASSERT_TRUE(waitForEnd());
    EXPECT_TRUE(outcome().contains("not what it was")) << outcome().toStdString();
    EXPECT_FALSE(fs::exists(folder / "x.masks"));
}

TEST_F(ExportTest, TheMenuOffersWhatThereIsAndSaysWhyNot)
{
    ExportMenu menu;
    const auto action = [&](const char* name) {
        for (QAction* found : menu.actions())
            if (actionName(*found) == name) return found;
        return static_cast<QAction*>(nullptr);
    };
    EXPECT_FALSE(action("As ONNX")->isEnabled());
    menu.update(&dense, log.get(), false);
    EXPECT_TRUE(action("As ONNX")->isEnabled());
    EXPECT_FALSE(action("Exact Masks")->isEnabled());
    EXPECT_FALSE(whyDisabled(*action("Exact Masks")).isEmpty());
    menu.update(&masked, log.get(), false);
    EXPECT_FALSE(action("As TorchScript")->isEnabled()) << "it left no model";
    EXPECT_TRUE(action("Exact Masks")->isEnabled());
    menu.update(&masked, log.get(), true);
    EXPECT_FALSE(action("Exact Masks")->isEnabled());
}

TEST_F(ExportTest, ThePanelAsksWhereToAndProposesAName)
{
    ExperimentSelection selection;
    PlanDocument document;
    WorkspaceSession session(std::move(log));
    ExperimentsPanel panel(selection, *document.undoStack());
    panel.setSession(&session);
    panel.show();
    selection.set({"bbbb"});
    for (QAction* action : panel.exportMenu()->actions()) {
        if (actionName(*action) != "Exact Masks") continue;
        EXPECT_TRUE(action->isEnabled()) << whyDisabled(*action).toStdString();
        action->trigger();
    }
    auto* dialog = panel.findChild<QFileDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_TRUE(dialog->selectedFiles().first().endsWith("unstructured 50 %.masks"))
        << dialog->selectedFiles().first().toStdString();
    emit dialog->fileSelected(file("chosen.masks"));
    EXPECT_TRUE(QTest::qWaitFor([this] { return QFile::exists(file("chosen.masks")); }, longTime));
    dialog->reject();
}

TEST(ExportFileName, HoldsNothingThatAFilesNameCannot)
{
    Experiment experiment;
    experiment.name = "../a/b:c \"x\"\n";
    EXPECT_EQ(exportFileName(experiment, ".pt"), "-a-b-c -x-.pt");
    experiment.name = "";
    EXPECT_EQ(exportFileName(experiment, ".pt"), "model.pt");
}

}  // namespace
}  // namespace espalier
