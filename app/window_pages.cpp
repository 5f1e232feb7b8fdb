// The pages that explain experiments, and where they get what they show.

#include "app/jobs/workspace_jobs.h"
#include "app/main_window.h"
#include "app/settings.h"
#include "app/window_actions.h"
#include "views/charts/tradeoff_panel.h"
#include "views/compare/compare_panel.h"
#include "views/dashboard/dashboard_panel.h"
#include "views/decision/decision_panel.h"
#include "views/domains/domains_panel.h"
#include "views/evidence/evidence_panel.h"
#include "views/evidence/robustness_words.h"
#include "views/history/history_panel.h"
#include "views/latency/latency_panel.h"
#include "views/layers/layers_panel.h"
#include "views/session/evidence_store.h"
#include "views/session/workspace_session.h"
#include "views/trust/trust_panel.h"
#include "views/who_pays/who_pays_panel.h"

namespace espalier {

namespace {

/// What foretelling each experiment from the others needs; no more than is looked at.
std::optional<TrustMaterial> trustMaterialOf(const WorkspaceSession& session)
{
    if (!session.setup().summary || session.scan().points.empty()) return {};
    TrustMaterial material{*session.setup().summary, session.scan(), {}};
    if (const Experiment* dense = session.baseline()) material.experiments.push_back(*dense);
    const auto& all = session.experiments();
    for (std::size_t i = all.size() - std::min(all.size(), mostChecks); i < all.size(); ++i)
        if (!all[i].baseline) material.experiments.push_back(all[i]);
    return material;
}

}  // namespace

void MainWindow::makeExperimentPages()
{
    const auto find = [this](const QString& id) { return m_session ? m_session->find(id) : nullptr; };
    m_latency = new LatencyPanel(m_document, m_selection, find);
    const auto answers = [this](const QString& id) {
        return m_session ? m_session->log().answers(id.toStdString()) : std::nullopt;
    };
    m_compare =
        new ComparePanel(m_document, m_selection,
                         {find, answers,
                          [this](const std::string& sha256) {
                              return m_session ? m_session->log().artifactFile(sha256) : std::filesystem::path();
                          },
                          [this](const std::string& sha256) -> std::optional<JobSpec> {
                              if (!m_session) return {};
                              return weightsJob(m_session->log(), sha256);
                          },
                          [this] { return m_session ? m_session->setup().modelSha256 : std::string(); }});
    m_whoPays = new WhoPaysPanel(m_selection, {find, answers, [this](std::int64_t samples) -> std::optional<JobSpec> {
                                                   if (!m_session) return {};
                                                   return samplesJob(m_session->log(), samples);
                                               }});
    m_trust = new TrustPanel(
        m_selection, [this] { return m_session ? trustMaterialOf(*m_session) : std::nullopt; }, m_actions->scan);
    makeHistoryPage();
    connect(m_whoPays, &WhoPaysPanel::planWanted, this, &MainWindow::loadPlanOf);
    m_evidence = new EvidencePanel(m_selection, *m_document.undoStack());
    m_domains = new DomainsPanel(
        {[this] { return m_session ? QString::fromStdString(m_session->log().file().string()) : QString(); },
         [] {
             QStringList files;
             for (const settings::RecentFile& each : settings::recentFiles()) files << each.file;
             return files;
         }},
        m_actions->scan);
    m_dashboard = new DashboardPanel(m_selection,
                                     {[this] { return decidedExperiment(); },
                                      [this](const QString& id) -> std::optional<double> {
                                          const auto figures = foretold(id);
                                          const auto accuracy = figures.find(Quantity::accuracy);
                                          if (accuracy == figures.end()) return {};
                                          return accuracy->second.value / 100;
                                      }},
                                     m_actions->present);
}

/// After the docks are there.
void MainWindow::connectExperimentPages()
{
    connect(m_latency, &LatencyPanel::layerChosen, m_layers, &LayersPanel::showLayer);
    connect(m_layers, &LayersPanel::layerSelected, m_latency, &LatencyPanel::setCurrentLayer);
    connect(m_compare, &ComparePanel::layerChosen, m_layers, &LayersPanel::showLayer);
    connect(m_layers, &LayersPanel::layerSelected, m_compare, &ComparePanel::setCurrentLayer);
}

void MainWindow::showExperimentPages()
{
    m_latency->refresh();
    m_compare->refresh();
    m_whoPays->refresh();
    m_trust->refresh();
    m_history->refresh();
    m_evidence->refresh();
    m_dashboard->refresh();
    m_decision->refresh();
    showWorst();
}

/// What robustness tests found, where accuracy is drawn.
void MainWindow::showWorst()
{
    WorstCases worst;
    if (m_session)
        for (const RobustnessSummary& each : m_session->evidence().summaries())
            if (each.worst) worst[each.experiment] = {{100 * each.worst->accuracy, {}}, worstName(*each.worst)};
    m_tradeoff->setWorst(worst);
}

}  // namespace espalier
