#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;
class QUndoStack;

namespace espalier {

class PageTabs;

/// Every action of the window, with its text, key and icon, in menus and tool bar. What they do is connected by the window.
class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(QMainWindow& window, QUndoStack& undo);
    /// Those that need a workspace.
    void setWorkspaceOpen(bool open);

    /// Puts a menu of the panel of experiments among those of files.
    void addExport(QMenu& menu);
    QAction *openModel, *openWorkspace, *openDemo, *closeWorkspace, *loadPlan, *savePlan, *comparePlans, *quit;
    /// Puts the pages of `tabs` into the menu under the names of their groups, and the switch between these in the tool bar.
    void addPages(PageTabs& tabs);
    /// The menu of files opened lately, as they are now.
    void fillRecent();
    /// The menu of engines to measure on, as they are now.
    void fillAdapters();

    QAction *undo, *redo, *copy, *find;
    QAction *run, *sweep, *scan, *staircase, *budget, *cancelAll;
    QAction *lookAgain, *suggest, *reassess, *exportReport;
    QAction *nextPane, *resetLayout, *fullScreen, *present, *palette, *showSettings;
    QAction *shortcuts, *readMe, *about;
    QList<QAction*> groups;  ///< of pages
    QMenu *file, *recent, *adapters, *pages, *panes;

signals:
    void recentChosen(const QString& file);

private:
    QAction* add(const QString& text, const QKeySequence& key = {}, const QString& tip = {});
    void setIcons();
    void makeActions(QUndoStack& stack);
    void makeMenus();
    void makeThemeMenu(QMenu* view);
    void makeLanguageMenu(QMenu* view);
    void makeToolBar();
    void addGroups(PageTabs& tabs);
    void addStep(PageTabs& tabs, const QString& text, const QKeySequence& key, int pagesOn);

    QMainWindow& m_window;
    QToolBar* m_toolBar = nullptr;
    QAction* m_afterGroups = nullptr;  ///< what is behind the switch of groups, in the tool bar
    QAction* m_groups = nullptr;
    QAction* m_beforeClose = nullptr;  ///< the line above what closes, in the menu of files
};

}  // namespace espalier
