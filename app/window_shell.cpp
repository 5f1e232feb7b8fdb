#include "app/window_shell.h"

#include "app/about_dialog.h"
#include "app/settings.h"
#include "app/settings_dialog.h"
#include "app/window_actions.h"
#include "views/commands/action_text.h"
#include "views/commands/collect_commands.h"
#include "views/commands/command_palette.h"
#include "views/commands/shortcuts_dialog.h"
#include "views/drop/drop_area.h"

#include <QAction>
#include <QApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMainWindow>
#include <QUrl>

namespace espalier {

namespace {

QString readMeFile()
{
    const QString here = QCoreApplication::applicationDirPath();
    for (const char* place : {"/../share/doc/espalier/README.md", "/../../README.md"})
        if (const QFileInfo file(here + QLatin1String(place)); file.exists()) return file.canonicalFilePath();
    return {};
}

/// Only one of a kind: a second call brings it to the front.
template <typename Dialog>
Dialog* alreadyOpen(QWidget& window)
{
    auto* dialog = window.findChild<Dialog*>();
    if (dialog) dialog->activateWindow();
    return dialog;
}

/// The action of `widget` for this key, where it has one.
QAction* actionFor(const QWidget& widget, QKeySequence::StandardKey key)
{
    for (QAction* action : widget.actions())
        if (action->isEnabled() && action->shortcuts().contains(QKeySequence(key))) return action;
    return nullptr;
}

}  // namespace

WindowShell::WindowShell(QMainWindow& window, WindowActions& actions)
    : QObject(&window), m_window(window), m_actions(actions)
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(actions.palette, [this] { openPalette(); });
    on(actions.showSettings, [this] { openSettings(); });
    on(actions.shortcuts, [this] { showShortcuts(); });
    on(actions.about, [this] { showAbout(); });
    on(actions.readMe, [this] { openReadMe(); });
    on(actions.fullScreen, [this](bool full) { setFullScreen(full); });
    on(actions.copy, [this] { copy(); });
    setEnabledOrWhy(actions.readMe, !readMeFile().isEmpty(), tr("The file README.md is not installed."));
    auto* drops = new DropArea(window);
    connect(drops, &DropArea::dropped, this, &WindowShell::fileDropped);
    connect(drops, &DropArea::refused, this, &WindowShell::dropRefused);
    connect(&settings::Watch::instance(), &settings::Watch::changed, this,
            [this](settings::Key key) { settingChanged(static_cast<int>(key)); });
    setByteUnits(settings::byteUnits());
}

void WindowShell::keepToolTips()
{
    for (QAction* action : m_window.findChildren<QAction*>())
        if (!action->isSeparator() && !action->text().isEmpty()) keepToolTip(action);
}

void WindowShell::openPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(m_window);
        connect(m_palette, &CommandPalette::used, this, [](const QString& key) { settings::addRecentCommand(key); });
    }
    if (m_palette->isVisible()) return m_palette->close();
    m_actions.fillRecent();
    m_actions.fillAdapters();
    m_palette->open(collectCommands(m_window), settings::recentCommands());
}

void WindowShell::openSettings()
{
    if (!alreadyOpen<SettingsDialog>(m_window)) (new SettingsDialog(&m_window))->open();
}

void WindowShell::showShortcuts()
{
    if (!alreadyOpen<ShortcutsDialog>(m_window)) (new ShortcutsDialog(collectCommands(m_window), &m_window))->show();
}

void WindowShell::showAbout()
{
    if (!alreadyOpen<AboutDialog>(m_window)) (new AboutDialog(&m_window))->open();
}

void WindowShell::openReadMe() { QDesktopServices::openUrl(QUrl::fromLocalFile(readMeFile())); }

void WindowShell::setFullScreen(bool full)
{
    m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, full));
}

void WindowShell::copy()
{
    QWidget* focus = QApplication::focusWidget();
    if (!focus) return;
    for (QWidget* at = focus; at && at != &m_window; at = at->parentWidget())
        if (QAction* action = actionFor(*at, QKeySequence::Copy)) return action->trigger();
    if (QMetaObject::invokeMethod(focus, "copy")) return;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
    QApplication::sendEvent(focus, &press);
}

void WindowShell::settingChanged(int key)
{
    switch (static_cast<settings::Key>(key)) {
        case settings::Key::theme:
            applyTheme(*qApp, settings::theme());
            break;
        case settings::Key::byte_units:
            setByteUnits(settings::byteUnits());
            for (QWidget* widget : QApplication::allWidgets()) {
                QEvent change(QEvent::LocaleChange);
                QApplication::sendEvent(widget, &change);
                widget->update();
            }
            emit numbersChanged();
            break;
        default:
            break;
    }
}

}  // namespace espalier
