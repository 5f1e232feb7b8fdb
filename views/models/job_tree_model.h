#pragma once

#include "app/jobs/job_status.h"
#include "views/models/job_text.h"
#include "views/models/roles.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>
#include <memory>
#include <vector>

namespace espalier {

/// The queue's jobs, oldest first; those of a sweep are children of one row that tells how far the whole is. A change of
/// one job changes its row and its sweep's and no other.
class JobTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, StateColumn, ProgressColumn, ElapsedColumn, LeftColumn, ActionColumn, ColumnCount };

    explicit JobTreeModel(QObject* parent = nullptr);
    ~JobTreeModel() override;

    void setJobs(const std::vector<JobStatus>& jobs);
    /// Adds the job or changes its row. A job that was cleared away comes back only when it is tried again.
    void updateJob(const JobStatus& job);
    /// Takes what is done, failed or cancelled off the list; the log keeps it.
    void clearFinished();
    bool hasFinished() const;

    const JobStatus* job(const QString& id) const;
    const JobStatus* job(const QModelIndex& index) const;  ///< null for a sweep
    QModelIndex indexOf(const QString& id, int column = 0) const;
    /// The jobs under a sweep's row, or the one of the row itself.
    std::vector<const JobStatus*> jobsAt(const QModelIndex& index) const;
    std::vector<const JobStatus*> jobs() const;
    /// Of all jobs.
    JobTally total() const { return tally(jobs(), workers()); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Node;

    Node* nodeOf(const QModelIndex& index) const;
    QModelIndex indexOf(const Node* node, int column) const;
    Node* sweepFor(const JobStatus& job);
    void insert(Node* parent, const JobStatus& job);
    void removeFinishedIn(Node* parent);
    int workers() const;
    QVariant jobData(const JobStatus& job, int column, int role) const;
    QVariant sweepData(const Node& sweep, int column, int role) const;

    std::unique_ptr<Node> m_root;
    QHash<QString, Node*> m_nodes;
    QSet<QString> m_cleared;
};

}  // namespace espalier
