// What the main window keeps from one run to the next: the draft of the plan, the list of workspaces, its layout; and what
// it says when it takes up work again.

#include "app/main_window.h"

#include "app/settings.h"
#include "app/window_actions.h"
#include "app/window_memory.h"
#include "app/window_shell.h"
#include "views/drop/dropped_file.h"
#include "views/issues/issue_strip.h"
#include "views/session/draft_store.h"
#include "views/session/session_words.h"
#include "views/session/workspace_session.h"
#include "views/start/preview_cache.h"
#include "views/start/start_page.h"

#include <nlohmann/json.hpp>

#include <QAction>
#include <QLabel>
#include <QStackedWidget>

namespace espalier {

void MainWindow::connectShell()
{
    m_memory = new WindowMemory(*this, *m_tabs);
    m_shell->keepToolTips();
    connect(m_shell, &WindowShell::fileDropped, this, &MainWindow::openDropped);
    connect(m_shell, &WindowShell::dropRefused, this,
            [this](const QString& words) { m_problem->say(Severity::warning, words); });
    connect(m_shell, &WindowShell::numbersChanged, this, &MainWindow::showExperiments);
    connect(m_start, &StartPage::recentForgotten, this, &MainWindow::forgetRecent);
    connect(m_draft, &DraftStore::failed, this, &MainWindow::tell);
    connect(&m_document, &PlanDocument::edited, this, &MainWindow::keepDraft);
    connect(&settings::Watch::instance(), &settings::Watch::changed, this, &MainWindow::useRunSettings);
}

void MainWindow::useRunSettings()
{
    if (!m_session) return;
    m_session->setRunSettings(
        {settings::number(settings::Key::work_threads), settings::value(settings::Key::run_adapter).toString()});
    m_facts->setText(workspaceFacts(*m_session));
}

void MainWindow::showRecent()
{
    QList<std::pair<QString, QDateTime>> files;
    for (const settings::RecentFile& entry : settings::recentFiles()) files << std::pair(entry.file, entry.opened);
    m_start->setRecent(files);
}

void MainWindow::forgetRecent(const QString& file)
{
    settings::forgetRecentFile(file);
    m_previews->forget(file);
    showRecent();
}

bool MainWindow::restoreDraft()
{
    const auto draft = m_draft->open(QString::fromStdString(m_session->log().file().string()));
    if (!draft || !m_session->setup().summary) return false;
    try {
        const Plan plan = parsePlan(draft->plan.toStdString(), "draft");
        std::optional<PlanBudget> budget;
        std::vector<std::string> pins;
        if (!draft->limits.isEmpty()) {
            const auto limits = nlohmann::json::parse(draft->limits.toStdString());
            budget = limits.at("budget").get<PlanBudget>();
            pins = limits.at("pins").get<std::vector<std::string>>();
        }
        return m_document.restore(plan, draft->origin.toStdString(), budget, pins) && !draft->wasClosed;
    } catch (const nlohmann::json::exception&) {
        return false;
    } catch (const Failure&) {
        // A draft of another version: the plan starts dense, as for a new workspace.
        return false;
    }
}

void MainWindow::keepDraft()
{
    if (!m_session || !m_session->setup().summary) return;
    m_draft->edited([this] {
        QByteArray limits;
        if (m_document.budget())
            limits = QByteArray::fromStdString(
                nlohmann::json{{"budget", *m_document.budget()}, {"pins", m_document.pinnedPaths()}}.dump());
        return DraftStore::Kept{QByteArray::fromStdString(planToJson(m_document.plan()).dump()),
                                QString::fromStdString(m_document.origin()), limits};
    });
}

void MainWindow::tellWhatWentOn(int unfinishedJobs, bool planWasLost)
{
    QStringList words;
    if (unfinishedJobs > 0 && !m_session->log().readOnlyReason())
        words << (unfinishedJobs == 1 ? tr("Went on with 1 interrupted job.")
                                      : tr("Went on with %1 interrupted jobs.").arg(unfinishedJobs));
    if (planWasLost) words << tr("The plan is as you left it.");
    if (!words.isEmpty()) m_notice->say(Severity::info, words.join(' '));
}

void MainWindow::openDropped(const DroppedFile& dropped)
{
    m_problem->clear();
    if (dropped.kind != DroppedFile::Kind::plan) return openFile(dropped.file);
    if (m_session)
        loadPlanFile(dropped.file);
    else
        m_problem->say(Severity::warning, tr("A plan belongs to a model: open a workspace first."));
}

}  // namespace espalier
