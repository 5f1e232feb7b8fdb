#include "views/models/job_table_model.h"

#include "views/style/line_icon.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

#include <QFont>
#include <algorithm>

namespace espalier {

bool canCancel(const JobStatus& job)
{
    return (job.state == JobState::pending || job.state == JobState::running) && !job.cancelling;
}

bool canRetry(const JobStatus& job) { return job.state == JobState::failed || job.state == JobState::cancelled; }

QString jobStateText(const JobStatus& job)
{
    if (job.state != JobState::running) return jobStateName(job.state);
    if (job.cancelling) return JobTableModel::tr("cancelling");
    if (job.lostContact) return JobTableModel::tr("no contact");
    if (job.paused) return JobTableModel::tr("held back for a measurement");
    return phaseName(job.phase);
}

double jobProgress(const JobStatus& job)
{
    if (job.state == JobState::done) return 1;
    if (job.state != JobState::running) return 0;
    return job.total > 0 ? std::clamp(job.done / job.total, 0.0, 1.0) : -1;
}

void JobTableModel::setJobs(std::vector<JobStatus> jobs)
{
    beginResetModel();
    m_jobs = std::move(jobs);
    endResetModel();
}

void JobTableModel::updateJob(const JobStatus& job)
{
    const int row = rowOf(job.id);
    if (row >= 0) {
        m_jobs[row] = job;
        emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        return;
    }
    const int last = int(m_jobs.size());
    beginInsertRows({}, last, last);
    m_jobs.push_back(job);
    endInsertRows();
}

int JobTableModel::rowOf(const QString& id) const
{
    const auto found = std::find_if(m_jobs.begin(), m_jobs.end(), [&](const JobStatus& job) { return job.id == id; });
    return found == m_jobs.end() ? -1 : int(found - m_jobs.begin());
}

int JobTableModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_jobs.size()); }

int JobTableModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant JobTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const JobStatus& job = m_jobs[index.row()];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(job, column);
        case Qt::DecorationRole:
            return icon(job, column);
        case Qt::ToolTipRole:
            if (column == ActionColumn) return canCancel(job) ? tr("Cancel") : canRetry(job) ? tr("Retry") : QString();
            return job.failure ? sentenceFor(*job.failure) : job.name;
        case Qt::AccessibleTextRole:
            return column == ActionColumn ? data(index, Qt::ToolTipRole) : QVariant(text(job, column));
        case Qt::TextAlignmentRole:
            return int((column == TimeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        case Qt::FontRole: {
            QFont estimate;  // what is left is an estimate
            estimate.setItalic(true);
            return column == TimeColumn && job.state == JobState::running ? QVariant(estimate) : QVariant();
        }
        case ProgressRole:
            return column == ProgressColumn ? jobProgress(job) : QVariant();
        case IdRole:
            return job.id;
    }
    return {};
}

QString JobTableModel::text(const JobStatus& job, int column) const
{
    switch (column) {
        case NameColumn:
            return job.name;
        case StateColumn:
            return jobStateText(job);
        case ProgressColumn:
            return job.state == JobState::running && job.total > 0 ? percentText(jobProgress(job), 0) : QString();
        case TimeColumn:
            if (job.state == JobState::running && job.secondsLeft)
                return timeLeftText((job.secondsLeft->first + job.secondsLeft->second) / 2);
            return job.state == JobState::done && job.secondsElapsed > 0 ? durationText(job.secondsElapsed) : QString();
    }
    return {};
}

QVariant JobTableModel::icon(const JobStatus& job, int column) const
{
    if (column == ActionColumn)
        return canCancel(job) ? lineIcon(LineIcon::cancel) : canRetry(job) ? lineIcon(LineIcon::retry) : QVariant();
    if (column != NameColumn) return {};
    switch (job.state) {
        case JobState::pending:
            return lineIcon(LineIcon::waiting);
        case JobState::running:
            return lineIcon(job.lostContact ? LineIcon::warning : LineIcon::run);
        case JobState::done:
            return lineIcon(LineIcon::done);
        case JobState::failed:
            return lineIcon(LineIcon::error);
        case JobState::cancelled:
            return lineIcon(LineIcon::cancel);
    }
    return {};
}

QVariant JobTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == TimeColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case NameColumn:
            return tr("Job");
        case StateColumn:
            return tr("State");
        case ProgressColumn:
            return tr("Progress");
        case TimeColumn:
            return tr("Time");
    }
    return {};
}

}  // namespace espalier
