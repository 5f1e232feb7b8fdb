#pragma once

#include <QKeySequence>
#include <QObject>

class QAction;
class QWidget;

namespace espalier {

/// What can be done with the selected experiments: its actions, for the table's keys and its menu. What they do is
/// connected by the panel.
class ExperimentActions : public QObject {
    Q_OBJECT
public:
    /// Keys work while `table` has the focus.
    explicit ExperimentActions(QWidget* table);

    /// Enables what can be done with `count` selected ones. `readOnly`: why nothing can be changed, or empty.
    void update(int count, bool inTrash, const QString& readOnly, int shown);

    QAction *load, *branch, *rename, *note, *tags, *trash, *restore, *copy, *exportCsv, *showAll, *decide;

private:
    QAction* add(const QString& text, const QString& tip, const QKeySequence& key = {});

    QWidget* m_table;
};

}  // namespace espalier
