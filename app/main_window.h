#pragma once

#include "core/log/experiment_log.h"
#include "core/sparsity/sweep.h"
#include "views/charts/quantity.h"
#include "views/plan_document/plan_document.h"
#include "views/session/experiment_selection.h"

#include <QMainWindow>
#include <map>
#include <memory>

class QLabel;
class QStackedWidget;

namespace espalier {

class AwayStrip;
class BudgetKeeper;
class ComparePanel;
class CurvesPanel;
class DashboardPanel;
class DecisionPanel;
class DomainsPanel;
class DraftStore;
class EvidencePanel;
class ExperimentsPanel;
class HistoryPanel;
class IssueStrip;
class JobsPanel;
class LayerBarsPanel;
class LatencyPanel;
class LayersPanel;
class MemoryPanel;
class NetworkPanel;
class PageTabs;
class PlanPanel;
class PreviewCache;
class ReportStrip;
class SensitivityPanel;
class StartPage;
class TradeoffPanel;
class TrainingPanel;
class TrustPanel;
class WhoPaysPanel;
class WindowActions;
class WindowMemory;
class WindowShell;
class WorkspaceOpener;
class WorkspaceSession;
struct DroppedFile;

/// What outlives a window that is made anew in another language.
struct WindowContents {
    std::unique_ptr<PlanDocument> document;  ///< with its undo steps
    std::unique_ptr<WorkspaceSession> session;
    QStringList selected;  ///< experiments

    WindowContents();
    WindowContents(WindowContents&&) noexcept;
    ~WindowContents();
};

/// The window: layers on the left, pages of charts in the middle, the plan on the right, experiments and jobs below; or the
/// start page. It puts panels and session together and leaves the work to them.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `contents`: of another window, that goes on in this one.
    explicit MainWindow(WindowContents contents = {});
    ~MainWindow() override;

    /// Gives its work away; then it may only be deleted, after whoever takes the contents was made.
    WindowContents takeContents();

    /// A workspace, or a model: then the assistant opens on it.
    void openFile(const QString& file);
    void openDemo();
    void tell(const Issue& issue);

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void makeCentre();
    void makePages();
    void makeExperimentPages();
    void connectExperimentPages();
    static QString draftFolder();  ///< of what is not saved yet
    void makeDecisionPage();
    void connectDecisionPage();
    void makeDocks();
    void makeStatusBar();
    void connectActions();
    void connectPanels();
    void connectShell();
    QDockWidget* addDock(const QString& title, const QString& name, Qt::DockWidgetArea area, QWidget* content);
    void arrangeDocks();
    void nextPane();
    void focusFilter();

    void openModel(const QString& file);
    void openWorkspaceWith(std::function<std::unique_ptr<ExperimentLog>()> open);
    void chooseWorkspace();
    void opened();
    void setSession(std::unique_ptr<WorkspaceSession> session);
    void adopt(std::unique_ptr<WorkspaceSession> session, const QStringList& selected);
    void attachSession();
    void listenToSession();
    void detachSession();
    void leaveWorkspace();
    void showWorkspace();
    void showRecent();
    void tellWhatWentOn(int unfinishedJobs, bool planWasLost);
    void openDropped(const DroppedFile& dropped);
    void forgetRecent(const QString& file);
    void showExperiments();
    void showWork();
    void updateRun();
    /// Takes up what the settings say of jobs, for those that come from now on.
    void useRunSettings();

    void loadModelIntoEditor();
    /// True where the program ended last time without closing the workspace.
    bool restoreDraft();
    void keepDraft();
    const Experiment* measuredPlan() const;
    void loadPlan(const Plan& plan, const QString& text, const std::string& origin = {});
    void loadPlanOf(const QString& experiment);
    void loadPlanFile(const QString& file);
    void choosePlanToLoad();
    void choosePlanToSave();
    void comparePlans();
    void run();
    void chooseSweep();
    void sweep(const SweepRequest& request, const std::string& criterion);
    void chooseScan();
    void openStaircase();
    void showScan();
    void openBudget();
    void lookAgain();
    void makeHistoryPage();
    /// Id of the one that was decided on; empty where none was.
    std::string decidedExperiment() const;
    std::vector<const Experiment*> toReassess() const;
    void chooseReassess();
    void reassess(const QStringList& ids, const QString& data);
    void showExperimentPages();
    void showWorst();
    /// What would have been foretold of an experiment, from the scan and all others.
    std::map<Quantity, Figure> foretold(const QString& id) const;
    void showLimits();
    void suggestPlan();
    void sweepAlongFront(const std::vector<NamedPlan>& plans);

    std::unique_ptr<PlanDocument> m_ownDocument;
    PlanDocument& m_document;
    ExperimentSelection m_selection;
    WindowActions* m_actions;
    WindowShell* m_shell;
    WindowMemory* m_memory = nullptr;
    PreviewCache* m_previews;
    DraftStore* m_draft;
    WorkspaceOpener* m_opener;
    BudgetKeeper* m_budgetKeeper;
    std::unique_ptr<WorkspaceSession> m_session;
    bool m_sweepDemo = false;  ///< the demo has not been swept yet: that follows its baseline

    QStackedWidget* m_pages;
    StartPage* m_start;
    PageTabs* m_tabs;
    TradeoffPanel* m_tradeoff;
    LayerBarsPanel* m_layerBars;
    CurvesPanel* m_curves;
    SensitivityPanel* m_sensitivity;
    TrainingPanel* m_training;
    NetworkPanel* m_network;
    MemoryPanel* m_memoryPage;
    LatencyPanel* m_latency;
    ComparePanel* m_compare;
    WhoPaysPanel* m_whoPays;
    TrustPanel* m_trust;
    HistoryPanel* m_history;
    EvidencePanel* m_evidence;
    DomainsPanel* m_domains;
    DashboardPanel* m_dashboard;
    DecisionPanel* m_decision;
    ReportStrip* m_report;
    IssueStrip *m_readOnly, *m_problem, *m_notice;
    AwayStrip* m_away;
    LayersPanel* m_layers;
    PlanPanel* m_plan;
    ExperimentsPanel* m_experiments;
    JobsPanel* m_jobs;
    QList<QDockWidget*> m_docks;
    QLabel *m_work, *m_facts;
};

}  // namespace espalier
