#include "views/models/job_tree_model.h"

#include "views/style/line_icon.h"
#include "views/words/messages.h"
#include "views/words/names.h"
#include "views/words/numbers.h"

#include <QFont>
#include <algorithm>

namespace espalier {

struct JobTreeModel::Node {
    Node* parent = nullptr;
    QString sweep;                 ///< of a sweep's row
    std::optional<JobStatus> job;  ///< of a job's row
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto& all = parent->children;
        return int(std::find_if(all.begin(), all.end(), [this](const auto& each) { return each.get() == this; }) -
                   all.begin());
    }
    std::vector<const JobStatus*> jobs() const
    {
        std::vector<const JobStatus*> found;
        if (job) found.push_back(&*job);
        for (const auto& child : children)
            for (const JobStatus* each : child->jobs()) found.push_back(each);
        return found;
    }
    QString name() const
    {
        QStringList names;
        for (const JobStatus* each : jobs()) names << each->name;
        return sweepName(names);
    }
};

JobTreeModel::JobTreeModel(QObject* parent) : QAbstractItemModel(parent), m_root(std::make_unique<Node>()) {}

JobTreeModel::~JobTreeModel() = default;

void JobTreeModel::setJobs(const std::vector<JobStatus>& jobs)
{
    beginResetModel();
    m_root->children.clear();
    m_nodes.clear();
    m_cleared.clear();
    endResetModel();
    for (const JobStatus& job : jobs) updateJob(job);
}

JobTreeModel::Node* JobTreeModel::nodeOf(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex JobTreeModel::indexOf(const Node* node, int column) const
{
    return node && node != m_root.get() ? createIndex(node->row(), column, node) : QModelIndex();
}

JobTreeModel::Node* JobTreeModel::sweepFor(const JobStatus& job)
{
    if (job.sweep.isEmpty()) return m_root.get();
    for (const auto& node : m_root->children)
        if (node->sweep == job.sweep) return node.get();
    const int row = int(m_root->children.size());
    beginInsertRows({}, row, row);
    auto node = std::make_unique<Node>();
    node->parent = m_root.get();
    node->sweep = job.sweep;
    m_root->children.push_back(std::move(node));
    endInsertRows();
    return m_root->children.back().get();
}

void JobTreeModel::insert(Node* parent, const JobStatus& job)
{
    const int row = int(parent->children.size());
    beginInsertRows(indexOf(parent, 0), row, row);
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->job = job;
    m_nodes[job.id] = node.get();
    parent->children.push_back(std::move(node));
    endInsertRows();
}

void JobTreeModel::updateJob(const JobStatus& job)
{
    if (m_cleared.contains(job.id) && !isUnfinished(job)) return;
    m_cleared.remove(job.id);
    Node* node = m_nodes.value(job.id);
    if (node) {
        node->job = job;
        emit dataChanged(indexOf(node, 0), indexOf(node, ColumnCount - 1));
    } else {
        insert(sweepFor(job), job);
        node = m_nodes.value(job.id);
    }
    if (node->parent != m_root.get())
        emit dataChanged(indexOf(node->parent, 0), indexOf(node->parent, ColumnCount - 1));
}

void JobTreeModel::removeFinishedIn(Node* parent)
{
    for (int row = int(parent->children.size()) - 1; row >= 0; --row) {
        Node* node = parent->children[row].get();
        if (!node->job) removeFinishedIn(node);
        if (node->job ? isUnfinished(*node->job) : !node->children.empty()) continue;
        beginRemoveRows(indexOf(parent, 0), row, row);
        if (node->job) {
            m_cleared.insert(node->job->id);
            m_nodes.remove(node->job->id);
        }
        parent->children.erase(parent->children.begin() + row);
        endRemoveRows();
    }
    if (parent != m_root.get() && !parent->children.empty())
        emit dataChanged(indexOf(parent, 0), indexOf(parent, ColumnCount - 1));
}

void JobTreeModel::clearFinished() { removeFinishedIn(m_root.get()); }

bool JobTreeModel::hasFinished() const
{
    return std::any_of(m_nodes.begin(), m_nodes.end(), [](const Node* node) { return !isUnfinished(*node->job); });
}

const JobStatus* JobTreeModel::job(const QString& id) const
{
    const Node* node = m_nodes.value(id);
    return node ? &*node->job : nullptr;
}

const JobStatus* JobTreeModel::job(const QModelIndex& index) const
{
    const Node* node = nodeOf(index);
    return node->job ? &*node->job : nullptr;
}

QModelIndex JobTreeModel::indexOf(const QString& id, int column) const { return indexOf(m_nodes.value(id), column); }

std::vector<const JobStatus*> JobTreeModel::jobsAt(const QModelIndex& index) const
{
    return index.isValid() ? nodeOf(index)->jobs() : std::vector<const JobStatus*>();
}

std::vector<const JobStatus*> JobTreeModel::jobs() const { return m_root->jobs(); }

int JobTreeModel::workers() const
{
    // As many as run now: what the queue was told is not known here, and the line's end leaves workers idle anyway.
    return int(std::count_if(m_nodes.begin(), m_nodes.end(),
                             [](const Node* node) { return node->job->state == JobState::running; }));
}

QModelIndex JobTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) return {};
    return createIndex(row, column, nodeOf(parent)->children[row].get());
}

