#pragma once

#include "core/log/experiment.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QAction;
class QTabWidget;
class QUndoStack;

namespace espalier {

class BillPane;
class ExperimentSelection;
class IssueStrip;
class LoadPane;
class ProfilesPane;
class RobustnessPane;
class WorkspaceSession;
struct TestedExperiment;

/// The page "Evidence": what an experiment is worth where it is to run. The selected experiments beside the dense model
/// on operating profiles, under load, on worse data, and what they cost.
class EvidencePanel : public QWidget {
    Q_OBJECT
public:
    EvidencePanel(ExperimentSelection& selection, QUndoStack& undo, QWidget* parent = nullptr);
    ~EvidencePanel() override;

    void setSession(WorkspaceSession* session);  ///< null: there is none
    void refresh();                              ///< experiments, jobs or evidence are new
    /// Selects the experiments a finished test concerns and brings what it found to the front.
    void showTest(const QString& job);

protected:
    void showEvent(QShowEvent* event) override;

private:
    QAction* addCommand(const QString& text, const QString& tip, void (EvidencePanel::*slot)());
    void chooseStress();
    void chooseRobustness();
    void guarded(const std::function<void()>& act);
    void updateActions();
    std::vector<TestedExperiment> testable() const;
    /// Those that are selected and were pruned, the dense model left out.
    std::vector<const Experiment*> selected() const;
    void showAll();
    void showProfiles();

    ExperimentSelection& m_selection;
    QPointer<WorkspaceSession> m_session;
    QAction *m_runStress, *m_runRobustness;
    ProfilesPane* m_profiles;
    LoadPane* m_load;
    RobustnessPane* m_robustness;
    BillPane* m_bill;
    IssueStrip* m_problem;
    QTabWidget* m_tabs;
    bool m_stale = true;
};

}  // namespace espalier
