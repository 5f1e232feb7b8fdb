#pragma once

#include "core/log/experiment_edit.h"

#include <QPointer>
#include <QWidget>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;
class QUndoStack;

namespace espalier {

class ExperimentActions;
class ExperimentEdits;
class ExperimentSelection;
class ExperimentTable;
class ExperimentTableModel;
class ExportMenu;
class ExportStrip;
class FilterBar;
class IssueStrip;
class NoteBar;
class WorkspaceSession;
struct ExportFormat;

/// The experiments of a workspace: a table to filter, sort and choose columns of, their notes and tags, and the trash.
/// What is changed here goes onto the window's undo stack. What a failed or doubtful one has to say is told below it.
class ExperimentsPanel : public QWidget {
    Q_OBJECT
public:
    ExperimentsPanel(ExperimentSelection& selection, QUndoStack& undo, QWidget* parent = nullptr);

    void setSession(WorkspaceSession* session);  ///< null: there is none
    void focusFilter();
    /// Writes the selected experiment to files; for menus elsewhere.
    ExportMenu* exportMenu() const { return m_export; }

signals:
    void planWanted(const QString& id);  ///< to be loaded into the editor
    /// The same, with where it comes from kept and a name for what is made of it.
    void branchWanted(const QString& id, const QString& name);
    void decisionWanted(const QString& id);

private:
    void connectActions();
    void connectParts();
    void refresh();
    void showSelected();
    void showWorst();
    void showPlace();
    void showMenu(const QPoint& at);
    void editCell(int column);
    void setTrashed(bool trashed);
    void branch();
    void copyRows();
    void chooseCsvFile();
    void writeCsv(const QString& file);
    void addExport();
    void updateExport();
    void chooseExportFile(const ExportFormat& format);
    QString readOnlyReason() const;

    ExperimentSelection& m_selection;
    QPointer<WorkspaceSession> m_session;
    ExperimentTableModel* m_model;
    ExperimentEdits* m_edits;
    FilterBar* m_filter;
    ExperimentTable* m_table;
    ExperimentActions* m_actions;
    QStackedWidget* m_place;  ///< the table, or why there is none
    QLabel *m_emptyTitle, *m_emptyText;
    QPushButton* m_emptyButton;
    NoteBar* m_notes;
    IssueStrip *m_issues, *m_refused;
    ExportMenu* m_export;
    ExportStrip* m_exported;
};

}  // namespace espalier
