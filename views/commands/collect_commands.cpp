#include "views/commands/collect_commands.h"

#include "views/commands/action_text.h"
#include "views/words/tr.h"

#include <QAbstractButton>
#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QSet>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>

namespace espalier {

namespace {

QString nested(const QString& place, const QString& inner)
{
    return place.isEmpty() ? inner : inner.isEmpty() ? place : tr("%1 › %2").arg(place, inner);
}

/// The pane a widget is in, as a person would name it.
QString placeOf(const QWidget* widget)
{
    for (const QWidget* at = widget; at; at = at->parentWidget()) {
        if (const auto* dock = qobject_cast<const QDockWidget*>(at)) return dock->windowTitle();
        if (const auto* tabs =
                at->parentWidget() ? qobject_cast<const QTabWidget*>(at->parentWidget()->parentWidget()) : nullptr)
            if (const int index = tabs->indexOf(const_cast<QWidget*>(at)); index >= 0)
                return withoutMnemonic(tabs->tabText(index));
        if (at->isWindow()) break;
    }
    return {};
}

class Collector {
public:
    void addMenu(const QMenu& menu, const QString& place)
    {
        for (QAction* action : menu.actions()) {
            if (action->menu())
                addMenu(*action->menu(), nested(place, actionName(*action)));
            else
                addAction(*action, place);
        }
    }

    void addAction(QAction& action, const QString& place)
    {
        if (action.isSeparator() || !action.isVisible() || m_actions.contains(&action)) return;
        m_actions.insert(&action);
        if (action.menu()) return addMenu(*action.menu(), nested(place, actionName(action)));
        Command command{actionName(action),  place,         shortcutText(action),
                        whyDisabled(action), action.icon(), action.isEnabled()};
        command.checked = action.isCheckable() && action.isChecked();
        command.run = [action = QPointer<QAction>(&action)] {
            if (action) action->trigger();
        };
        add(std::move(command));
    }

    void addButton(QAbstractButton& button)
    {
        const auto* tool = qobject_cast<QToolButton*>(&button);
        if (tool && tool->menu()) addMenu(*tool->menu(), nested(placeOf(tool), withoutMnemonic(tool->text())));
        if (tool && tool->defaultAction()) return addAction(*tool->defaultAction(), placeOf(tool));
        if (!button.isVisible() || button.text().isEmpty()) return;
        Command command{withoutMnemonic(button.text()),
                        placeOf(&button),
                        button.shortcut().toString(QKeySequence::NativeText),
                        {},
                        button.icon(),
                        button.isEnabled()};
        command.checked = button.isCheckable() && button.isChecked();
        command.run = [button = QPointer<QAbstractButton>(&button)] {
            if (button) button->click();
        };
        add(std::move(command));
    }

    void addPages(QTabWidget& tabs)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            Command command{espalier::tr("Show %1").arg(withoutMnemonic(tabs.tabText(i))),
                            espalier::tr("Pages"),
                            {},
                            {},
                            tabs.tabIcon(i),
                            tabs.isVisible()};
            command.checked = tabs.currentIndex() == i;
            command.run = [tabs = QPointer<QTabWidget>(&tabs), page = QPointer<QWidget>(tabs.widget(i))] {
                if (tabs && page) tabs->setCurrentWidget(page);
            };
            add(std::move(command));
        }
    }

    QList<Command> take() { return std::move(m_commands); }

private:
    void add(Command command)
    {
        if (command.name.isEmpty() || m_keys.contains(command.key())) return;
        m_keys.insert(command.key());
        m_commands << std::move(command);
    }

    QList<Command> m_commands;
    QSet<QString> m_keys;
    QSet<const QAction*> m_actions;
};

}  // namespace

QList<Command> collectCommands(QWidget& window)
{
    Collector collector;
    if (auto* main = qobject_cast<QMainWindow*>(&window)) {
        for (QAction* action : main->menuBar()->actions())
            if (action->menu()) collector.addMenu(*action->menu(), actionName(*action));
    }
    for (auto* tabs : window.findChildren<QTabWidget*>())
        if (!tabs->property(pagesInMenu).toBool()) collector.addPages(*tabs);
    for (auto* widget : window.findChildren<QWidget*>()) {
        // Menus and the bars that only show what is in them are done; a dialog is a window of its own.
        if (widget->window() != &window || qobject_cast<QMenu*>(widget) || qobject_cast<QMenuBar*>(widget)) continue;
        const QString place = placeOf(widget);
        for (QAction* action : widget->actions()) collector.addAction(*action, place);
        if (auto* button = qobject_cast<QAbstractButton*>(widget)) collector.addButton(*button);
    }
    for (QAction* action : window.actions()) collector.addAction(*action, {});
    return collector.take();
}

}  // namespace espalier
