#pragma once

#include <QKeySequence>
#include <QTabWidget>
#include <vector>

namespace espalier {

class GroupBar;

/// Pages in groups: the tabs are those of one group, and a switch, which may stand anywhere, goes from group to group, to the
/// page that was seen last in it. Any page may be made the current one; its group follows. Ctrl+Tab goes through all pages.
class PageTabs : public QTabWidget {
    Q_OBJECT
public:
    explicit PageTabs(QWidget* parent = nullptr);

    /// `tip` says in a few words what the group is for.
    void addGroup(const QString& name, const QString& tip);
    /// At the end of the group that was added last. `name` is what the page is remembered by; `key` shows it.
    void addPage(QWidget* page, const QString& name, const QString& title, const QKeySequence& key = {});

    int groupCount() const { return int(m_groups.size()); }
    QString groupName(int group) const { return m_groups[std::size_t(group)].name; }
    QString groupTip(int group) const { return m_groups[std::size_t(group)].tip; }
    int groupOf(int page) const { return m_pages[std::size_t(page)].group; }
    QKeySequence keyOf(int page) const { return m_pages[std::size_t(page)].key; }
    int currentGroup() const;
    void showGroup(int group);

    /// The switch between groups; belongs to whoever puts it somewhere, once.
    GroupBar* groupBar() const { return m_bar; }

    /// Names of the pages that were seen last, one a group.
    QStringList lastSeen() const;
    void setLastSeen(const QStringList& names);

private:
    void follow(int page);

    struct Group {
        QString name, tip;
        int last = -1;  ///< page
    };
    struct Page {
        int group = 0;
        QKeySequence key;
    };
    std::vector<Group> m_groups;
    std::vector<Page> m_pages;
    GroupBar* m_bar;
};

}  // namespace espalier
