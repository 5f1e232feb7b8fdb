#pragma once

#include "core/allocate/budget_plan.h"
#include "core/allocate/plan_budget.h"
#include "core/sensitivity/scan_result.h"
#include "core/sparsity/sweep.h"

#include <QDialog>
#include <functional>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTimer;
class QTreeView;

namespace espalier {

class BudgetLayersModel;
class BudgetLimits;
class ChartFrame;
class FiguresTable;
class IssueStrip;
class PlanDocument;
class PlotView;

/// What the dialog may ask.
struct BudgetHost {
    std::function<const Forecaster*()> forecaster;  ///< null where nothing was scanned
    std::function<const ScanResult*()> scan;        ///< the same
    std::function<QList<int>()> selectedLayers;
};

/// Finds the best plan within limits while they are moved: what it comes to, what a little less time would cost, the plans
/// around it, and why each layer got what it got. Apply puts it into the document as one step.
class BudgetDialog : public QDialog {
    Q_OBJECT
public:
    BudgetDialog(PlanDocument& document, BudgetHost host, QWidget* parent = nullptr);
    ~BudgetDialog() override;

    /// The scan, the experiments or the selected layers are others now.
    void refresh();
    /// The plan that Apply would take; null where there is none.
    const BudgetPlan* shown() const { return m_shown ? &*m_shown : nullptr; }

signals:
    /// Plans along the front, to be run as one sweep.
    void sweepWanted(const std::vector<NamedPlan>& plans);

private:
    void layOut();
    QWidget* makeSweep();
    std::vector<NamedPlan> plansToSweep() const;
    void showSweep();
    QWidget* makeLimits();
    QWidget* makeResult();
    QWidget* makeButtons();
    BudgetRequest request() const;
    std::map<std::string, double> pins() const;
    void fillKinds();
    void showWhatCanBeKept();
    bool canKeep() const;  ///< limits for one kind of pattern
    void solveAll();       ///< with range and front, which do not depend on the limits
    void solve();
    void takeFromFront(const QString& id);
    void showResult();
    void apply(bool keeps);
    PlanBudget budget() const;

    PlanDocument& m_document;
    BudgetHost m_host;
    QComboBox* m_kind;
    BudgetLimits* m_limits;
    QCheckBox* m_pin;
    FiguresTable* m_figures;
    QLabel* m_words;
    IssueStrip* m_issue;
    PlotView* m_front;
    ChartFrame* m_frontFrame;
    BudgetLayersModel* m_model;
    QTreeView* m_layers;
    QPushButton *m_apply, *m_keep;
    QDoubleSpinBox *m_from, *m_to;
    QSpinBox* m_count;
    QPushButton* m_sweep;
    bool m_sweepRanged = false;  ///< its limits have been set to what the front has
    QTimer* m_settled;           ///< runs out when the limits are not moved any more
    std::vector<BudgetPlan> m_plans;
    std::optional<BudgetPlan> m_shown;
    std::pair<std::string, double> m_nearest;
};

}  // namespace espalier
