#pragma once

#include "core/allocate/budget_plan.h"
#include "core/base/issue.h"
#include "core/sensitivity/scan_result.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <functional>

namespace espalier {

class PlanDocument;

/// What the keeper may ask; null where nothing was scanned.
struct BudgetKeeperHost {
    std::function<const Forecaster*()> forecaster;
    std::function<const ScanResult*()> scan;
};

/// Keeps the plan within its limits: when a layer is changed by hand, which pins it, the others are solved for again. While
/// a slider moves that is done in its pauses, and not rarer than every so often; what is left is done at the end of the
/// gesture, so that a drag and what follows from it are one step of undo.
class BudgetKeeper : public QObject {
    Q_OBJECT
public:
    BudgetKeeper(PlanDocument& document, BudgetKeeperHost host, QObject* parent = nullptr);

    /// At once, what would be done in a moment.
    void settle();
    /// Why the limits are not kept; empty where they are, or where there are none.
    const std::optional<Issue>& problem() const { return m_problem; }

signals:
    void settled();  ///< the problem is another, or the plan is within its limits

private:
    void wait();
    void forget();

    PlanDocument& m_document;
    BudgetKeeperHost m_host;
    QTimer m_pause;
    QElapsedTimer m_since;  ///< the first change that is not settled
    bool m_due = false;
    std::optional<Issue> m_problem;
};

/// All that the solver is asked when `document` is kept within its budget.
BudgetRequest keptRequest(const PlanDocument& document, const ScanResult& scan);

}  // namespace espalier
