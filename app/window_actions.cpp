#include "app/window_actions.h"

#include "app/settings.h"
#include "views/commands/action_text.h"
#include "views/commands/collect_commands.h"
#include "views/models/adapter_choices.h"
#include "views/pages/group_bar.h"
#include "views/pages/page_tabs.h"
#include "views/style/line_icon.h"
#include "views/words/language.h"

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
    comparePlans = add(tr("Co&mpare Plans…"), {}, tr("What this plan does differently from another one"));
    exportReport = add(tr("Export Repor&t…"), {}, tr("What to carry into a meeting: PDF, HTML, CSV or JSON"));
    quit = add(tr("&Quit"), QKeySequence::Quit);
    undo = stack.createUndoAction(&m_window);
    redo = stack.createRedoAction(&m_window);
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    copy = add(tr("&Copy") + '\t' + QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText), {},
               tr("What is selected where the keyboard is"));
    find = add(tr("&Filter"), QKeySequence::Find, tr("Show only what matches a text"));
    run = add(tr("&Run"), QKeySequence(Qt::CTRL | Qt::Key_R), tr("Prune, recover and measure this plan"));
    sweep = add(tr("&Sweep…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), tr("Run a range of sparsities"));
    scan = add(tr("S&can Layers…"), {}, tr("Find out what each layer bears, cut alone at several sparsities"));
    staircase = add(tr("Latency Staircase…"), {},
                    tr("How long the selected layer (else the slowest) takes with every number of channels"));
    budget = add(tr("Find a Plan within &Limits…"), QKeySequence(Qt::CTRL | Qt::Key_L),
                 tr("The best plan for a latency, a size or an accuracy, by what a scan found"));
    suggest = add(tr("Suggest a &Plan"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L),
                  tr("The fastest plan that is forecast to lose less than a point of accuracy, by what a scan found"));
    lookAgain = add(tr("Look at the Model &Again"), {}, tr("Finds out what connects the layers"));
    reassess =
        add(tr("R&eassess…"), {},
            tr("Measure the selected experiments anew, here and now or on other data: does the choice still hold?"));
    cancelAll = add(tr("&Cancel All Jobs"));
    nextPane = add(tr("&Next Pane"), QKeySequence(Qt::Key_F6), tr("Move the keyboard to the next pane"));
    resetLayout = add(tr("&Reset Layout"), {}, tr("Put all panes back where they were at first"));
    fullScreen = add(tr("&Full Screen"), QKeySequence(Qt::Key_F11));
    fullScreen->setCheckable(true);
    present = add(tr("&Present the Dashboard"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P),
                  tr("Alone on the screen and in large type, until Escape"));
    palette =
        add(tr("&Find a Command…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_I), tr("Search all commands by name"));
    showSettings =
        add(tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), tr("Threads, workers, units and theme"));
    shortcuts = add(tr("&Keyboard Shortcuts"), QKeySequence(Qt::Key_F1), tr("All keys of this window"));
    readMe = add(tr("Read &Me"), {}, tr("What Espalier does, and how to begin"));
    about = add(tr("&About Espalier"), {}, tr("Versions of the program and of its libraries"));
    setIcons();
}

void WindowActions::setIcons()
{
    openModel->setIcon(lineIcon(LineIcon::open_model));
    openWorkspace->setIcon(lineIcon(LineIcon::open_workspace));
    openDemo->setIcon(lineIcon(LineIcon::demo));
    undo->setIcon(lineIcon(LineIcon::undo));
    redo->setIcon(lineIcon(LineIcon::redo));
    run->setIcon(lineIcon(LineIcon::run));
    sweep->setIcon(lineIcon(LineIcon::sweep));
}

void WindowActions::makeMenus()
{
    QMenuBar* bar = m_window.menuBar();
    file = bar->addMenu(tr("&File"));
    file->addActions({openModel, openWorkspace, openDemo});
    recent = file->addMenu(tr("Open &Recent"));
    connect(recent, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
    file->addSeparator();
    file->addActions({loadPlan, savePlan, comparePlans});
    file->addAction(exportReport);
    m_beforeClose = file->addSeparator();
    file->addActions({closeWorkspace, quit});
    QMenu* edit = bar->addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addActions({copy, find});
    edit->addSeparator();
    edit->addAction(palette);
    QMenu* jobs = bar->addMenu(tr("&Run"));
    jobs->addActions({run, sweep, scan, staircase, suggest, budget, lookAgain, reassess, cancelAll});
    jobs->addSeparator();
    adapters = jobs->addMenu(tr("&Measure Also On"));
    adapters->menuAction()->setStatusTip(adapterTip());
    adapters->setToolTipsVisible(true);
    connect(adapters, &QMenu::aboutToShow, this, &WindowActions::fillAdapters);
    fillAdapters();
    QMenu* view = bar->addMenu(tr("&View"));
    pages = view->addMenu(tr("Pa&ges"));
    panes = view->addMenu(tr("&Panes"));
    view->addActions({nextPane, resetLayout});
    view->addSeparator();
    view->addAction(fullScreen);
    view->addAction(present);
    makeThemeMenu(view);
    makeLanguageMenu(view);
    view->addAction(showSettings);
    QMenu* help = bar->addMenu(tr("&Help"));
    help->addActions({shortcuts, readMe});
    help->addSeparator();
    help->addAction(about);
    for (QMenu* menu : {file, edit, jobs, view, help}) menu->setToolTipsVisible(true);
}

void WindowActions::fillRecent()
{
    recent->clear();
    for (const settings::RecentFile& entry : settings::recentFiles()) {
        const QString path = entry.file;
        // A file's name may hold what a menu takes for a mnemonic.
        recent->addAction(QString(path).replace('&', QStringLiteral("&&")), this,
                          [this, path] { emit recentChosen(path); });
    }
    if (recent->isEmpty()) recent->addAction(tr("Nothing opened yet"))->setEnabled(false);
}

void WindowActions::fillAdapters()
{
    using settings::Key;
    adapters->clear();
    const QString now = settings::value(Key::run_adapter).toString();
    auto* group = new QActionGroup(adapters);
    for (const AdapterChoice& choice : adapterChoices(tr("As the workspace says"), now)) {
        QAction* action = adapters->addAction(QString(choice.text).replace('&', QStringLiteral("&&")), this,
                                              [choice] { settings::set(Key::run_adapter, choice.adapter); });
        action->setCheckable(true);
        action->setChecked(choice.adapter == now);
        group->addAction(action);
    }
}

void WindowActions::addExport(QMenu& menu) { file->insertMenu(m_beforeClose, &menu); }

void WindowActions::addPages(PageTabs& tabs)
{
    tabs.setProperty(pagesInMenu, true);
    for (int i = 0; i < tabs.count(); ++i) {
        if (i == 0 || tabs.groupOf(i) != tabs.groupOf(i - 1)) pages->addSection(tabs.groupName(tabs.groupOf(i)));
        QWidget* page = tabs.widget(i);
        QAction* action = add(tabs.tabText(i), tabs.keyOf(i));
        connect(action, &QAction::triggered, page, [&tabs, page] {
            tabs.setCurrentWidget(page);
            page->setFocus(Qt::ShortcutFocusReason);
        });
        tabs.setTabToolTip(
            i, withShortcut(tabs.tabToolTip(i).isEmpty() ? tr("Show %1").arg(actionName(*action)) : tabs.tabToolTip(i),
                            shortcutText(*action)));
        pages->addAction(action);
    }
    addStep(tabs, tr("&Next Page"), QKeySequence(Qt::CTRL | Qt::Key_Tab), 1);
    addStep(tabs, tr("&Previous Page"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), -1);
    addGroups(tabs);
}

/// The tabs' own keys for that work while one of the pages has the focus; these, wherever it is.
void WindowActions::addStep(PageTabs& tabs, const QString& text, const QKeySequence& key, int pagesOn)
{
    QAction* action = add(text, key);
    connect(action, &QAction::triggered, &tabs,
            [&tabs, pagesOn] { tabs.setCurrentIndex((tabs.currentIndex() + pagesOn + tabs.count()) % tabs.count()); });
    if (pagesOn > 0) pages->addSeparator();
    pages->addAction(action);
}

void WindowActions::addGroups(PageTabs& tabs)
{
    for (int group = 0; group < tabs.groupCount(); ++group) {
        QAction* action = add(tr("Go to %1").arg(tabs.groupName(group)),
                              QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + group)), tabs.groupTip(group));
        connect(action, &QAction::triggered, &tabs, [&tabs, group] {
            tabs.showGroup(group);
            tabs.currentWidget()->setFocus(Qt::ShortcutFocusReason);
        });
        groups << action;
        tabs.groupBar()->setTabToolTip(group, withShortcut(tabs.groupTip(group), shortcutText(*action)));
    }
    m_window.addActions(groups);
    m_groups = m_toolBar->insertWidget(m_afterGroups, tabs.groupBar());
    m_groups->setVisible(false);
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
        connect(action, &QAction::triggered, this,
                [theme = theme] { settings::set(settings::Key::theme, themeText(theme)); });
        connect(&settings::Watch::instance(), &settings::Watch::changed, action,
                [action, theme = theme] { action->setChecked(settings::theme() == theme); });
    }
}