QModelIndex JobTreeModel::parent(const QModelIndex& index) const
{
    return index.isValid() ? indexOf(nodeOf(index)->parent, 0) : QModelIndex();
}

int JobTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeOf(parent)->children.size());
}

int JobTreeModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant JobTreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const int column = index.column();
    if (role == Qt::TextAlignmentRole)
        return int((column == ElapsedColumn || column == LeftColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role == Qt::FontRole) {
        QFont estimate;
        estimate.setItalic(true);
        return column == LeftColumn || column == ProgressColumn ? QVariant(estimate) : QVariant();
    }
    const Node& node = *nodeOf(index);
    return node.job ? jobData(*node.job, column, role) : sweepData(node, column, role);
}

QVariant JobTreeModel::jobData(const JobStatus& job, int column, int role) const
{
    switch (role) {
        case IdRole:
            return job.id;
        case ProgressRole:
            return column == ProgressColumn || column == StateColumn ? wholeProgress(job) : QVariant();
        case Qt::DecorationRole:
            if (column == NameColumn) return lineIcon(jobIcon(job));
            if (column != ActionColumn) return {};
            return canCancel(job) ? lineIcon(LineIcon::cancel) : canRetry(job) ? lineIcon(LineIcon::retry) : QVariant();
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            if (column == ActionColumn) return canCancel(job) ? tr("Cancel") : canRetry(job) ? tr("Retry") : QString();
            if (role == Qt::AccessibleTextRole) return jobData(job, column, Qt::DisplayRole);
            return job.failure             ? sentenceFor(*job.failure).toHtmlEscaped()
                   : column == StateColumn ? phaseText(job).toHtmlEscaped()
                                           : job.name.toHtmlEscaped();
        case Qt::DisplayRole:
            break;
        default:
            return {};
    }
    switch (column) {
        case NameColumn:
            return job.name;
        case StateColumn:
            return jobStateText(job);
        case ProgressColumn:
            return job.state == JobState::running && wholeProgress(job) >= 0 ? percentText(wholeProgress(job), 0)
                                                                             : QString();
        case ElapsedColumn:
            return job.secondsElapsed >= 0.5 ? clockText(job.secondsElapsed) : QString();
        case LeftColumn:
            return isUnfinished(job) && job.secondsLeft ? timeLeftText(job.secondsLeft->first, job.secondsLeft->second)
                                                        : QString();
    }
    return {};
}

QVariant JobTreeModel::sweepData(const Node& sweep, int column, int role) const
{
    const JobTally sum = tally(sweep.jobs(), workers());
    switch (role) {
        case IdRole:
            return sweep.sweep;
        case ProgressRole:
            return column == ProgressColumn || column == StateColumn ? sum.progress : QVariant();
        case Qt::DecorationRole:
            if (column == NameColumn) return lineIcon(tallyIcon(sum));
            return column == ActionColumn && sum.unfinished() > 0 ? lineIcon(LineIcon::cancel) : QVariant();
        case Qt::AccessibleTextRole:
        case Qt::ToolTipRole:
            if (column == ActionColumn) return sum.unfinished() > 0 ? tr("Cancel the sweep") : QString();
            return column == NameColumn || role == Qt::AccessibleTextRole ? sweepData(sweep, column, Qt::DisplayRole)
                                                                          : tallyText(sum);
        case Qt::DisplayRole:
            break;
        default:
            return {};
    }
    switch (column) {
        case NameColumn:
            return tr("%1  %2/%3").arg(sweep.name()).arg(sum.jobs - sum.unfinished()).arg(sum.jobs);
        case StateColumn:
            return tallyText(sum);
        case ProgressColumn:
            return sum.unfinished() > 0 ? percentText(sum.progress, 0) : QString();
        case ElapsedColumn:
            return sum.secondsElapsed >= 0.5 ? clockText(sum.secondsElapsed) : QString();
        case LeftColumn:
            return sum.secondsLeft ? timeLeftText(sum.secondsLeft->first, sum.secondsLeft->second) : QString();
    }
    return {};
}

QVariant JobTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == ElapsedColumn || section == LeftColumn ? Qt::AlignRight : Qt::AlignLeft) |
                   Qt::AlignVCenter);
    if (role != Qt::DisplayRole) return {};
    switch (section) {
        case NameColumn:
            return tr("Job");
        case StateColumn:
            return tr("State");
        case ProgressColumn:
            return tr("Progress");
        case ElapsedColumn:
            return tr("Elapsed");
        case LeftColumn:
            return tr("Time left");
    }
    return {};
}

}  // namespace espalier
