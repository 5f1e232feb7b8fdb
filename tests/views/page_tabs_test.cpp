#include "views/pages/page_tabs.h"
#include "views/pages/group_bar.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QTest>

namespace espalier {
namespace {

struct PageTabsTest : testing::Test {
    PageTabsTest()
    {
        tabs.addGroup("Explore", "all");
        add("one");
        add("two");
        tabs.addGroup("Decide", "which");
        add("three");
        add("four");
        bar.addWidget(tabs.groupBar());
    }
    void add(const QString& name)
    {
        auto* page = new QLabel(name);
        pages << page;
        tabs.addPage(page, name, name.toUpper(), QKeySequence("Ctrl+" + QString::number(pages.size())));
    }
    QStringList tabsShown() const
    {
        QStringList shown;
        for (int i = 0; i < tabs.count(); ++i)
            if (tabs.isTabVisible(i)) shown << tabs.tabText(i);
        return shown;
    }
    QString page() const { return tabs.currentWidget()->objectName(); }

    struct Bar : QWidget {
        void addWidget(QWidget* widget) { widget->setParent(this); }
    } bar;
    PageTabs tabs;
    QList<QWidget*> pages;
};

TEST_F(PageTabsTest, ShowsTheTabsOfOneGroup)
{
    EXPECT_EQ(page(), "one");
    EXPECT_EQ(tabsShown(), (QStringList{"ONE", "TWO"}));
    tabs.groupBar()->setCurrentIndex(1);
    EXPECT_EQ(page(), "three");
    EXPECT_EQ(tabsShown(), (QStringList{"THREE", "FOUR"}));
    EXPECT_EQ(tabs.keyOf(tabs.currentIndex()), QKeySequence("Ctrl+3"));
}

TEST_F(PageTabsTest, TheGroupFollowsThePage)
{
    tabs.setCurrentWidget(pages[3]);
    EXPECT_EQ(tabs.groupBar()->currentIndex(), 1);
    EXPECT_EQ(tabsShown(), (QStringList{"THREE", "FOUR"}));
    tabs.setCurrentWidget(pages[1]);
    EXPECT_EQ(tabs.groupBar()->currentIndex(), 0);
    EXPECT_EQ(tabsShown(), (QStringList{"ONE", "TWO"}));
}

TEST_F(PageTabsTest, AGroupComesBackWithThePageThatWasSeenLastInIt)
{
    tabs.setCurrentWidget(pages[1]);
    tabs.showGroup(1);
    tabs.showGroup(0);
    EXPECT_EQ(page(), "two");
    EXPECT_EQ(tabs.lastSeen(), (QStringList{"two", "three"}));
    tabs.setLastSeen({"one", "four", "gone"});
    EXPECT_EQ(page(), "two") << "what is seen now stays";
    tabs.showGroup(1);
    EXPECT_EQ(page(), "four");
}

TEST_F(PageTabsTest, ControlTabGoesThroughAllPages)
{
    tabs.show();
    QStringList seen;
    for (int i = 0; i < 4; ++i) {
        seen << page();
        QTest::keyClick(&tabs, Qt::Key_Tab, Qt::ControlModifier);
    }
    EXPECT_EQ(seen, (QStringList{"one", "two", "three", "four"}));
    EXPECT_EQ(page(), "one");
}

TEST_F(PageTabsTest, TheSwitchIsUsedWithArrows)
{
    bar.show();
    QTest::keyClick(tabs.groupBar(), Qt::Key_Right);
    EXPECT_EQ(page(), "three");
    QTest::keyClick(tabs.groupBar(), Qt::Key_Left);
    EXPECT_EQ(page(), "one");
}

TEST_F(PageTabsTest, NoTabIsCutOffWhereThereIsRoomForAll)
{
    tabs.resize(400, 200);
    tabs.show();
    for (int group : {1, 0}) {
        tabs.showGroup(group);
        for (int i = 0; i < tabs.count(); ++i) {
            if (!tabs.isTabVisible(i)) continue;
            const QRect place = tabs.tabBar()->tabRect(i);
            EXPECT_GT(place.width(), tabs.fontMetrics().horizontalAdvance(tabs.tabText(i)));
            EXPECT_TRUE(tabs.tabBar()->rect().contains(place)) << group << " " << i;
        }
    }
}

}  // namespace
}  // namespace espalier