void WindowActions::makeLanguageMenu(QMenu* view)
{
    QMenu* menu = view->addMenu(tr("&Language"));
    auto* group = new QActionGroup(this);
    const QString system = QStringLiteral("system"), set = settings::value(settings::Key::language).toString();
    const QString now =
        &settings::language() == &currentLanguage() ? set : currentLanguage().code;  // else the environment's
    QList<std::pair<QString, QString>> choices{{system, tr("As the &Desktop")}};
    for (const Language& language : languages()) choices << std::pair(language.code, language.name);
    for (const auto& [code, name] : choices) {
        QAction* action = menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == now);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [code = code] { settings::choose(settings::Key::language, code); });
    }
}

void WindowActions::makeToolBar()
{
    QToolBar* bar = m_toolBar = m_window.addToolBar(tr("Tool Bar"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setIconSize(QSize(18, 18));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    for (QAction* action : {undo, redo}) action->setPriority(QAction::LowPriority);
    bar->addActions({openModel, openWorkspace});
    bar->addSeparator();
    bar->addActions({undo, redo});
    const auto addSpace = [bar] {
        auto* space = new QWidget;
        space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        return bar->addWidget(space);
    };
    addSpace();
    m_afterGroups = addSpace();
    bar->addActions({run, sweep});
}

void WindowActions::setWorkspaceOpen(bool open)
{
    for (QAction* action : {closeWorkspace, loadPlan, savePlan, comparePlans, find, run, sweep, scan, staircase, budget,
                            cancelAll, nextPane, resetLayout, lookAgain, suggest, reassess, present, exportReport})
        setEnabledOrWhy(action, open, tr("No workspace is open."));
    pages->setEnabled(open);
    panes->setEnabled(open);
    if (m_groups) m_groups->setVisible(open);
    for (QAction* action : pages->actions() + panes->actions() + groups)
        setEnabledOrWhy(action, open, tr("No workspace is open."));
}

}  // namespace espalier
