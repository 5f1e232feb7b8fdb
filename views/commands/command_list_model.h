#pragma once

#include "views/commands/command.h"
#include "views/commands/fuzzy_match.h"

#include <QAbstractListModel>
#include <QStringList>

namespace espalier {

/// The commands that fit what was typed, best first. With nothing typed: those used lately, then all in their order.
class CommandListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { ShortcutRole = Qt::UserRole, PlaceRole, WhyRole, PositionsRole, EnabledRole, CheckedRole };

    using QAbstractListModel::QAbstractListModel;

    /// `recent` are keys, the last used first.
    void setCommands(QList<Command> commands, const QStringList& recent);
    void setPattern(const QString& pattern);
    const Command& command(const QModelIndex& index) const { return m_commands[m_rows[index.row()].command]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        int command;
        int score;
        QList<int> positions;  ///< of the letters found in the name
    };
    std::optional<Row> match(int command) const;
    void fill();

    QList<Command> m_commands;
    QList<int> m_recency;  ///< of each command: 0 is the last used, -1 never
    QString m_pattern;
    QList<Row> m_rows;
};

}  // namespace espalier
