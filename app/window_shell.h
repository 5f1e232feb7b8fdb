#pragma once

#include "views/drop/dropped_file.h"

#include <QObject>

class QMainWindow;

namespace espalier {

class CommandPalette;
class WindowActions;

/// What the window has whatever it is about: settings, command palette, list of keys, about, full screen, dropped files.
class WindowShell : public QObject {
    Q_OBJECT
public:
    WindowShell(QMainWindow& window, WindowActions& actions);

    /// After all parts are there: gives every action a tooltip with its key.
    void keepToolTips();

signals:
    void fileDropped(const DroppedFile& file);
    void dropRefused(const QString& words);
    /// What numbers look like has changed; all widgets were sent a LocaleChange.
    void numbersChanged();

private:
    void openPalette();
    void openSettings();
    void showShortcuts();
    void showAbout();
    void openReadMe();
    void setFullScreen(bool full);
    void copy();
    void settingChanged(int key);

    QMainWindow& m_window;
    WindowActions& m_actions;
    CommandPalette* m_palette = nullptr;  ///< made when it is first asked for
};

}  // namespace espalier
