#include "views/pages/page_tabs.h"

#include "views/pages/group_bar.h"

#include <QSignalBlocker>

namespace espalier {

PageTabs::PageTabs(QWidget* parent) : QTabWidget(parent), m_bar(new GroupBar(this))
{
    m_bar->hide();  // until it has its place
    setDocumentMode(true);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    tabBar()->setAccessibleName(tr("Pages"));
    connect(this, &QTabWidget::currentChanged, this, &PageTabs::follow);
    connect(m_bar, &QTabBar::currentChanged, this, &PageTabs::showGroup);
}

void PageTabs::addGroup(const QString& name, const QString& tip)
{
    const QSignalBlocker still(m_bar);
    m_groups.push_back({name, tip});
    m_bar->setTabToolTip(m_bar->addTab(name), tip);
}

void PageTabs::addPage(QWidget* page, const QString& name, const QString& title, const QKeySequence& key)
{
    page->setObjectName(name);
    const int group = groupCount() - 1;
    m_pages.push_back({group, key});
    const int index = addTab(page, title);
    if (m_groups.back().last < 0) m_groups.back().last = index;
    setTabVisible(index, group == currentGroup());
}

int PageTabs::currentGroup() const { return currentIndex() < 0 ? -1 : groupOf(currentIndex()); }

void PageTabs::showGroup(int group)
{
    if (group >= 0 && group != currentGroup()) setCurrentIndex(m_groups[std::size_t(group)].last);
}

void PageTabs::follow(int page)
{
    if (page < 0) return;
    const int group = groupOf(page);
    m_groups[std::size_t(group)].last = page;
    // First its own, then the others that come: Qt leaves a current page whose tab cannot be seen.
    if (!isTabVisible(page)) setTabVisible(page, true);
    for (const bool shown : {true, false})
        for (int i = 0; i < count(); ++i)
            if ((groupOf(i) == group) == shown && isTabVisible(i) != shown) setTabVisible(i, shown);
    const QSignalBlocker still(m_bar);
    m_bar->setCurrentIndex(group);
    m_bar->update();
}

QStringList PageTabs::lastSeen() const
{
    QStringList names;
    for (const Group& group : m_groups)
        if (const QWidget* page = widget(group.last)) names << page->objectName();
    return names;
}

void PageTabs::setLastSeen(const QStringList& names)
{
    for (int i = 0; i < count(); ++i)
        if (names.contains(widget(i)->objectName()) && groupOf(i) != currentGroup())
            m_groups[std::size_t(groupOf(i))].last = i;
}

}  // namespace espalier
