#pragma once

#include "core/profile/assessment.h"

#include <QPointer>
#include <QStringList>
#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QStackedWidget;
class QTableView;
class QUndoStack;

namespace espalier {

class ChartTableView;
class EmptyPage;
class IssueStrip;
class ProfileEdits;
class VerdictModel;
class WorkspaceSession;

/// Operating profiles side by side and what each experiment is worth on them; below, every limit of the verdict that is
/// selected. Profiles are added, changed and removed here, with undo.
class ProfilesPane : public QWidget {
    Q_OBJECT
public:
    explicit ProfilesPane(QUndoStack& undo, QWidget* parent = nullptr);

    void setSession(WorkspaceSession* session);
    /// `rows`: an assessment of each experiment for each of the workspace's profiles.
    void setRows(std::vector<std::vector<Assessment>> rows);
    const VerdictModel& model() const { return *m_model; }
    /// The profile of the column that is current; empty: none.
    std::string currentProfile() const;
    /// Reads profiles from files and adds them; one of the same name is replaced.
    void importFiles(const QStringList& files);
    void exportTo(const QString& file);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void profileChosen(const QString& name);

private:
    QAction* addCommand(const QString& text, const QString& tip, void (ProfilesPane::*slot)());
    QWidget* makeBar();
    QWidget* makeTables();
    const OperatingProfile* current() const;
    void add();
    void edit();
    void duplicate();
    void remove();
    void chooseImport();
    void chooseExport();
    void openDialog(const OperatingProfile& profile, const std::string& replaces);
    void keep(const OperatingProfile& profile, const std::string& replaces);
    void showDetails();
    void showPage();
    void fit();

    QPointer<WorkspaceSession> m_session;
    std::string m_told;  ///< the profile that was last told of
    ProfileEdits* m_edits;
    VerdictModel* m_model;
    QAction *m_add, *m_edit, *m_duplicate, *m_remove, *m_import, *m_export;
    QLabel *m_headline, *m_detailsTitle;
    QTableView* m_table;
    ChartTableView* m_details;
    EmptyPage* m_empty;
    QStackedWidget* m_pages;
    IssueStrip* m_problem;
};

}  // namespace espalier
