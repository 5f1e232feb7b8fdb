// Where the main window's parts are.

#include "app/main_window.h"

#include "app/settings.h"
#include "app/window_actions.h"
#include "views/budget/budget_keeper.h"
#include "views/budget/budget_strip.h"
#include "views/charts/curves_panel.h"
#include "views/charts/layer_bars_panel.h"
#include "views/charts/tradeoff_panel.h"
#include "views/charts/training_panel.h"
#include "views/compare/compare_panel.h"
#include "views/dashboard/dashboard_panel.h"
#include "views/decision/decision_panel.h"
#include "views/domains/domains_panel.h"
#include "views/evidence/evidence_panel.h"
#include "views/experiments/experiments_panel.h"
#include "views/export/export_menu.h"
#include "views/history/history_panel.h"
#include "views/issues/issue_strip.h"
#include "views/jobs/away_strip.h"
#include "views/jobs/jobs_panel.h"
#include "views/latency/latency_panel.h"
#include "views/layers/layers_panel.h"
#include "views/memory/memory_panel.h"
#include "views/network/network_panel.h"
#include "views/pages/page_tabs.h"
#include "views/plan/plan_panel.h"
#include "views/report/report_strip.h"
#include "views/sensitivity/sensitivity_panel.h"
#include "views/session/workspace_session.h"
#include "views/start/start_page.h"
#include "views/style/menu_button.h"
#include "views/trust/trust_panel.h"
#include "views/who_pays/who_pays_panel.h"

#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

void MainWindow::makeCentre()
{
    m_pages = new QStackedWidget;
    m_start = new StartPage({m_actions->openModel, m_actions->openWorkspace, m_actions->openDemo}, *m_previews);
    m_tradeoff = new TradeoffPanel(m_selection);
    m_tradeoff->setForetell([this](const QString& id) { return foretold(id); });
    m_curves = new CurvesPanel(m_selection);
    m_layerBars = new LayerBarsPanel(m_document, m_selection,
                                     [this](const QString& id) { return m_session ? m_session->find(id) : nullptr; });
    m_sensitivity = new SensitivityPanel(m_actions->scan);
    m_jobs = new JobsPanel;
    m_training = new TrainingPanel(m_selection, m_jobs->log());
    m_network = new NetworkPanel(m_document, m_actions->lookAgain);
    m_memoryPage = new MemoryPanel(m_document, m_actions->lookAgain);
    makeExperimentPages();
    makeDecisionPage();
    m_readOnly = new IssueStrip;
    m_problem = new IssueStrip;
    m_problem->setDismissable(true);
    m_notice = new IssueStrip;
    m_notice->setDismissable(true);
    m_away = new AwayStrip(*this);
    makePages();
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_tabs);
    auto* centre = new QWidget;
    auto* column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_readOnly);
    column->addWidget(m_problem);
    column->addWidget(m_notice);
    column->addWidget(m_away);
    column->addWidget(m_report);
    column->addWidget(m_pages, 1);
    setCentralWidget(centre);
}

/// Each page keeps its key, wherever it stands.
void MainWindow::makePages()
{
    m_tabs = new PageTabs;
    m_tabs->setObjectName(QStringLiteral("pages"));
    const auto add = [this](QWidget* page, const char* name, const QString& title, int digit = -1) {
        const QKeySequence key = digit < 0 ? QKeySequence() : QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + digit));
        m_tabs->addPage(page, QString::fromLatin1(name), title, key);
    };
    m_tabs->addGroup(tr("Explore"), tr("All experiments: what is possible"));
    add(m_tradeoff, "tradeoffPage", tr("Tradeoff"), 1);
    add(m_curves, "curvesPage", tr("Curves"), 2);
    add(m_training, "trainingPage", tr("Training"), 5);
    add(m_domains, "domainsPage", tr("Domains"));
    m_tabs->addGroup(tr("Inspect"), tr("The model, layer by layer: what can go, and what it would bring"));
    add(m_sensitivity, "sensitivityPage", tr("Sensitivity"), 3);
    add(m_layerBars, "layerBarsPage", tr("Layers"), 4);
    add(m_network, "networkPage", tr("Network"), 6);
    add(m_memoryPage, "memoryPage", tr("Memory"), 7);
    m_tabs->addGroup(tr("Explain"), tr("The selected experiments: why they are as they are"));
    add(m_latency, "latencyPage", tr("Latency"), 8);
    add(m_compare, "comparePage", tr("Compare"), 9);
    add(m_whoPays, "whoPaysPage", tr("Who Pays"), 0);
    add(m_trust, "trustPage", tr("Trust"));
    m_tabs->addGroup(tr("Decide"), tr("What to deploy, on which grounds, and whether that still holds"));
    add(m_dashboard, "dashboardPage", tr("Dashboard"));
    add(m_evidence, "evidencePage", tr("Evidence"));
    add(m_decision, "decisionPage", tr("Decision"));
    add(m_history, "historyPage", tr("History"));
    m_actions->addPages(*m_tabs);
    auto* all = new QToolButton;
    all->setText(QStringLiteral("▾"));
    all->setToolTip(tr("All pages"));
    all->setAccessibleName(all->toolTip());
    all->setAutoRaise(true);
    openAtClick(*all, m_actions->pages);
    m_tabs->setCornerWidget(all);
}

