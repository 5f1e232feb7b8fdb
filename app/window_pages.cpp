// The pages that explain experiments, and where they get what they show.

#include "app/jobs/workspace_jobs.h"
#include "app/main_window.h"
#include "app/window_actions.h"
#include "views/compare/compare_panel.h"
#include "views/decision/decision_panel.h"
#include "views/latency/latency_panel.h"
#include "views/layers/layers_panel.h"
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
    connect(m_whoPays, &WhoPaysPanel::planWanted, this, &MainWindow::loadPlanOf);
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
    m_decision->refresh();
}

}  // namespace espalier
