#pragma once

#include "views/commands/command.h"

#include <QDialog>

class QLineEdit;
class QTreeWidget;

namespace espalier {

/// Every key of the window, by where it counts; made from the actions themselves, so that it cannot be out of date.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QList<Command>& commands, QWidget* parent = nullptr);

private:
    void add(const QString& place, const QString& name, const QString& key);
    void filter(const QString& text);

    QTreeWidget* m_tree;
};

}  // namespace espalier
