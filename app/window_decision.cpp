// The page of the decision, and the report.

#include "app/jobs/todays_environment.h"
#include "app/main_window.h"
#include "app/window_actions.h"
#include "core/decision/propose_decision.h"
#include "views/decision/decision_panel.h"
#include "views/experiments/experiments_panel.h"
#include "views/pages/page_tabs.h"
#include "views/report/report_strip.h"
#include "views/session/workspace_session.h"

#include <QAction>

namespace espalier {

void MainWindow::makeDecisionPage()
{
    DecisionSource source;
    source.find = [this](const QString& id) { return m_session ? m_session->find(id) : nullptr; };
    source.versions = [this] { return m_session ? m_session->log().decisions() : std::vector<Decision>(); };
    source.propose = [this](const std::string& id) { return proposedDecision(m_session->log(), id); };
    source.keep = [this](const Decision& decision) { return m_session->decide(decision); };
    source.readOnly = [this]() -> std::optional<Issue> {
        if (!m_session) return Issue{Severity::error, "workspace.not_found", "", {}};
        return m_session->log().readOnlyReason();
    };
    source.today = [this](std::map<std::string, std::string> environment) {
        if (!m_session) return Today{std::move(environment), {}};
        return todayOf(m_session->setup().modelSha256, m_session->experiments(), std::move(environment));
    };
    source.environment = [] { return todaysEnvironment(); };
    source.workspace = [this] {
        return m_session ? QString::fromStdString(m_session->log().file().string()) : QString();
    };
    source.draftFolder = draftFolder();
    m_decision = new DecisionPanel(m_selection, *m_document.undoStack(), std::move(source), m_actions->exportReport);
    m_report = new ReportStrip;
}

void MainWindow::connectDecisionPage()
{
    connect(m_experiments, &ExperimentsPanel::decisionWanted, this, [this](const QString& id) {
        m_tabs->setCurrentWidget(m_decision);
        m_decision->decideOn(id);
    });
    connect(m_actions->exportReport, &QAction::triggered, this, [this] {
        if (m_session) m_report->choose(m_session->log().file());
    });
}

}  // namespace espalier
