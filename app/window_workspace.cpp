// What the main window does with the open workspace: shows it, edits and runs plans.

#include "app/main_window.h"

#include "app/commands/demo_setting.h"
#include "app/settings.h"
#include "app/window_actions.h"
#include "app/window_memory.h"
#include "core/base/atomic_file.h"
#include "core/log/measured_plan.h"
#include "views/charts/curves_panel.h"
#include "views/charts/layer_bars_panel.h"
#include "views/charts/tradeoff_panel.h"
#include "views/charts/training_panel.h"
#include "views/commands/action_text.h"
#include "views/experiments/branch_name.h"
#include "views/experiments/experiments_panel.h"
#include "views/issues/issue_strip.h"
#include "views/jobs/jobs_panel.h"
#include "views/layers/layers_panel.h"
#include "views/network/network_panel.h"
#include "views/plan/plan_diff_dialog.h"
#include "views/plan/plan_panel.h"
#include "views/plan/sweep_dialog.h"
#include "views/plan_document/latest_recipe.h"
#include "views/sensitivity/sensitivity_panel.h"
#include "views/session/session_words.h"
#include "views/session/workspace_session.h"
#include "views/start/start_page.h"

#include <nlohmann/json.hpp>

#include <QAction>
#include <QDockWidget>
#include <QFileDialog>
#include <QLabel>
#include <QStackedWidget>
#include <QUuid>

