#pragma once

#include "core/base/issue.h"

#include <QWidget>

class QAction;
class QTableView;

namespace espalier {

class IssueStrip;
class JobQueue;
class JobTableModel;
struct JobStatus;

/// The queue's jobs with progress and time left; cancel and retry in the row, with Del and F5, or from the menu. What made
/// the selected job fail is told below, with its remedy.
class JobsPanel : public QWidget {
    Q_OBJECT
public:
    explicit JobsPanel(QWidget* parent = nullptr);
    /// Null: no workspace.
    void setQueue(JobQueue* queue);

private:
    void jobChanged(const JobStatus& job);
    void haltedBy(const Issue& issue);
    void showFailure();
    void act(const QModelIndex& index);
    void cancelSelected();
    void retrySelected();
    const JobStatus* selectedJob() const;
    QAction* addTableAction(const QString& text, const QKeySequence& key, void (JobsPanel::*slot)());

    JobQueue* m_queue = nullptr;
    JobTableModel* m_model;
    QTableView* m_table;
    IssueStrip* m_failure;
    bool m_halted = false;
};

}  // namespace espalier
