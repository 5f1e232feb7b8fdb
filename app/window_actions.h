#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;
class QUndoStack;

namespace espalier {

/// Every action of the window, with its text, key and icon, in menus and tool bar. What they do is connected by the window.
class WindowActions : public QObject {
    Q_OBJECT
public:
    WindowActions(QMainWindow& window, QUndoStack& undo);
    /// Those that need a workspace.
    void setWorkspaceOpen(bool open);

    QAction *openModel, *openWorkspace, *openDemo, *closeWorkspace, *loadPlan, *savePlan, *quit;
    QAction *undo, *redo, *find;
    QAction *run, *sweep, *cancelAll;
    QAction *nextPane, *resetLayout, *about;
    QMenu *recent, *panes;

signals:
    void recentChosen(const QString& file);
    void themeChanged();

private:
    QAction* add(const QString& text, const QKeySequence& key = {}, const QString& tip = {});
    void makeActions(QUndoStack& stack);
    void makeMenus();
    void makeThemeMenu(QMenu* view);
    void makeToolBar();

    QMainWindow& m_window;
};

}  // namespace espalier
