#pragma once

#include "app/jobs/job_status.h"

#include <QSet>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace espalier {

class IssueList;
class JobLog;
class TrainingSparkline;

/// One job: what it does now, what it met, how its training goes, and its log as plain text that can be copied.
class JobDetails : public QWidget {
    Q_OBJECT
public:
    explicit JobDetails(const JobLog& log, QWidget* parent = nullptr);

    /// Cheap where only the figures of the same job have changed. Null: none.
    void show(const JobStatus* job);
    const QString& shown() const { return m_id; }
    void setLayers(const QSet<QString>& layers);

signals:
    void layerWanted(const QString& path);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void append(const QString& id, const QString& line);
    void showTraining(const QString& id);
    void showTitle();
    void applyFont();

    const JobLog& m_log;
    QString m_id, m_title, m_state;
    QLabel *m_name, *m_now;
    IssueList* m_issues;
    TrainingSparkline* m_training;
    QPlainTextEdit* m_text;
};

}  // namespace espalier
