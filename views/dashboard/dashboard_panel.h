#pragma once

#include "views/dashboard/dashboard_facts.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;

namespace espalier {

class DashboardView;
class ExperimentSelection;
class WorkspaceSession;

/// What the dashboard asks of the window. Both may say nothing.
struct DashboardSources {
    std::function<std::string()> decided;                              ///< id of the experiment that was decided for
    std::function<std::optional<double>(const QString& id)> foretold;  ///< accuracy by the others alone, fraction
};

/// The page "Dashboard": for those who never pruned anything, what to take and what it costs, read in a minute; alone on
/// the screen in large type for a room full of people. Follows new results.
class DashboardPanel : public QWidget {
    Q_OBJECT
public:
    /// `present` shows it alone on the screen; it gets a button here.
    DashboardPanel(ExperimentSelection& selection, DashboardSources sources, QAction* present,
                   QWidget* parent = nullptr);
    ~DashboardPanel() override;

    void setSession(WorkspaceSession* session);  ///< null: there is none
    void refresh();                              ///< experiments, jobs or evidence are new
    /// Alone on the screen until Escape, or back.
    void present();
    DashboardView* presentation() const;  ///< null while there is none
    const DashboardFacts& facts() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    DashboardMaterial material();
    void readExperiment(const Experiment& experiment);
    void showFacts(DashboardFacts facts);

    ExperimentSelection& m_selection;
    DashboardSources m_sources;
    QPointer<WorkspaceSession> m_session;
    QString m_readId;  ///< whose samples and answers these are
    std::optional<Experiment> m_timed;
    std::optional<WhoPays> m_pays;
    std::vector<std::string> m_classNames;
    std::optional<StressResult> m_load;
    DashboardView* m_view;
    QPointer<DashboardView> m_presentation;
    bool m_stale = true;
};

}  // namespace espalier
