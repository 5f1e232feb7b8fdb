#pragma once

#include "core/profile/assessment.h"

#include <QAbstractTableModel>

#include <vector>

namespace espalier {

/// A row an experiment, a column an operating profile: what the one is worth on the other.
class VerdictModel : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Role {
        VerdictRole = Qt::UserRole + 1,  ///< as an int
        DetailRole,                      ///< the limiting figure in words
        EstimatedRole                    ///< that figure was not measured
    };

    /// `rows`: an assessment a profile, in their order.
    void setRows(std::vector<OperatingProfile> profiles, std::vector<std::vector<Assessment>> rows);
    const std::vector<OperatingProfile>& profiles() const { return m_profiles; }
    const std::vector<std::vector<Assessment>>& rows() const { return m_rows; }
    const Assessment* assessment(const QModelIndex& index) const;  ///< null where there is none
    int columnOf(const std::string& profile) const;                ///< -1 where there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<OperatingProfile> m_profiles;
    std::vector<std::vector<Assessment>> m_rows;
};

}  // namespace espalier
