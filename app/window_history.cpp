// What became of experiments since they were chosen: measured anew, and shown.

#include "app/commands/chosen_experiments.h"
#include "app/main_window.h"
#include "app/window_actions.h"
#include "views/history/history_panel.h"
#include "views/history/reassess_dialog.h"
#include "views/pages/page_tabs.h"
#include "views/session/workspace_session.h"

namespace espalier {

std::string MainWindow::decidedExperiment() const
{
    const auto decision = m_session ? m_session->log().decision() : std::nullopt;
    return decision ? decision->experiment : std::string();
}

void MainWindow::makeHistoryPage()
{
    m_history = new HistoryPanel(m_selection,
                                 {[this](const QString& id) { return m_session ? m_session->find(id) : nullptr; },
                                  [this] { return QString::fromStdString(decidedExperiment()); },
                                  [this](const QString& id) {
                                      return m_session ? changeOfAll(m_session->log(), id.toStdString()) : std::nullopt;
                                  },
                                  [this](const QString& id) {
                                      return m_session ? m_session->log().reassessments(id.toStdString())
                                                       : std::vector<Reassessment>();
                                  }},
                                 m_actions->reassess);
}

/// The selected ones that can be, else what the page shows.
std::vector<const Experiment*> MainWindow::toReassess() const
{
    std::vector<const Experiment*> experiments;
    for (const QString& id : m_selection.ids())
        if (const Experiment* found = m_session->find(id); found && !found->baseline && found->status == "done")
            experiments.push_back(found);
    if (experiments.empty())
        if (const Experiment* found = m_session->find(m_history->shown())) experiments.push_back(found);
    return experiments;
}

void MainWindow::chooseReassess()
{
    if (!m_session) return;
    QStringList names, ids;
    for (const Experiment* experiment : toReassess()) {
        names << QString::fromStdString(experiment->name);
        ids << QString::fromStdString(experiment->id);
    }
    if (ids.isEmpty()) return tell({Severity::info, "reassess.none_selected", "", {}});
    auto* dialog = new ReassessDialog(names, this);
    connect(dialog, &ReassessDialog::wanted, this, [this, ids](const QString& data) { reassess(ids, data); });
    dialog->open();
}

void MainWindow::reassess(const QStringList& ids, const QString& data)
{
    if (!m_session) return;
    std::vector<const Experiment*> experiments;
    for (const QString& id : ids)
        if (const Experiment* found = m_session->find(id)) experiments.push_back(found);
    try {
        m_session->reassess(experiments, data.toStdString());
        m_tabs->setCurrentWidget(m_history);
    } catch (const Failure& failure) {
        tell(failure.issue());
    }
}

}  // namespace espalier
