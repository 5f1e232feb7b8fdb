#pragma once

#include "core/decision/expiry.h"
#include "core/log/experiment.h"
#include "views/decision/decision_draft.h"
#include "views/decision/decision_draft_file.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace espalier {

class DecisionModel;
class EmptyPage;
class ExperimentSelection;
class IssueStrip;

/// Where the page gets decisions and what it does with them. All that write or propose throw Failure.
struct DecisionSource {
    std::function<const Experiment*(const QString&)> find;
    std::function<std::vector<Decision>()> versions;  ///< oldest first; none without a workspace
    std::function<Decision(const std::string&)> propose;
    std::function<Decision(const Decision&)> keep;
    std::function<std::optional<Issue>()> readOnly;
    /// What a decision rests on as it is now, given today's environment; see todayOf().
    std::function<Today(std::map<std::string, std::string>)> today;
    /// The environment of today: asks the worker, on a thread.
    std::function<std::map<std::string, std::string>()> environment;
    std::function<QString()> workspace;  ///< its file; empty without one
    QString draftFolder;                 ///< where what is not saved yet is kept
};

/// The page "Decision": which experiment is to be deployed, and why; reasons, alternatives and doubts made from what was
/// measured, to be said in one's own words. Edits can be undone until and after they are saved; each save is a version.
class DecisionPanel : public QWidget {
    Q_OBJECT
public:
    /// `report` exports a report.
    DecisionPanel(ExperimentSelection& selection, QUndoStack& undo, DecisionSource source, QAction* report,
                  QWidget* parent = nullptr);
    ~DecisionPanel() override;

    void reload();   ///< another workspace, or none
    void refresh();  ///< experiments are new
    /// A draft of a decision on it, with generated reasons; it is kept when it is saved.
    void decideOn(const QString& experiment);
    void save();
    /// Puts what is not saved yet where reload() finds it again; before the workspace is closed.
    void keepDraft();
    const DecisionDraft& draft() const { return *m_draft; }
    DecisionModel& model() const { return *m_model; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeEmpty();
    QWidget* makeRecord();
    QWidget* makeHead();
    void makeTree();
    void showDraft();
    void showState();
    void showChoice();
    void openVersions();
    void askEnvironment();
    QString candidate() const;  ///< id of the selected experiment, if it can be decided on
    bool canWrite() const;

    bool m_read = true;  ///< the versions; else what was not saved of them is left as it is
    ExperimentSelection& m_selection;
    DecisionSource m_source;
    DecisionDraft* m_draft;
    DecisionModel* m_model;
    std::optional<std::map<std::string, std::string>> m_environment;
    DecisionDraftFile m_draftFile;
    QTimer m_draftTimer;
    bool m_asking = false, m_open = false;
    QStackedWidget* m_place;
    EmptyPage* m_empty;
    QLabel *m_name, *m_facts, *m_state;
    QPushButton *m_decideEmpty, *m_decide, *m_versions, *m_report, *m_save;
    QLineEdit* m_by;
    QPlainTextEdit* m_why;
    IssueStrip *m_expired, *m_problem;
    QTreeView* m_tree;
};

}  // namespace espalier
