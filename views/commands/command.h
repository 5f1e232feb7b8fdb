#pragma once

#include <QIcon>
#include <QList>
#include <QString>
#include <functional>

namespace espalier {

/// Something a person can do in the window, as the command palette lists it.
struct Command {
    QString name;      ///< "Open Model"
    QString place;     ///< where it lives: "File", "Experiments"
    QString shortcut;  ///< "Ctrl+O", or empty
    QString why;       ///< why it cannot be done now; empty where it can, or where nobody says
    QIcon icon;
    bool enabled = true;
    bool checked = false;
    std::function<void()> run = {};

    /// Tells it from other commands, also in another run of the program.
    QString key() const { return place + '/' + name; }
};

}  // namespace espalier
