#include "views/dashboard/dashboard_panel.h"

#include "views/dashboard/dashboard_view.h"
#include "views/session/evidence_store.h"
#include "views/session/experiment_selection.h"
#include "views/session/workspace_session.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScreen>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace espalier {

namespace {

constexpr double presentationScale = 1.7;

}  // namespace

DashboardPanel::DashboardPanel(ExperimentSelection& selection, DashboardSources sources, QAction* present,
                               QWidget* parent)
    : QWidget(parent), m_selection(selection), m_sources(std::move(sources)), m_view(new DashboardView)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* button = new QToolButton;
    button->setDefaultAction(present);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setAutoRaise(true);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(8, 4, 8, 0);
    bar->addStretch(1);
    bar->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(present, &QAction::triggered, this, &DashboardPanel::present);
    connect(&m_selection, &ExperimentSelection::changed, this, &DashboardPanel::refresh);
}

DashboardPanel::~DashboardPanel() { delete m_presentation; }

DashboardView* DashboardPanel::presentation() const { return m_presentation; }

const DashboardFacts& DashboardPanel::facts() const { return m_view->facts(); }

void DashboardPanel::setSession(WorkspaceSession* session)
{
    if (m_session) disconnect(&m_session->evidence(), nullptr, this, nullptr);
    m_session = session;
    m_readId.clear();
    if (session) connect(&session->evidence(), &EvidenceStore::changed, this, &DashboardPanel::refresh);
    if (!session && m_presentation) m_presentation->close();
    refresh();
}

void DashboardPanel::refresh()
{
    m_stale = !isVisible() && !m_presentation;  // a page that nobody sees costs nothing
    if (!m_stale) showFacts(dashboardFacts(material()));
}

void DashboardPanel::showFacts(DashboardFacts facts)
{
    if (m_presentation) m_presentation->setFacts(facts);
    m_view->setFacts(std::move(facts));
}

/// What does not change and takes long to read: raw samples, single answers.
void DashboardPanel::readExperiment(const Experiment& experiment)
{
    const StressResult* newest = m_session->evidence().newestStress(experiment.id);
    if (m_readId.toStdString() == experiment.id && (newest ? newest->id : "") == (m_load ? m_load->id : "")) return;
    m_readId = QString::fromStdString(experiment.id);
    m_timed.reset();
    m_pays.reset();
    m_load.reset();
    try {
        m_timed = m_session->log().find(experiment.id);
        if (newest) m_load = m_session->log().stressTest(newest->id);
        if (const auto answers = m_session->log().answers(experiment.id); answers && answers->pruned) {
            m_pays = whoPays(*answers);
            m_classNames = answers->classNames;
        }
    } catch (const Failure&) {
        // It is left out; the pages it has for itself tell what is wrong with the log.
    }
}

DashboardMaterial DashboardPanel::material()
{
    DashboardMaterial material;
    if (!m_session) return material;
    material.dense = m_session->baseline();
    material.isMeasured = material.dense;
    material.experiments = m_session->experiments().size();
    material.running = std::size_t(m_session->unfinishedJobs());
    material.recommendation = recommend(m_session->experiments(), m_selection.ids(), m_sources.decided());
    material.experiment = m_session->find(material.recommendation.id);
    if (m_session->setup().summary) material.model = &*m_session->setup().summary;
    if (!material.experiment || !material.dense) return material;
    readExperiment(*material.experiment);
    material.profiles = m_session->evidence().profiles();
    material.stress = m_session->evidence().stressTests();
    material.robustness = &m_session->evidence().robustness();
    material.load = m_load ? &*m_load : nullptr;
    material.timed = m_timed ? &*m_timed : nullptr;
    material.pays = m_pays ? &*m_pays : nullptr;
    material.classNames = m_classNames;
    material.foretold = m_sources.foretold(material.recommendation.id);
    return material;
}

void DashboardPanel::present()
{
    if (m_presentation) {
        m_presentation->close();
        return;
    }
    if (!m_session) return;
    m_presentation = new DashboardView(presentationScale);
    m_presentation->setAttribute(Qt::WA_DeleteOnClose);
    m_presentation->setWindowTitle(tr("%1 – Dashboard").arg(m_session->title()));
    for (const QKeySequence& key :
         {QKeySequence(Qt::Key_Escape), QKeySequence(Qt::Key_F11), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P)})
        connect(new QShortcut(key, m_presentation), &QShortcut::activated, m_presentation, &QWidget::close);
    refresh();
    m_presentation->setGeometry(screen()->geometry());
    m_presentation->showFullScreen();
    m_presentation->activateWindow();
    m_presentation->setFocus();
}

void DashboardPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_stale) refresh();
}

}  // namespace espalier
