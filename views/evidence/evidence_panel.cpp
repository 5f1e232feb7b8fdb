#include "views/evidence/evidence_panel.h"

#include "core/profile/assessment.h"
#include "views/evidence/bill_pane.h"
#include "views/evidence/load_pane.h"
#include "views/evidence/profiles_pane.h"
#include "views/evidence/robustness_dialog.h"
#include "views/evidence/robustness_pane.h"
#include "views/issues/issue_strip.h"
#include "views/session/evidence_store.h"
#include "views/session/experiment_selection.h"
#include "views/session/workspace_session.h"

#include <QAction>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace espalier {

EvidencePanel::EvidencePanel(ExperimentSelection& selection, QUndoStack& undo, QWidget* parent)
    : QWidget(parent),
      m_selection(selection),
      m_runStress(addCommand(tr("Run a &Stress Test…"), tr("Serve requests with the experiment and the dense model"),
                             &EvidencePanel::chooseStress)),
      m_runRobustness(addCommand(tr("Test &Robustness…"), tr("Try experiments on data that were made worse"),
                                 &EvidencePanel::chooseRobustness)),
      m_profiles(new ProfilesPane(undo)),
      m_load(new LoadPane(m_runStress)),
      m_robustness(new RobustnessPane(m_runRobustness)),
      m_bill(new BillPane),
      m_problem(new IssueStrip),
      m_tabs(new QTabWidget)
{
    m_problem->setDismissable(true);
    m_problem->clear();
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Kinds of evidence"));
    m_tabs->addTab(m_profiles, tr("Profiles"));
    m_tabs->addTab(m_load, tr("Under Load"));
    m_tabs->addTab(m_robustness, tr("Worse Data"));
    m_tabs->addTab(m_bill, tr("Bill"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_problem);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    connect(&m_selection, &ExperimentSelection::changed, this, &EvidencePanel::refresh);
    connect(m_profiles, &ProfilesPane::profileChosen, m_bill, &BillPane::choose);
    updateActions();
}

EvidencePanel::~EvidencePanel() = default;

QAction* EvidencePanel::addCommand(const QString& text, const QString& tip, void (EvidencePanel::*slot)())
{
    auto* action = new QAction(text, this);
    action->setToolTip(tip);
    connect(action, &QAction::triggered, this, slot);
    addAction(action);
    return action;
}

void EvidencePanel::setSession(WorkspaceSession* session)
{
    if (m_session) disconnect(&m_session->evidence(), nullptr, this, nullptr);
    if (m_session) disconnect(&m_session->queue(), nullptr, this, nullptr);
    m_session = session;
    m_problem->clear();
    if (session) {
        connect(&session->evidence(), &EvidenceStore::changed, this, &EvidencePanel::refresh);
        // A test that came to nothing is no longer under way.
        connect(&session->queue(), &JobQueue::jobChanged, this, [this](const JobStatus& job) {
            const bool test = job.kind == JobSpec::Kind::stress || job.kind == JobSpec::Kind::robustness;
            if (test && (job.state == JobState::failed || job.state == JobState::cancelled)) refresh();
        });
    }
    m_profiles->setSession(session);
    m_load->setSession(session);
    m_robustness->setSession(session);
    m_bill->setSession(session);
    refresh();
}

void EvidencePanel::refresh()
{
    updateActions();
    m_stale = !isVisible();  // a page that nobody sees costs nothing
    if (!m_stale) showAll();
}

void EvidencePanel::updateActions()
{
    const bool can = m_session && !m_session->log().readOnlyReason() && m_session->baseline() && !testable().empty();
    m_runStress->setEnabled(can);
    m_runRobustness->setEnabled(can);
}

std::vector<const Experiment*> EvidencePanel::selected() const
{
    std::vector<const Experiment*> found;
    if (!m_session) return found;
    for (const QString& id : m_selection.ids())
        if (const Experiment* experiment = m_session->find(id); experiment && !experiment->baseline)
            found.push_back(experiment);
    return found;
}

std::vector<TestedExperiment> EvidencePanel::testable() const
{
    std::vector<TestedExperiment> all;
    if (!m_session) return all;
    for (const Experiment& each : m_session->experiments()) {
        const bool model = std::any_of(each.artifacts.begin(), each.artifacts.end(),
                                       [](const Artifact& artifact) { return artifact.role == "model"; });
        if (!each.baseline && each.status == "done" && model)
            all.push_back({QString::fromStdString(each.id), QString::fromStdString(each.name)});
    }
    return all;
}

void EvidencePanel::showAll()
{
    const auto shown = selected();
    showProfiles();
    m_load->showExperiment(shown.empty() ? nullptr : shown.front());
    m_robustness->showExperiments(shown);
    m_bill->showExperiment(shown.empty() ? nullptr : shown.front());
}

/// The dense model first; where nothing is selected, everything that is done.
void EvidencePanel::showProfiles()
{
    std::vector<std::vector<Assessment>> rows;
    if (m_session && m_session->setup().summary && !m_session->evidence().profiles().empty()) {
        std::vector<const Experiment*> judged = selected();
        if (judged.empty())
            for (const Experiment& each : m_session->experiments())
                if (!each.baseline) judged.push_back(&each);
        if (const Experiment* dense = m_session->baseline()) judged.insert(judged.begin(), dense);
        const Assessor assessor(*m_session->setup().summary, m_session->evidence().stressTests(),
                                m_session->evidence().robustness());
        for (const Experiment* each : judged) {
            if (each->status != "done") continue;
            std::vector<Assessment>& row = rows.emplace_back();
            for (const OperatingProfile& profile : m_session->evidence().profiles())
                row.push_back(assessor.assess(profile, *each));
        }
    }
    m_profiles->setRows(std::move(rows));
}

void EvidencePanel::guarded(const std::function<void()>& act)
{
    m_problem->clear();
    try {
        act();
    } catch (const Failure& failure) {
        m_problem->tell(failure.issue());
    }
    refresh();
}

void EvidencePanel::chooseStress()
{
    StressRequest usual;
    usual.threads = m_session->setup().benchmark.threads;
    usual.batch = m_session->setup().benchmark.batch;
    auto* dialog = new StressDialog(testable(), m_session->evidence().profiles(), usual, this);
    const auto shown = selected();
    dialog->choose(shown.empty() ? QString() : QString::fromStdString(shown.front()->id), m_profiles->currentProfile());
    connect(dialog, &StressDialog::requested, this, [this](const QString& id, const StressRequest& request) {
        guarded([&] {
            if (const Experiment* experiment = m_session ? m_session->find(id) : nullptr)
                m_session->evidence().test(*experiment, request);
        });
    });
    dialog->open();
}

void EvidencePanel::chooseRobustness()
{
    const std::string& data = m_session->setup().data;
    const bool images = !data.starts_with("csv:") && !data.starts_with("npy:");
    auto* dialog = new RobustnessDialog(testable(), images, m_session->baseline()->accuracy.n, this);
    QStringList ids;
    for (const Experiment* each : selected()) ids << QString::fromStdString(each->id);
    dialog->choose(ids);
    connect(dialog, &RobustnessDialog::requested, this,
            [this](const QStringList& ids, const RobustnessRequest& request) {
                guarded([&] {
                    std::vector<Experiment> experiments;
                    for (const QString& id : ids)
                        if (const Experiment* experiment = m_session ? m_session->find(id) : nullptr)
                            experiments.push_back(*experiment);
                    if (!experiments.empty()) m_session->evidence().test(experiments, request);
                });
            });
    dialog->open();
}

void EvidencePanel::showTest(const QString& job)
{
    if (!m_session) return;
    QStringList ids;
    for (const std::string& id : m_session->evidence().experimentsOf(job.toStdString()))
        ids << QString::fromStdString(id);
    const auto known = m_session->queue().job(job);
    if (!ids.isEmpty()) m_selection.set(ids);
    const bool stress = known && known->kind == JobSpec::Kind::stress;
    m_tabs->setCurrentWidget(stress ? static_cast<QWidget*>(m_load) : m_robustness);
    refresh();
    if (stress && !ids.isEmpty()) m_load->showExperiment(m_session->find(ids.front()), job.toStdString());
}

void EvidencePanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) refresh();
}

}  // namespace espalier
