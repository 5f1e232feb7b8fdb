#pragma once

#include "app/jobs/job_status.h"
#include "views/models/roles.h"

#include <QAbstractTableModel>
#include <vector>

namespace espalier {

/// The queue's jobs, oldest first.
class JobTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, ProgressColumn, TimeColumn, ActionColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setJobs(std::vector<JobStatus> jobs);
    /// Adds the job or changes its row.
    void updateJob(const JobStatus& job);
    const JobStatus& job(int row) const { return m_jobs[row]; }
    int rowOf(const QString& id) const;  ///< -1 where there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const JobStatus& job, int column) const;
    QVariant icon(const JobStatus& job, int column) const;

    std::vector<JobStatus> m_jobs;
};

bool canCancel(const JobStatus& job);
bool canRetry(const JobStatus& job);

/// What a job does now, in a word or two: "fine-tuning", "waiting", "no contact".
QString jobStateText(const JobStatus& job);
/// 0..1 of the phase; -1 where it cannot be told.
double jobProgress(const JobStatus& job);

}  // namespace espalier
