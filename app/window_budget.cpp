// Limits, forecasts and what the solver proposes, in the main window.

#include "app/main_window.h"
#include "core/allocate/suggested_plan.h"
#include "core/estimate/forecast_check.h"
#include "core/estimate/plan_estimate.h"
#include "views/budget/budget_dialog.h"
#include "views/charts/tradeoff_panel.h"
#include "views/layers/layers_panel.h"
#include "views/plan/plan_panel.h"
#include "views/session/workspace_session.h"
#include "views/words/budget_words.h"

namespace espalier {

void MainWindow::openBudget()
{
    if (auto* open = findChild<BudgetDialog*>()) return open->raise(), open->activateWindow();
    auto* dialog = new BudgetDialog(
        m_document,
        {[this] { return m_session ? m_session->forecaster() : nullptr; },
         [this] { return m_session ? &m_session->scan() : nullptr; }, [this] { return m_layers->selectedLayers(); }},
        this);
    for (auto signal : {&WorkspaceSession::scanChanged, &WorkspaceSession::experimentsChanged})
        connect(m_session.get(), signal, dialog, &BudgetDialog::refresh);
    connect(m_session.get(), &QObject::destroyed, dialog, &QWidget::close);
    connect(m_layers, &LayersPanel::layerSelected, dialog, &BudgetDialog::refresh);
    connect(dialog, &BudgetDialog::sweepWanted, this, &MainWindow::sweepAlongFront);
    dialog->show();
}

std::map<Quantity, Figure> MainWindow::foretold(const QString& id) const
{
    const Experiment* experiment = m_session ? m_session->find(id) : nullptr;
    if (!experiment || !m_session->forecaster()) return {};
    try {
        const auto check = checkForecast(m_document.model(), *m_session->forecaster(), *experiment);
        if (!check) return {};
        return ghostFigures(estimatePlan(m_document.model(), m_document.resolved(experiment->plan)), &check->forecast);
    } catch (const Failure&) {
        return {};  // a plan of another model
    }
}

void MainWindow::showLimits()
{
    const Experiment* dense = m_session ? m_session->baseline() : nullptr;
    m_tradeoff->setLimits(m_document.budget() ? tradeoffLimits(*m_document.budget(), m_document.model(),
                                                               dense ? dense->accuracy.dense : 0)
                                              : TradeoffLimits());
}

void MainWindow::suggestPlan()
{
    try {
        const Forecaster* forecaster = m_session ? m_session->forecaster() : nullptr;
        if (!forecaster) throw Failure("solve.not_scanned", "");
        BudgetPlan plan = suggestedPlan(m_document.model(), *forecaster, m_session->scan(), m_document.recovery());
        explainLayers(plan);
        m_document.replaceRules(plan.plan, tr("suggested plan"));
    } catch (const Failure& failure) {
        m_plan->tell(failure.issue());
    }
}

void MainWindow::sweepAlongFront(const std::vector<NamedPlan>& plans)
{
    try {
        m_session->sweep(plans);
    } catch (const Failure& failure) {
        m_plan->tell(failure.issue());
    }
}

}  // namespace espalier