QDockWidget* MainWindow::addDock(const QString& title, const QString& name, Qt::DockWidgetArea area, QWidget* content)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    m_actions->panes->addAction(dock->toggleViewAction());
    m_docks << dock;
    return dock;
}

void MainWindow::makeDocks()
{
    setDockNestingEnabled(true);
    m_layers = new LayersPanel(m_document);
    m_budgetKeeper = new BudgetKeeper(m_document,
                                      {[this] { return m_session ? m_session->forecaster() : nullptr; },
                                       [this] { return m_session ? &m_session->scan() : nullptr; }},
                                      this);
    m_plan = new PlanPanel(
        m_document,
        {m_actions->run,
         m_actions->sweep,
         m_actions->loadPlan,
         m_actions->savePlan,
         m_actions->comparePlans,
         [this] { return measuredPlan(); },
         [this] { return m_session ? m_session->queue().secondsExpected(m_document.plan()) : std::nullopt; },
         [this]() -> std::optional<Forecast> {
             const Forecaster* forecaster = m_session ? m_session->forecaster() : nullptr;
             if (!forecaster) return {};
             return forecaster->of(m_document.rules(), m_document.recovery());
         },
         m_actions->budget,
         {m_actions->suggest},
         new BudgetStrip(m_document, *m_budgetKeeper)});
    m_experiments = new ExperimentsPanel(m_selection, *m_document.undoStack());
    m_actions->addExport(*m_experiments->exportMenu());
    addDock(tr("Layers"), QStringLiteral("layersDock"), Qt::LeftDockWidgetArea, m_layers);
    addDock(tr("Plan"), QStringLiteral("planDock"), Qt::RightDockWidgetArea, m_plan);
    addDock(tr("Experiments"), QStringLiteral("experimentsDock"), Qt::BottomDockWidgetArea, m_experiments);
    addDock(tr("Jobs"), QStringLiteral("jobsDock"), Qt::BottomDockWidgetArea, m_jobs);
}

void MainWindow::arrangeDocks()
{
    enum { layers, plan, experiments, jobs };
    addDockWidget(Qt::LeftDockWidgetArea, m_docks[layers]);
    addDockWidget(Qt::RightDockWidgetArea, m_docks[plan]);
    addDockWidget(Qt::BottomDockWidgetArea, m_docks[experiments]);
    splitDockWidget(m_docks[experiments], m_docks[jobs], Qt::Horizontal);
    for (QDockWidget* dock : m_docks) {
        dock->setFloating(false);
        dock->show();
    }
    resizeDocks({m_docks[layers], m_docks[plan]}, {width() * 35 / 100, width() * 21 / 100}, Qt::Horizontal);
    resizeDocks({m_docks[experiments], m_docks[jobs]}, {width() * 64 / 100, width() * 36 / 100}, Qt::Horizontal);
    resizeDocks({m_docks[experiments]}, {height() * 30 / 100}, Qt::Vertical);
}

void MainWindow::makeStatusBar()
{
    m_work = new QLabel;
    m_facts = new QLabel;
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    statusBar()->addWidget(m_work);
    statusBar()->addPermanentWidget(m_facts);
}

void MainWindow::nextPane()
{
    QList<QWidget*> panes{m_layers, m_tabs, m_plan, m_experiments, m_jobs};
    panes.removeIf([](QWidget* pane) { return !pane->isVisible(); });
    if (panes.isEmpty()) return;
    int current = -1;
    for (int i = 0; i < panes.size(); ++i)
        if (QWidget* focus = QApplication::focusWidget(); focus && panes[i]->isAncestorOf(focus)) current = i;
    QWidget* next = panes[(current + 1) % panes.size()];
    for (QWidget* child : next->findChildren<QWidget*>())
        if (child->isVisible() && (child->focusPolicy() & Qt::TabFocus))
            return child->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::focusFilter()
{
    QWidget* focus = QApplication::focusWidget();
    if (focus && m_network->isAncestorOf(focus)) return m_network->focusSearch();
    focus && m_experiments->isAncestorOf(focus) ? m_experiments->focusFilter() : m_layers->focusFilter();
}

}  // namespace espalier
