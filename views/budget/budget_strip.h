#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace espalier {

class BudgetKeeper;
class IssueStrip;
class PlanDocument;

/// The limits that the plan is kept within, how many layers are pinned, and what cannot be met. Not there without limits.
class BudgetStrip : public QWidget {
    Q_OBJECT
public:
    BudgetStrip(PlanDocument& document, BudgetKeeper& keeper, QWidget* parent = nullptr);

private:
    void refresh();
    void takeNearest();

    PlanDocument& m_document;
    BudgetKeeper& m_keeper;
    QLabel *m_limits, *m_pins;
    QToolButton *m_clear, *m_unpin, *m_take;
    IssueStrip* m_issue;
    std::string m_where;  ///< of the limit that cannot be met
    double m_nearest = 0;
};

}  // namespace espalier
