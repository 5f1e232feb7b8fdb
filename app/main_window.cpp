#include "app/main_window.h"

#include "app/demo_workspace.h"
#include "app/settings.h"
#include "app/start_trace.h"
#include "app/window_actions.h"
#include "app/window_memory.h"
#include "app/window_shell.h"
#include "views/charts/layer_bars_panel.h"
#include "views/charts/tradeoff_panel.h"
#include "views/charts/tradeoff_thumbnail.h"
#include "views/charts/training_panel.h"
#include "views/dashboard/dashboard_panel.h"
#include "views/decision/decision_panel.h"
#include "views/evidence/evidence_panel.h"
#include "views/experiments/experiments_panel.h"
#include "views/issues/issue_strip.h"
#include "views/jobs/away_strip.h"
#include "views/jobs/jobs_panel.h"
#include "views/layers/layers_panel.h"
#include "views/memory/memory_panel.h"
#include "views/network/network_panel.h"
#include "views/open_model/open_model_dialog.h"
#include "views/pages/page_tabs.h"
#include "views/plan/plan_panel.h"
#include "views/sensitivity/sensitivity_panel.h"
#include "views/session/draft_store.h"
#include "views/session/evidence_store.h"
#include "views/session/session_words.h"
#include "views/session/workspace_opener.h"
#include "views/session/workspace_session.h"
#include "views/start/preview_cache.h"
#include "views/start/start_page.h"

#include <nlohmann/json.hpp>

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QStackedWidget>
#include <QStandardPaths>

namespace espalier {

namespace {

QString cacheFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + QStringLiteral("/previews");
}

}  // namespace

QString MainWindow::draftFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/drafts");
}

MainWindow::MainWindow(WindowContents contents)
    : m_ownDocument(contents.document ? std::move(contents.document) : std::make_unique<PlanDocument>()),
      m_document(*m_ownDocument),
      m_actions(new WindowActions(*this, *m_document.undoStack())),
      m_shell(new WindowShell(*this, *m_actions)),
      m_previews(new PreviewCache(cacheFolder(), tradeoffThumbnail, this)),
      m_draft(new DraftStore(draftFolder(), this)),
      m_opener(new WorkspaceOpener(this))
{
    makeCentre();
    makeDocks();
    makeStatusBar();
    connectActions();
    connectPanels();
    connectShell();
    connect(m_opener, &WorkspaceOpener::opened, this, &MainWindow::opened);
    connect(m_opener, &WorkspaceOpener::failed, this, &MainWindow::tell);
    resize(1280, 800);
    m_memory->restoreGeometry();
    if (contents.session)
        adopt(std::move(contents.session), contents.selected);
    else
        showWorkspace();
}

MainWindow::~MainWindow()
{
    m_draft->close();  // while there is a plan to ask for
    disconnect(&m_document, nullptr, this, nullptr);
    m_jobs->setQueue(nullptr);
    m_training->setQueue(nullptr);
    m_away->setSession(nullptr);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction* action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(m_actions->openModel, [this] { openModel({}); });
    on(m_actions->openWorkspace, [this] { chooseWorkspace(); });
    on(m_actions->openDemo, [this] { openDemo(); });
    on(m_actions->closeWorkspace, [this] { leaveWorkspace(); });
    on(m_actions->loadPlan, [this] { choosePlanToLoad(); });
    on(m_actions->savePlan, [this] { choosePlanToSave(); });
    on(m_actions->comparePlans, [this] { comparePlans(); });
    on(m_actions->quit, [this] { close(); });
    on(m_actions->find, [this] { focusFilter(); });
    on(m_actions->run, [this] { run(); });
    on(m_actions->sweep, [this] { chooseSweep(); });
    on(m_actions->scan, [this] { chooseScan(); });
    on(m_actions->staircase, [this] { openStaircase(); });
    on(m_actions->budget, [this] { openBudget(); });
    on(m_actions->suggest, [this] { suggestPlan(); });
    on(m_actions->lookAgain, [this] { lookAgain(); });
    on(m_actions->reassess, [this] { chooseReassess(); });
    on(m_actions->cancelAll, [this] {
        if (m_session) m_session->queue().cancelAll();
    });
    on(m_actions->nextPane, [this] { nextPane(); });
    on(m_actions->resetLayout, [this] { arrangeDocks(); });
    connect(m_actions, &WindowActions::recentChosen, this, &MainWindow::openFile);
}

