// What the main window does with what scans have found: sensitivity, staircases, the graph.

#include "app/main_window.h"
#include "app/window_actions.h"
#include "core/estimate/channels_kept.h"
#include "views/domains/domains_panel.h"
#include "views/layers/layers_panel.h"
#include "views/network/network_panel.h"
#include "views/pages/page_tabs.h"
#include "views/plan/plan_panel.h"
#include "views/sensitivity/scan_dialog.h"
#include "views/sensitivity/sensitivity_panel.h"
#include "views/sensitivity/staircase_dialog.h"
#include "views/session/workspace_session.h"
#include "views/trust/trust_panel.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

/// Channels that the plan leaves a layer.
std::int64_t plannedChannels(const PlanDocument& document, int layer)
{
    if (layer >= int(document.model().layers.size())) return 0;
    const ChannelsKept kept = channelsKept(document.model(), document.rules())[std::size_t(layer)];
    return std::llround(kept.outputs * double(document.model().layers[std::size_t(layer)].outputs()));
}

int slowestLayer(const ModelSummary& model)
{
    const auto slowest = std::max_element(model.layers.begin(), model.layers.end(), [](const Layer& a, const Layer& b) {
        return a.milliseconds < b.milliseconds;
    });
    return int(slowest - model.layers.begin());
}

}  // namespace

void MainWindow::showScan()
{
    m_sensitivity->setScan(m_document.model(), m_session->scan());
    m_network->setScan(m_session->scan());
    m_plan->refresh();
    m_trust->refresh();
    m_domains->refresh();
    showWork();
}

void MainWindow::chooseScan()
{
    auto* dialog = new ScanDialog(m_document.model(), m_session->scan(), m_session->baseline()->accuracy.n, this);
    connect(dialog, &ScanDialog::requested, this, [this](const ScanRequest& request, std::int64_t images) {
        try {
            m_session->scan(request, images);
            m_tabs->setCurrentWidget(m_sensitivity);
        } catch (const Failure& failure) {
            m_plan->tell(failure.issue());
        }
    });
    dialog->open();
}

void MainWindow::openStaircase()
{
    const QList<int> selected = m_layers->selectedLayers();
    const int layer = selected.isEmpty() ? slowestLayer(m_document.model()) : selected.front();
    if (layer >= int(m_document.model().layers.size())) return;
    const std::string path = m_document.model().layers[std::size_t(layer)].path;
    auto* dialog =
        new StaircaseDialog(m_document.model().layers[std::size_t(layer)],
                            {[this] { return m_session ? m_session->scan().staircases : std::vector<ChannelTime>(); },
                             [this, layer] { return plannedChannels(m_document, layer); },
                             [this] { return m_session && m_session->isScanning(); }},
                            m_session->canRun(), this);
    connect(dialog, &StaircaseDialog::measureWanted, this, [this, path, dialog] {
        try {
            m_session->measureStaircase(path);
        } catch (const Failure& failure) {
            m_plan->tell(failure.issue());
        }
        dialog->refresh();
    });
    connect(m_session.get(), &WorkspaceSession::scanChanged, dialog, &StaircaseDialog::refresh);
    connect(&m_session->queue(), &JobQueue::jobChanged, dialog, &StaircaseDialog::refresh);
    connect(&m_document, &PlanDocument::edited, dialog, &StaircaseDialog::refresh);
    connect(m_session.get(), &QObject::destroyed, dialog, &QWidget::close);
    dialog->show();
}

void MainWindow::lookAgain()
{
    try {
        m_session->lookAtGraph();
    } catch (const Failure& failure) {
        tell(failure.issue());
    }
    updateRun();
}

}  // namespace espalier
