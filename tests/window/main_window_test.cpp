// The window's parts together, on a made-up workspace.

#include "app/main_window.h"

#include "tests/paths.h"
#include "views/charts/layer_bars_panel.h"
#include "views/charts/tradeoff_panel.h"
#include "views/jobs/jobs_panel.h"
#include "views/layers/layers_panel.h"
#include "views/pages/group_bar.h"
#include "views/pages/page_tabs.h"

#include <gmock/gmock.h>

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QProcess>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QTreeView>

namespace espalier {
namespace {

struct MainWindowTest : testing::Test {
    QTemporaryDir folder;
    const QString file = folder.filePath("made.espalier");

    MainWindowTest()
    {
        QSettings().clear();
        QProcess::execute(QString::fromStdString((buildTree() / "tests/sample_workspace").string()), {file, "full"});
    }
    ~MainWindowTest() override { QSettings().clear(); }

    static void waitFor(const MainWindow& window)
    {
        const auto* table = window.findChild<QTableView*>("experimentTable");
        ASSERT_TRUE(QTest::qWaitFor([&] { return table->model() && table->model()->rowCount() > 5; }, 10000));
    }
    static QString planName(const MainWindow& window)
    {
        for (QLineEdit* line : window.findChildren<QLineEdit*>())
            if (line->accessibleName() == "Name of the plan") return line->placeholderText();
        return {};
    }
    static QString currentLayer(const MainWindow& window)
    {
        return window.findChild<QTreeView*>("layerTree")->currentIndex().siblingAtColumn(0).data().toString();
    }
};

TEST_F(MainWindowTest, ALayerWantedAnywhereIsShown)
{
    MainWindow window;
    window.openFile(file);
    waitFor(window);
    emit window.findChild<LayerBarsPanel*>()->layerChosen("layer2.0.conv2");
    EXPECT_EQ(currentLayer(window), "conv2");
    emit window.findChild<JobsPanel*>()->layerWanted("stem.0");
    EXPECT_TRUE(currentLayer(window).contains("stem")) << currentLayer(window).toStdString();
}

TEST_F(MainWindowTest, APointOfTheChartGivesItsPlan)
{
    MainWindow window;
    window.openFile(file);
    waitFor(window);
    EXPECT_EQ(planName(window), "dense");
    emit window.findChild<TradeoffPanel*>()->activated("00001002-0000-4000-8000-000000000000");
    EXPECT_TRUE(planName(window).contains("unstructured")) << planName(window).toStdString();
}

TEST_F(MainWindowTest, PageAndAxesAreRemembered)
{
    QString axes;
    {
        MainWindow window;
        window.show();
        window.openFile(file);
        waitFor(window);
        auto* pages = window.findChild<QTabWidget*>("pages");
        pages->setCurrentIndex(2);
        auto* tradeoff = window.findChild<TradeoffPanel*>();
        for (QComboBox* box : tradeoff->findChildren<QComboBox*>())
            if (box->accessibleName() == "Quantity across") box->setCurrentIndex(box->count() - 1);
        axes = tradeoff->state();
        window.close();
    }
    MainWindow window;
    window.openFile(file);
    waitFor(window);
    EXPECT_EQ(window.findChild<QTabWidget*>("pages")->currentIndex(), 2);
    EXPECT_EQ(window.findChild<TradeoffPanel*>()->state(), axes);
}

TEST_F(MainWindowTest, EveryGroupRemembersItsPageAndEveryPageItsKey)
{
    {
        MainWindow window;
        window.show();
        window.openFile(file);
        waitFor(window);
        auto* pages = window.findChild<PageTabs*>();
        for (const auto& [keys, name] : {std::pair("Ctrl+1", "tradeoffPage"),
                                         {"Ctrl+2", "curvesPage"},
                                         {"Ctrl+3", "sensitivityPage"},
                                         {"Ctrl+4", "layerBarsPage"},
                                         {"Ctrl+5", "trainingPage"},
                                         {"Ctrl+6", "networkPage"},
                                         {"Ctrl+7", "memoryPage"},
                                         {"Ctrl+8", "latencyPage"},
                                         {"Ctrl+9", "comparePage"},
                                         {"Ctrl+0", "whoPaysPage"}}) {
            for (QAction* action : window.findChildren<QAction*>())
                if (action->shortcut() == QKeySequence(keys)) action->trigger();
            EXPECT_EQ(pages->currentWidget()->objectName(), name) << keys;
        }
        window.close();
    }
    MainWindow window;
    window.openFile(file);
    waitFor(window);
    EXPECT_EQ(window.findChild<PageTabs*>()->lastSeen(),
              (QStringList{"trainingPage", "memoryPage", "whoPaysPage", "dashboardPage"}));
    EXPECT_EQ(window.findChild<PageTabs*>()->currentWidget()->objectName(), "whoPaysPage");
}

TEST_F(MainWindowTest, ControlTabTurnsPagesFromAnywhereInTheWindow)
{
    MainWindow window;
    window.openFile(file);
    waitFor(window);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    auto* tabs = window.findChild<PageTabs*>();
    auto* table = window.findChild<QTableView*>("experimentTable");
    table->setFocus();
    const int first = tabs->currentIndex();
    QTest::keyClick(table, Qt::Key_Tab, Qt::ControlModifier);
    EXPECT_EQ(tabs->currentIndex(), first + 1);
    EXPECT_TRUE(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Tab, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tabs->currentIndex(), first);
}

TEST_F(MainWindowTest, TheGroupsAreInTheToolBarWhileAWorkspaceIsOpen)
{
    MainWindow window;
    window.show();
    const auto* groups = window.findChild<QToolBar*>("toolBar")->findChild<GroupBar*>();
    ASSERT_TRUE(groups);
    EXPECT_FALSE(groups->isVisible());
    window.openFile(file);
    waitFor(window);
    const auto fits = [&] {
        return groups->isVisible() && groups->rect().contains(groups->tabRect(groups->count() - 1));
    };
    EXPECT_TRUE(QTest::qWaitFor(fits, 5000)) << groups->width() << " of " << window.width();
}

}  // namespace
}  // namespace espalier
