#include "views/evidence/verdict_model.h"

#include "views/evidence/evidence_words.h"
#include "views/words/profile_words.h"

namespace espalier {

namespace {

/// True where what decides is an estimate: it is to look like one.
bool restsOnEstimate(const ProfileVerdict& verdict)
{
    const LimitVerdict* limiting = verdict.limitingFigure();
    return limiting && limiting->estimated();
}

}  // namespace

void VerdictModel::setRows(std::vector<OperatingProfile> profiles, std::vector<std::vector<Assessment>> rows)
{
    beginResetModel();
    m_profiles = std::move(profiles);
    m_rows = std::move(rows);
    endResetModel();
}

const Assessment* VerdictModel::assessment(const QModelIndex& index) const
{
    return index.isValid() && index.model() == this && index.row() < int(m_rows.size())
               ? &m_rows[std::size_t(index.row())][std::size_t(index.column())]
               : nullptr;
}

int VerdictModel::columnOf(const std::string& profile) const
{
    for (std::size_t i = 0; i < m_profiles.size(); ++i)
        if (m_profiles[i].name == profile) return int(i);
    return -1;
}

int VerdictModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int VerdictModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || m_rows.empty() ? 0 : int(m_profiles.size());
}

QVariant VerdictModel::data(const QModelIndex& index, int role) const
{
    const Assessment* found = assessment(index);
    if (!found) return {};
    const ProfileVerdict& verdict = found->verdict;
    switch (role) {
        case Qt::DisplayRole:
            return verdictName(verdict.verdict);
        case Qt::ToolTipRole:
            return verdictTip(*found);
        case Qt::AccessibleTextRole:
            return tr("%1 on %2: %3, %4")
                .arg(QString::fromStdString(found->name), QString::fromStdString(verdict.profile),
                     verdictName(verdict.verdict), limitingText(verdict));
        case VerdictRole:
            return int(verdict.verdict);
        case DetailRole:
            return limitingText(verdict);
        case EstimatedRole:
            return restsOnEstimate(verdict);
    }
    return {};
}

QVariant VerdictModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0) return {};
    if (orientation == Qt::Vertical) {
        if (section >= int(m_rows.size()) || m_rows[std::size_t(section)].empty()) return {};
        const QString name = QString::fromStdString(m_rows[std::size_t(section)].front().name);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(name) : QVariant();
    }
    if (section >= int(m_profiles.size())) return {};
    const OperatingProfile& profile = m_profiles[std::size_t(section)];
    const QString name = QString::fromStdString(profile.name);
    if (role == Qt::DisplayRole) return name;
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return profile.device.empty() ? name : tr("%1: %2").arg(name, QString::fromStdString(profile.device));
    return {};
}

}  // namespace espalier
