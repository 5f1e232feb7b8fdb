#pragma once

#include "views/commands/command.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace espalier {

class CommandListModel;

/// Every command of the window in a list that is searched by typing, at the top of the window. Enter does the chosen one
/// where the focus was before; Esc, or a click elsewhere, puts the list away. It blocks nothing.
class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget& window);

    /// Opens it on `commands`; `recent` are the keys of those used lately, newest first.
    void open(QList<Command> commands, const QStringList& recent);
    void close();

signals:
    void used(const QString& key);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void search(const QString& text);
    void runChosen();
    void place();

    QWidget& m_window;
    QPointer<QWidget> m_focusBefore;
    QLineEdit* m_line;
    QListView* m_list;
    QLabel* m_nothing;
    CommandListModel* m_model;
};

}  // namespace espalier
