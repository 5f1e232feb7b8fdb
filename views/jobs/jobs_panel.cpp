#include "views/jobs/jobs_panel.h"

#include "app/jobs/job_queue.h"
#include "views/issues/issue_strip.h"
#include "views/jobs/progress_delegate.h"
#include "views/models/job_table_model.h"

#include <QAction>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

namespace espalier {

namespace {

QTableView* makeTable(JobTableModel* model)
{
    auto* table = new QTableView;
    table->setObjectName(QStringLiteral("jobTable"));
    table->setAccessibleName(JobsPanel::tr("Jobs"));
    table->setModel(model);
    table->setItemDelegateForColumn(JobTableModel::ProgressColumn, new ProgressDelegate(table));
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setSelectionMode(QTableView::SingleSelection);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setTabKeyNavigation(false);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 10);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(24);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(JobTableModel::NameColumn, QHeaderView::Stretch);
    header->resizeSection(JobTableModel::StateColumn,
                          table->fontMetrics().horizontalAdvance(QStringLiteral("measuring latency")) + 16);
    header->resizeSection(JobTableModel::ProgressColumn, 150);
    header->resizeSection(JobTableModel::TimeColumn, 90);
    header->resizeSection(JobTableModel::ActionColumn, 30);
    return table;
}

}  // namespace

JobsPanel::JobsPanel(QWidget* parent)
    : QWidget(parent), m_model(new JobTableModel(this)), m_table(makeTable(m_model)), m_failure(new IssueStrip)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_failure);
    addTableAction(tr("Cancel job"), QKeySequence::Delete, &JobsPanel::cancelSelected);
    addTableAction(tr("Retry job"), QKeySequence(Qt::Key_F5), &JobsPanel::retrySelected);
    QAction* all = new QAction(tr("Cancel all jobs"), m_table);
    connect(all, &QAction::triggered, this, [this] {
        if (m_queue) m_queue->cancelAll();
    });
    m_table->addAction(all);
    connect(m_table, &QTableView::clicked, this, &JobsPanel::act);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobsPanel::showFailure);
    connect(m_failure, &IssueStrip::actionTriggered, this, &JobsPanel::retrySelected);
}

QAction* JobsPanel::addTableAction(const QString& text, const QKeySequence& key, void (JobsPanel::*slot)())
{
    auto* action = new QAction(text, m_table);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, slot);
    m_table->addAction(action);
    return action;
}

void JobsPanel::setQueue(JobQueue* queue)
{
    if (m_queue) m_queue->disconnect(this);
    m_queue = queue;
    m_halted = false;
    m_failure->clear();
    m_model->setJobs(queue ? queue->jobs() : std::vector<JobStatus>());
    if (!queue) return;
    connect(queue, &JobQueue::jobChanged, this, &JobsPanel::jobChanged);
    connect(queue, &JobQueue::halted, this, &JobsPanel::haltedBy);
}

void JobsPanel::jobChanged(const JobStatus& job)
{
    const bool isNew = m_model->rowOf(job.id) < 0;
    const int before = isNew ? -1 : int(m_model->job(m_model->rowOf(job.id)).state);
    m_model->updateJob(job);
    const int row = m_model->rowOf(job.id);
    const bool began = job.state == JobState::running && before != int(JobState::running);
    const bool justFailed = job.state == JobState::failed && before >= 0 && before != int(JobState::failed);
    if (began) {
        m_halted = false;
        m_table->scrollTo(m_model->index(row, 0));
    }
    if (justFailed) m_table->selectRow(row);
    showFailure();
}

void JobsPanel::haltedBy(const Issue& issue)
{
    m_halted = true;
    m_failure->tell(issue);
    m_failure->setActionText(tr("Try again"));
}

const JobStatus* JobsPanel::selectedJob() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model->job(rows.first().row());
}

void JobsPanel::showFailure()
{
    if (m_halted) return;
    const JobStatus* job = selectedJob();
    if (!job) return m_failure->clear();
    if (job->state == JobState::failed && job->failure) {
        m_failure->tell(*job->failure);
        m_failure->setActionText(tr("Retry"));
    } else if (!job->issues.isEmpty()) {
        m_failure->tell(job->issues.last());
        m_failure->setActionText({});
    } else {
        m_failure->clear();
    }
}

void JobsPanel::act(const QModelIndex& index)
{
    if (index.column() != JobTableModel::ActionColumn) return;
    canCancel(m_model->job(index.row())) ? cancelSelected() : retrySelected();
}

void JobsPanel::cancelSelected()
{
    const JobStatus* job = selectedJob();
    if (m_queue && job && canCancel(*job)) m_queue->cancel(job->id);
}

void JobsPanel::retrySelected()
{
    if (!m_queue) return;
    const JobStatus* job = selectedJob();
    if (job && canRetry(*job)) m_queue->retry(job->id);
    if (!m_halted) return;
    m_halted = false;
    m_failure->clear();
    m_queue->start();
}

}  // namespace espalier