namespace espalier {

namespace {

/// A page that is not shown asks for no room.
void showPage(QStackedWidget& pages, int shown)
{
    for (int i = 0; i < pages.count(); ++i) {
        const auto policy = i == shown ? QSizePolicy::Expanding : QSizePolicy::Ignored;
        pages.widget(i)->setSizePolicy(policy, policy);
    }
    pages.setCurrentIndex(shown);
}

}  // namespace

void MainWindow::showWorkspace()
{
    const bool open = bool(m_session);
    m_actions->setWorkspaceOpen(open);
    showPage(*m_pages, open ? 1 : 0);
    setWindowTitle(open ? tr("%1 – Espalier").arg(m_session->title()) : tr("Espalier"));
    showRecent();
    for (QDockWidget* dock : m_docks) dock->setVisible(open);
    m_readOnly->clear();
    m_notice->clear();
    if (!open) {
        m_work->clear();
        m_facts->clear();
        m_start->setFocus();
        return;
    }
    if (!m_memory->restoreLayout()) arrangeDocks();
    m_memory->setWatching(true);
    if (const auto reason = m_session->log().readOnlyReason()) m_readOnly->tell(*reason);
}

void MainWindow::showExperiments()
{
    if (!m_session) return;
    m_tradeoff->setExperiments(m_session->experiments());
    m_layerBars->refresh();
    m_curves->setExperiments(m_session->experiments(), m_session->sweeps());
    m_training->setExperiments(m_session->experiments());
    showExperimentPages();
    m_plan->refresh();
    m_facts->setText(workspaceFacts(*m_session));
    showLimits();
    showWork();
}

void MainWindow::showWork()
{
    if (!m_session) return;
    const WaitingWords words = waitingWords(*m_session);
    m_tradeoff->setWaitingText(words.title, words.text);
    m_curves->setWaitingText(words.title, words.text);
    m_sensitivity->setWaitingText(scanWaitingWords(*m_session).title, scanWaitingWords(*m_session).text);
    m_work->setText(workUnderWay(*m_session));
    updateRun();
}

void MainWindow::updateRun()
{
    const bool can = m_session && m_session->canRun();
    const QString why = !m_session                          ? tr("No workspace is open.")
                        : m_session->log().readOnlyReason() ? tr("The workspace can only be read.")
                                                            : tr("The dense model is not measured yet.");
    setEnabledOrWhy(m_actions->run, can && m_document.removesAnything(),
                    can ? tr("The plan removes nothing yet.") : why);
    setEnabledOrWhy(m_actions->sweep, can, why);
    const bool scanning = m_session && m_session->isScanning();
    setEnabledOrWhy(m_actions->scan, can && m_session->baseline() && !scanning,
                    can && scanning ? tr("A scan is under way.") : why);
    setEnabledOrWhy(m_actions->staircase, m_session && m_session->baseline(), why);
    const bool scanned = m_session && m_session->forecaster();
    setEnabledOrWhy(m_actions->budget, scanned,
                    m_session && m_session->setup().summary ? tr("No layer was scanned yet: Scan Layers does.") : why);
    setEnabledOrWhy(m_actions->reassess, can && m_session->baseline(), why);
    setEnabledOrWhy(m_actions->suggest, scanned, whyDisabled(*m_actions->budget));
    const bool summarised = m_session && m_session->setup().summary;
    const bool looking = m_session && m_session->isLookingAtGraph();
    setEnabledOrWhy(
        m_actions->lookAgain,
        summarised && m_session->setup().summary->graph.empty() && !looking && m_session->unfinishedJobs() == 0,
        !summarised                                  ? why
        : !m_session->setup().summary->graph.empty() ? tr("What connects the layers is known.")
        : looking                                    ? tr("The model is being looked at…")
                                                     : tr("Possible as soon as all jobs are done."));
}

void MainWindow::loadModelIntoEditor()
{
    const auto& summary = m_session->setup().summary;
    m_document.setModel(summary.value_or(ModelSummary{}), summary ? latestRecipe(m_session->experiments()) : Recipe{});
    QSet<QString> layers;
    for (const Layer& layer : m_document.model().layers) layers << QString::fromStdString(layer.path);
    m_jobs->setLayers(layers);
    m_sensitivity->setScan(m_document.model(), m_session->scan());
    if (!summary || !m_sweepDemo) return;
    m_sweepDemo = false;
    try {
        const QString sweep = QUuid::createUuid().toString(QUuid::WithoutBraces);
        for (const NamedPlan& plan : demoPlans(*summary))
            m_session->run(plan.plan, QString::fromStdString(plan.name), sweep);
    } catch (const Failure& failure) {
        tell(failure.issue());
    }
}

void MainWindow::loadPlan(const Plan& plan, const QString& text, const std::string& origin)
{
    try {
        m_document.replace(plan, text, origin);
    } catch (const Failure& failure) {
        m_plan->tell(failure.issue());
    }
}

void MainWindow::loadPlanOf(const QString& id)
{
    if (const Experiment* experiment = m_session ? m_session->find(id) : nullptr)
        loadPlan(experiment->plan, tr("load plan of %1").arg(QString::fromStdString(experiment->name)));
}

void MainWindow::loadPlanFile(const QString& file)
{
    try {
        loadPlan(parsePlan(readFile(file.toStdString()), file.toStdString()), tr("load plan"));
    } catch (const Failure& failure) {
        m_plan->tell(failure.issue());
    }
}

void MainWindow::choosePlanToLoad()
{
    auto* dialog = new QFileDialog(this, tr("Load plan"), {}, tr("Plans (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::loadPlanFile);
    dialog->open();
}

void MainWindow::choosePlanToSave()
{
    auto* dialog = new QFileDialog(this, tr("Save plan"), {}, tr("Plans (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        try {
            writeFileAtomically(file.toStdString(), planToJson(m_document.plan()).dump(1) + '\n');
        } catch (const Failure& failure) {
            m_plan->tell(failure.issue());
        }
    });
    dialog->open();
}

void MainWindow::comparePlans()
{
    if (!m_session) return;
    auto* dialog = new PlanDiffDialog(m_document, m_session->experiments(), this);
    dialog->chooseExperiment(m_selection.first());
    connect(dialog, &PlanDiffDialog::planWanted, this,
            [this](const Plan& plan, const QString& name) { loadPlan(plan, tr("load plan of %1").arg(name)); });
    dialog->show();
}

const Experiment* MainWindow::measuredPlan() const
{
    return m_session ? findMeasured(m_session->experiments(), m_document.model(), m_document.rules(), m_document.plan())
                     : nullptr;
}

void MainWindow::run()
{
    try {
        QStringList taken;
        for (const Experiment& experiment : m_session->experiments()) taken << QString::fromStdString(experiment.name);
        for (const JobStatus& job : m_session->queue().jobs()) taken << job.name;
        const QString name = m_plan->runName();
        m_session->run(m_document.plan(), taken.contains(name) ? branchName(name, taken) : name,
                       QString::fromStdString(m_document.origin()));
    } catch (const Failure& failure) {
        m_plan->tell(failure.issue());
    }
}

void MainWindow::chooseSweep()
{
    auto* dialog = new SweepDialog(m_document.model(), m_document.recovery(), this);
    dialog->setCriterion(m_document.criterion().value_or(LayerRule().criterion));
    dialog->setSecondsEach(m_session->queue().secondsExpected(m_document.plan()));
    connect(dialog, &SweepDialog::requested, this, &MainWindow::sweep);
    dialog->open();
}

void MainWindow::sweep(const SweepRequest& request, const std::string& criterion)
{
    try {
        m_session->sweep(request, m_document.recovery(), criterion);
    } catch (const Failure& failure) {
        m_plan->tell(failure.issue());
    }
}

}  // namespace espalier
