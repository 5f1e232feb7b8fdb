#include "views/commands/command_list_model.h"

#include <algorithm>

namespace espalier {

namespace {

// Small beside a better match, enough between equals; what is found by its place alone comes after all that is called so.
constexpr int usedLately = 300, disabledCosts = 600, inPlaceCosts = 3000;

}  // namespace

void CommandListModel::setCommands(QList<Command> commands, const QStringList& recent)
{
    beginResetModel();
    m_commands = std::move(commands);
    m_recency.clear();
    for (const Command& command : m_commands) m_recency << static_cast<int>(recent.indexOf(command.key()));
    fill();
    endResetModel();
}

void CommandListModel::setPattern(const QString& pattern)
{
    beginResetModel();
    m_pattern = pattern.trimmed();
    fill();
    endResetModel();
}

std::optional<CommandListModel::Row> CommandListModel::match(int command) const
{
    const Command& candidate = m_commands[command];
    Row row{command, 0, {}};
    if (const auto inName = fuzzyMatch(m_pattern, candidate.name)) {
        row.score = inName->score;
        row.positions = inName->positions;
    } else if (const auto inBoth = fuzzyMatch(m_pattern, candidate.place + ' ' + candidate.name)) {
        row.score = inBoth->score - inPlaceCosts;
        const int skipped = static_cast<int>(candidate.place.size()) + 1;
        for (const int position : inBoth->positions)
            if (position >= skipped) row.positions << position - skipped;
    } else {
        return {};
    }
    if (m_recency[command] >= 0) row.score += usedLately;
    if (!candidate.enabled) row.score -= disabledCosts;
    return row;
}

void CommandListModel::fill()
{
    m_rows.clear();
    for (int i = 0; i < m_commands.size(); ++i)
        if (auto row = match(i)) m_rows << std::move(*row);
    if (m_pattern.isEmpty()) {
        const auto rank = [this](const Row& row) {
            const int recency = m_recency[row.command];
            return recency < 0 ? static_cast<int>(m_commands.size()) : recency;
        };
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](const Row& a, const Row& b) { return rank(a) < rank(b); });
    } else {
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.score > b.score; });
    }
}

int CommandListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CommandListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size()) return {};
    const Command& shown = command(index);
    switch (role) {
        case Qt::DisplayRole:
            return shown.name;
        case Qt::DecorationRole:
            return shown.icon;
        case Qt::ToolTipRole:
            return shown.why;
        case Qt::AccessibleTextRole:
            return shown.enabled ? tr("%1, %2, %3").arg(shown.name, shown.place, shown.shortcut)
                                 : tr("%1, %2, not available: %3").arg(shown.name, shown.place, shown.why);
        case ShortcutRole:
            return shown.shortcut;
        case PlaceRole:
            return shown.place;
        case WhyRole:
            return shown.why;
        case PositionsRole:
            return QVariant::fromValue(m_rows[index.row()].positions);
        case EnabledRole:
            return shown.enabled;
        case CheckedRole:
            return shown.checked;
        default:
            return {};
    }
}

}  // namespace espalier
