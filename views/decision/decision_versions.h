#pragma once

#include "core/decision/decision.h"

#include <QDialog>

#include <vector>

class QTreeWidget;
class QPushButton;

namespace espalier {

/// Every version of a decision, and what each says differently from the one before. One can be taken up again.
class DecisionVersions : public QDialog {
    Q_OBJECT
public:
    /// `versions` oldest first; `canTakeUp`: the workspace can be written.
    DecisionVersions(std::vector<Decision> versions, bool canTakeUp, QWidget* parent = nullptr);

    /// The place of the chosen one, oldest first; -1: none.
    int current() const;
    void setCurrent(int version);

signals:
    void wanted(const Decision& version);

private:
    void showChanges();

    std::vector<Decision> m_versions;
    QTreeWidget *m_list, *m_changes;
    QPushButton* m_takeUp;
    bool m_canTakeUp;
};

}  // namespace espalier
