#pragma once

#include "core/base/issue.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QSplitter;
class QStackedWidget;

namespace espalier {

class IssueStrip;
class JobDetails;
class JobLog;
class JobQueue;
class JobTreeModel;
class JobTreeView;
struct JobStatus;

/// The queue's jobs with progress and time left, sweeps as one row that opens; cancel and retry in the row, with Del and
/// F5, or from the menu. Beside it the job that is selected, or the running one: issues, training, log. What made a job
/// fail is told below, with its remedy.
class JobsPanel : public QWidget {
    Q_OBJECT
public:
    explicit JobsPanel(QWidget* parent = nullptr);
    ~JobsPanel() override;

    /// Null: no workspace. `readOnly`: its jobs can be seen, and none runs.
    void setQueue(JobQueue* queue, bool readOnly = false);
    /// Paths of the model's layers, for issues that speak of one.
    void setLayers(const QSet<QString>& layers);
    const JobLog& log() const { return *m_log; }

signals:
    void layerWanted(const QString& path);     ///< an issue of it was clicked
    void experimentWanted(const QString& id);  ///< a job was selected whose experiment is in the log
    void scanWanted();                         ///< what a scan found
    void testWanted(const QString& id);        ///< what a stress or robustness test found, by its job

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeActions();
    QWidget* makeBar();
    QWidget* makeEmptyPage();
    QAction* addAction(const QString& text, const QString& tip, const QKeySequence& key, void (JobsPanel::*slot)());

    void jobChanged(const JobStatus& job);
    void haltedBy(const Issue& issue);
    void selectionChanged();
    void refresh();
    void showSummary();
    void showFailure();
    void cancelSelected();
    void retrySelected();
    void cancelAll();
    void clearFinished();
    /// The selected one; a sweep's running one; else the one that runs.
    const JobStatus* shownJob() const;

    JobQueue* m_queue = nullptr;
    bool m_readOnly = false;
    bool m_halted = false;
    JobTreeModel* m_model;
    JobLog* m_log;
    JobTreeView* m_tree;
    JobDetails* m_details;
    IssueStrip* m_failure;
    QSplitter* m_splitter;
    QStackedWidget* m_pages;
    QLabel *m_summary, *m_left, *m_emptyText;
    QAction *m_cancel, *m_retry, *m_cancelAll, *m_clear, *m_showDetails;
    QTimer m_refresh;  ///< gathers what many changes at once ask for
};

}  // namespace espalier
