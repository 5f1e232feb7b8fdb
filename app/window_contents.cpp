// How the main window takes up a workspace and leaves it, and how another window goes on with what is open.

#include "app/main_window.h"

#include "app/demo_workspace.h"
#include "app/settings.h"
#include "app/start_trace.h"
#include "app/window_memory.h"
#include "views/charts/training_panel.h"
#include "views/dashboard/dashboard_panel.h"
#include "views/decision/decision_panel.h"
#include "views/evidence/evidence_panel.h"
#include "views/experiments/experiments_panel.h"
#include "views/history/history_panel.h"
#include "views/jobs/away_strip.h"
#include "views/jobs/jobs_panel.h"
#include "views/network/network_panel.h"
#include "views/sensitivity/sensitivity_panel.h"
#include "views/session/draft_store.h"
#include "views/session/evidence_store.h"
#include "views/session/workspace_session.h"
#include "views/start/preview_cache.h"

#include <QDockWidget>

namespace espalier {

WindowContents::WindowContents() = default;
WindowContents::WindowContents(WindowContents&&) noexcept = default;
WindowContents::~WindowContents() = default;

void MainWindow::attachSession()
{
    m_away->setSession(m_session.get());
    useRunSettings();
    connect(m_session.get(), &WorkspaceSession::summaryKnown, this, &MainWindow::loadModelIntoEditor);
    connect(&m_session->queue(), &JobQueue::jobChanged, this, &MainWindow::showWork);
    connect(&m_session->queue(), &JobQueue::idle, this, &MainWindow::showWork);
    connect(m_session.get(), &WorkspaceSession::failed, this, &MainWindow::tell);
    connect(m_session.get(), &WorkspaceSession::graphLookEnded, this, &MainWindow::updateRun);
    m_sweepDemo = isUnsweptDemo(*m_session);
    m_experiments->setSession(m_session.get());
    m_evidence->setSession(m_session.get());
    m_dashboard->setSession(m_session.get());
    m_decision->reload();
}

void MainWindow::listenToSession()
{
    m_jobs->setQueue(&m_session->queue(), m_session->log().readOnlyReason().has_value());
    m_training->setQueue(&m_session->queue());
    // From here on: what starting tells of is shown below, once.
    connect(m_session.get(), &WorkspaceSession::experimentsChanged, this, &MainWindow::showExperiments);
    connect(m_session.get(), &WorkspaceSession::scanChanged, this, &MainWindow::showScan);
    connect(&m_session->evidence(), &EvidenceStore::changed, this, &MainWindow::showWorst);
    connect(&m_session->queue(), &JobQueue::tested, m_history, &HistoryPanel::refresh);
    showScan();
    showExperiments();
}

void MainWindow::setSession(std::unique_ptr<WorkspaceSession> session)
{
    m_session = std::move(session);
    settings::addRecentFile(QString::fromStdString(m_session->log().file().string()));
    attachSession();
    const int unfinished = m_session->unfinishedJobs();
    loadModelIntoEditor();
    const bool planWasLost = restoreDraft();
    showWorkspace();
    tellWhatWentOn(unfinished, planWasLost);
    m_jobs->setQueue(&m_session->queue(), m_session->log().readOnlyReason().has_value());
    try {
        m_session->start();
    } catch (const Failure& failure) {
        tell(failure.issue());
    }
    listenToSession();
    StartTrace::whenPainted(*this, "workspace painted");
}

void MainWindow::adopt(std::unique_ptr<WorkspaceSession> session, const QStringList& selected)
{
    m_session = std::move(session);
    attachSession();
    loadModelIntoEditor();  // the same model: the plan and its undo steps stay
    m_draft->open(QString::fromStdString(m_session->log().file().string()));
    keepDraft();
    showWorkspace();
    listenToSession();
    m_selection.set(selected);
}

void MainWindow::detachSession()
{
    m_draft->close();
    m_decision->keepDraft();
    m_memory->setWatching(false);
    m_jobs->setQueue(nullptr);
    m_experiments->setSession(nullptr);
    m_evidence->setSession(nullptr);
    m_dashboard->setSession(nullptr);
    m_training->setQueue(nullptr);
    m_away->setSession(nullptr);
}

WindowContents MainWindow::takeContents()
{
    m_memory->save();
    WindowContents contents;
    contents.selected = m_selection.ids();
    if (m_session) {
        detachSession();
        disconnect(m_session.get(), nullptr, this, nullptr);
        disconnect(&m_session->queue(), nullptr, this, nullptr);
        disconnect(&m_session->evidence(), nullptr, this, nullptr);
    }
    contents.session = std::move(m_session);
    contents.document = std::move(m_ownDocument);
    return contents;
}

void MainWindow::leaveWorkspace()
{
    if (!m_session) return;
    const QString file = QString::fromStdString(m_session->log().file().string());
    const int unfinished = m_session->unfinishedJobs();
    std::vector<Experiment> experiments = m_session->experiments();
    detachSession();
    m_session.reset();
    m_sensitivity->setScan({}, {});
    m_network->setScan({});
    m_previews->renew(file, std::move(experiments), unfinished);  // the file changes no more
    m_document.setModel({}, {});
    m_selection.set({});
    m_decision->reload();
    showWorkspace();
}

}  // namespace espalier