void MainWindow::connectPanels()
{
    connect(m_start, &StartPage::recentChosen, this, &MainWindow::openFile);
    connect(m_jobs, &JobsPanel::experimentWanted, this, [this](const QString& id) { m_selection.set({id}); });
    connect(m_jobs, &JobsPanel::testWanted, this, [this](const QString& id) {
        m_tabs->setCurrentWidget(m_evidence);
        m_evidence->showTest(id);
    });
    connect(m_jobs, &JobsPanel::scanWanted, this, [this] { m_tabs->setCurrentWidget(m_sensitivity); });
    connect(m_plan, &PlanPanel::figuresShown, this, [this](const PlanEstimate& estimate, const Forecast* forecast) {
        m_tradeoff->setGhost(ghostFigures(estimate, forecast));
    });
    connect(m_plan, &PlanPanel::scanWanted, m_actions->scan, &QAction::trigger);
    connect(m_sensitivity, &SensitivityPanel::layerChosen, m_layers, &LayersPanel::showLayer);
    connect(m_layers, &LayersPanel::layerSelected, m_sensitivity, &SensitivityPanel::setCurrentLayer);
    connect(m_plan, &PlanPanel::experimentWanted, this, [this](const QString& id) { m_selection.set({id}); });
    connect(m_jobs, &JobsPanel::layerWanted, m_layers, &LayersPanel::showLayer);
    connect(m_layerBars, &LayerBarsPanel::layerChosen, m_layers, &LayersPanel::showLayer);
    connect(m_layers, &LayersPanel::layerSelected, m_layerBars, &LayerBarsPanel::setCurrentLayer);
    connect(m_network, &NetworkPanel::layerChosen, m_layers, &LayersPanel::showLayer);
    connect(m_layers, &LayersPanel::layerSelected, m_network, &NetworkPanel::setCurrentLayer);
    connect(m_memoryPage, &MemoryPanel::layerChosen, m_layers, &LayersPanel::showLayer);
    connect(m_layers, &LayersPanel::layerSelected, m_memoryPage, &MemoryPanel::setCurrentLayer);
    connect(m_experiments, &ExperimentsPanel::planWanted, this, &MainWindow::loadPlanOf);
    connect(m_tradeoff, &TradeoffPanel::activated, this, &MainWindow::loadPlanOf);
    m_tradeoff->setState(settings::value(settings::Key::tradeoff).toString());
    connect(m_tradeoff, &TradeoffPanel::stateChanged, this,
            [this] { settings::set(settings::Key::tradeoff, m_tradeoff->state()); });
    connect(m_experiments, &ExperimentsPanel::branchWanted, this, [this](const QString& id, const QString& name) {
        const Experiment* experiment = m_session->find(id);
        if (!experiment) return;
        Plan plan = experiment->plan;
        plan.name = name.toStdString();
        loadPlan(plan, tr("branch from %1").arg(QString::fromStdString(experiment->name)), experiment->id);
    });
    connectExperimentPages();
    connectDecisionPage();
    connect(&m_document, &PlanDocument::rulesChanged, this, &MainWindow::updateRun);
    connect(&m_document, &PlanDocument::modelChanged, this, &MainWindow::updateRun);
    connect(&m_document, &PlanDocument::budgetChanged, this, &MainWindow::showLimits);
}

void MainWindow::openFile(const QString& file)
{
    const QString absolute = QFileInfo(file).absoluteFilePath();
    if (absolute == demoWorkspaceFile()) return openDemo();
    if (!absolute.endsWith(QStringLiteral(".espalier")) && QFileInfo(absolute).isFile()) return openModel(absolute);
    openWorkspaceWith([absolute] { return ExperimentLog::open(absolute.toStdString()); });
}

void MainWindow::openDemo()
{
    openWorkspaceWith([] { return openDemoWorkspace(); });
}

void MainWindow::openModel(const QString& file)
{
    auto* dialog = new OpenModelDialog(this);
    BenchmarkSettings benchmark;
    benchmark.batch = settings::number(settings::Key::latency_batch);
    benchmark.threads = settings::number(settings::Key::latency_threads);
    benchmark.adapter = settings::value(settings::Key::new_adapter).toString().toStdString();
    dialog->setDefaults(benchmark);
    dialog->setModelFile(file);
    connect(dialog, &OpenModelDialog::workspaceCreated, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::chooseWorkspace()
{
    auto* dialog =
        new QFileDialog(this, tr("Open workspace"), {}, tr("Espalier workspaces (*.espalier);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::openWorkspaceWith(std::function<std::unique_ptr<ExperimentLog>()> open)
{
    if (m_opener->isBusy()) return;
    m_problem->clear();
    leaveWorkspace();  // its lock has to go first where the same file is opened again
    m_work->setText(tr("Opening…"));
    m_opener->open(std::move(open));
}

void MainWindow::opened()
{
    try {
        auto log = m_opener->take();
        setSession(std::make_unique<WorkspaceSession>(std::move(log), m_opener->takeExperiments(),
                                                      settings::number(settings::Key::workers)));
    } catch (const Failure& failure) {
        tell(failure.issue());
    }
}

void MainWindow::tell(const Issue& issue)
{
    m_work->clear();
    m_problem->tell(issue);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_memory->save();
    leaveWorkspace();
    QMainWindow::closeEvent(event);
}

}  // namespace espalier
