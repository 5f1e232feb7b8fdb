#include "views/commands/command_palette.h"
#include "views/commands/action_text.h"
#include "views/commands/collect_commands.h"
#include "views/commands/command_list_model.h"

#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDockWidget>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QtTest/QTest>

namespace espalier {
namespace {

Command command(const QString& name, const QString& place = "Run", bool enabled = true)
{
    Command made;
    made.name = name;
    made.place = place;
    made.enabled = enabled;
    made.run = [] {};
    return made;
}

QStringList names(const CommandListModel& model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row) found << model.index(row).data().toString();
    return found;
}

const Command* find(const QList<Command>& commands, const QString& key)
{
    for (const Command& each : commands)
        if (each.key() == key) return &each;
    return nullptr;
}

TEST(CommandListModelTest, BestMatchFirstAndLatelyUsedFirstWhereNothingIsTyped)
{
    CommandListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setCommands({command("Prune Now"), command("Run"), command("Sweep")}, {"Run/Sweep"});
    EXPECT_EQ(names(model), (QStringList{"Sweep", "Prune Now", "Run"}));
    model.setPattern("run");
    EXPECT_EQ(names(model), (QStringList{"Run", "Prune Now", "Sweep"})) << "the last for the menu it is in";
    model.setPattern("xyz");
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(CommandListModelTest, FindsByPlaceToo)
{
    CommandListModel model;
    model.setCommands({command("Copy", "Experiments"), command("Copy", "Layers")}, {});
    model.setPattern("layers copy");
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.index(0).data(CommandListModel::PlaceRole).toString(), "Layers");
}

TEST(CommandListModelTest, WhatCannotBeDoneComesAfterWhatCan)
{
    CommandListModel model;
    model.setCommands({command("Run", "A", false), command("Run", "B")}, {});
    model.setPattern("run");
    EXPECT_TRUE(model.index(0).data(CommandListModel::EnabledRole).toBool());
}

struct PaletteTest : testing::Test {
    PaletteTest()
    {
        auto* file = window.menuBar()->addMenu("&File");
        open = file->addAction("&Open Model…", QKeySequence("Ctrl+O"), [this] { ++opened; });
        file->addMenu("&Recent")->addAction("one");
        auto* dock = new QDockWidget("Experiments", &window);
        table = new QLineEdit;
        copy = new QAction("Copy Row", table);
        table->addAction(copy);
        dock->setWidget(table);
        window.addDockWidget(Qt::BottomDockWidgetArea, dock);
        auto* tabs = new QTabWidget;
        tabs->addTab(new QWidget, "&Curves");
        window.setCentralWidget(tabs);
        window.resize(800, 600);
        window.show();
    }
    QLineEdit* line() { return palette.findChild<QLineEdit*>(); }

    QMainWindow window;
    QAction *open, *copy;
    QLineEdit* table;
    int opened = 0;
    CommandPalette palette{window};
};

TEST_F(PaletteTest, CollectsMenusPanelsAndPagesWithWhereTheyLive)
{
    setEnabledOrWhy(copy, false, "no row is selected");
    const QList<Command> commands = collectCommands(window);
    ASSERT_TRUE(find(commands, "File/Open Model"));
    EXPECT_EQ(find(commands, "File/Open Model")->shortcut, "Ctrl+O");
    EXPECT_TRUE(find(commands, "File › Recent/one"));
    ASSERT_TRUE(find(commands, "Experiments/Copy Row"));
    EXPECT_FALSE(find(commands, "Experiments/Copy Row")->enabled);
    EXPECT_EQ(find(commands, "Experiments/Copy Row")->why, "no row is selected");
    EXPECT_TRUE(find(commands, "Pages/Show Curves"));
}

TEST_F(PaletteTest, EnterRunsWhatWasTypedAndRemembersIt)
{
    QSignalSpy used(&palette, &CommandPalette::used);
    palette.open(collectCommands(window), {});
    ASSERT_TRUE(palette.isVisible());
    QTest::keyClicks(line(), "openm");
    QTest::keyClick(line(), Qt::Key_Return);
    EXPECT_TRUE(QTest::qWaitFor([&] { return opened == 1; }));
    EXPECT_FALSE(palette.isVisible());
    ASSERT_EQ(used.size(), 1);
    EXPECT_EQ(used[0][0].toString(), "File/Open Model");
}

TEST_F(PaletteTest, EscapeClosesAndDoesNothing)
{
    palette.open(collectCommands(window), {});
    QTest::keyClick(line(), Qt::Key_Escape);
    EXPECT_FALSE(palette.isVisible());
    QTest::qWait(10);
    EXPECT_EQ(opened, 0);
}

TEST_F(PaletteTest, WhatIsDisabledDoesNotRun)
{
    open->setEnabled(false);
    palette.open(collectCommands(window), {});
    QTest::keyClicks(line(), "openmodel");
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::qWait(10);
    EXPECT_EQ(opened, 0);
    EXPECT_TRUE(palette.isVisible());
}

TEST_F(PaletteTest, AnActionThatIsGoneIsNotRun)
{
    const QList<Command> commands = collectCommands(window);
    delete copy;
    find(commands, "Experiments/Copy Row")->run();
}

TEST(ActionTextTest, TheToolTipFollowsShortcutAndReason)
{
    QAction action("&Sweep…");
    keepToolTip(&action);
    EXPECT_EQ(action.toolTip(), "Sweep");
    action.setShortcut(QKeySequence("Ctrl+Shift+R"));
    EXPECT_EQ(action.toolTip(), "Sweep (Ctrl+Shift+R)");
    action.setStatusTip("Run a range of sparsities");
    EXPECT_EQ(action.toolTip(), "Run a range of sparsities (Ctrl+Shift+R)");
    setEnabledOrWhy(&action, false, "Open a workspace first");
    EXPECT_TRUE(action.toolTip().endsWith("Open a workspace first"));
    setEnabledOrWhy(&action, true, "Open a workspace first");
    EXPECT_EQ(action.toolTip(), "Run a range of sparsities (Ctrl+Shift+R)");
    EXPECT_EQ(withoutMnemonic("Save && &Quit"), "Save & Quit");
}

}  // namespace
}  // namespace espalier
