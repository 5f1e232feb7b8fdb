#include "app/window_actions.h"

#include "app/settings.h"
#include "views/style/line_icon.h"

#include <QActionGroup>
#include <QApplication>
#include <QMainWindow>
#include <QMenuBar>
#include <QToolBar>
#include <QUndoStack>

namespace espalier {

WindowActions::WindowActions(QMainWindow& window, QUndoStack& undo) : QObject(&window), m_window(window)
{
    makeActions(undo);
    makeMenus();
    makeToolBar();
    setWorkspaceOpen(false);
}

QAction* WindowActions::add(const QString& text, const QKeySequence& key, const QString& tip)
{
    auto* action = new QAction(text, &m_window);
    action->setShortcut(key);
    action->setStatusTip(tip);
    return action;
}

void WindowActions::makeActions(QUndoStack& stack)
{
    openModel = add(tr("&Open Model…"), QKeySequence::Open,
                    tr("A TorchScript file with its validation data: makes a workspace"));
    openWorkspace = add(tr("Open &Workspace…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O),
                        tr("An .espalier file with what was measured before"));
    openDemo =
        add(tr("Open the &Demo"), {}, tr("A small network on Fashion-MNIST, swept over sparsities in a few minutes"));
    closeWorkspace = add(tr("&Close Workspace"), QKeySequence::Close);
    loadPlan = add(tr("&Load Plan…"));
    savePlan = add(tr("&Save Plan…"), QKeySequence::Save);
    quit = add(tr("&Quit"), QKeySequence::Quit);
    undo = stack.createUndoAction(&m_window);
    redo = stack.createRedoAction(&m_window);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    find = add(tr("&Filter"), QKeySequence::Find);
    run = add(tr("&Run"), QKeySequence(Qt::CTRL | Qt::Key_R), tr("Prune, recover and measure this plan"));
    sweep = add(tr("&Sweep…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), tr("Run a range of sparsities"));
    cancelAll = add(tr("&Cancel All Jobs"));
    nextPane = add(tr("&Next Pane"), QKeySequence(Qt::Key_F6));
    resetLayout = add(tr("&Reset Layout"));
    about = add(tr("&About Espalier"));
    openModel->setIcon(lineIcon(LineIcon::open_model));
    openWorkspace->setIcon(lineIcon(LineIcon::open_workspace));
    openDemo->setIcon(lineIcon(LineIcon::demo));
    undo->setIcon(lineIcon(LineIcon::undo));
    redo->setIcon(lineIcon(LineIcon::redo));
    run->setIcon(lineIcon(LineIcon::run));
    sweep->setIcon(lineIcon(LineIcon::sweep));
    run->setToolTip(tr("Prune, recover and measure this plan (Ctrl+R)"));
    sweep->setToolTip(tr("Run a range of sparsities (Ctrl+Shift+R)"));
}

void WindowActions::makeMenus()
{
    QMenuBar* bar = m_window.menuBar();
    QMenu* file = bar->addMenu(tr("&File"));
    file->addActions({openModel, openWorkspace, openDemo});
    recent = file->addMenu(tr("Open &Recent"));
    connect(recent, &QMenu::aboutToShow, this, [this] {
        recent->clear();
        for (const QString& path : settings::recentFiles())
            recent->addAction(path, this, [this, path] { emit recentChosen(path); });
        if (recent->isEmpty()) recent->addAction(tr("Nothing opened yet"))->setEnabled(false);
    });
    file->addSeparator();
    file->addActions({loadPlan, savePlan});
    file->addSeparator();
    file->addActions({closeWorkspace, quit});
    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(find);
    bar->addMenu(tr("&Run"))->addActions({run, sweep, cancelAll});
    QMenu* view = bar->addMenu(tr("&View"));
    panes = view->addMenu(tr("&Panes"));
    view->addAction(nextPane);
    view->addAction(resetLayout);
    view->addSeparator();
    makeThemeMenu(view);
    bar->addMenu(tr("&Help"))->addAction(about);
}

void WindowActions::makeThemeMenu(QMenu* view)
{
    QMenu* menu = view->addMenu(tr("&Theme"));
    auto* group = new QActionGroup(this);
    const std::pair<Theme, QString> themes[] = {
        {Theme::system, tr("As the &Desktop")}, {Theme::light, tr("&Light")}, {Theme::dark, tr("Dar&k")}};
    for (const auto& [theme, name] : themes) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(settings::theme() == theme);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, theme = theme] {
            settings::setTheme(theme);
            emit themeChanged();
        });
    }
}

void WindowActions::makeToolBar()
{
    QToolBar* bar = m_window.addToolBar(tr("Tool Bar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction* action : {undo, redo}) action->setPriority(QAction::LowPriority);
    bar->addActions({openModel, openWorkspace});
    bar->addSeparator();
    bar->addActions({undo, redo});
    auto* space = new QWidget;
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addActions({run, sweep});
}

void WindowActions::setWorkspaceOpen(bool open)
{
    for (QAction* action : {closeWorkspace, loadPlan, savePlan, find, run, sweep, cancelAll, nextPane, resetLayout})
        action->setEnabled(open);
}

}  // namespace espalier
