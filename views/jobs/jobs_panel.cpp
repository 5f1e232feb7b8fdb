#include "views/jobs/jobs_panel.h"

#include "app/jobs/job_queue.h"
#include "views/issues/issue_strip.h"
#include "views/jobs/job_details.h"
#include "views/jobs/job_log.h"
#include "views/jobs/job_tree_view.h"
#include "views/models/job_tree_model.h"
#include "views/words/numbers.h"

#include <QAction>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <algorithm>

namespace espalier {

JobsPanel::~JobsPanel() = default;

void JobsPanel::setQueue(JobQueue* queue, bool readOnly)
{
    if (m_queue) m_queue->disconnect(this);
    m_queue = queue;
    m_readOnly = readOnly;
    m_halted = false;
    m_failure->clear();
    m_log->setQueue(queue);
    m_model->setJobs(queue ? queue->jobs() : std::vector<JobStatus>());
    m_emptyText->setText(readOnly ? tr("This workspace can only be read: no job runs in it.")
                                  : tr("No jobs yet: Run or Sweep starts one."));
    refresh();
    if (!queue) return;
    connect(queue, &JobQueue::jobChanged, this, &JobsPanel::jobChanged);
    connect(queue, &JobQueue::halted, this, &JobsPanel::haltedBy);
    for (const JobStatus* job : m_model->jobs())
        if (job->state == JobState::running) m_tree->follow(job->id);
}

void JobsPanel::setLayers(const QSet<QString>& layers) { m_details->setLayers(layers); }

void JobsPanel::jobChanged(const JobStatus& job)
{
    const JobStatus* known = m_model->job(job.id);
    const int before = known ? int(known->state) : -1;
    const bool newState = before != int(job.state);
    m_model->updateJob(job);
    if (newState && job.state == JobState::running) {
        m_halted = false;
        m_tree->follow(job.id);
    }
    if (newState && before >= 0 && job.state == JobState::failed) m_tree->setCurrentIndex(m_model->indexOf(job.id));
    if (m_details->shown() == job.id) m_details->show(m_model->job(job.id));
    if (newState || !m_refresh.isActive()) m_refresh.start(newState ? 0 : 250);
}

void JobsPanel::refresh()
{
    m_refresh.stop();
    // What waits is not told of while it waits, but what is known of its time grows with every job that ends.
    if (m_queue)
        for (const JobStatus& job : m_queue->jobs())
            if (const JobStatus* known = m_model->job(job.id);
                known && job.state == JobState::pending && known->secondsLeft != job.secondsLeft)
                m_model->updateJob(job);
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_details->show(shownJob());
    showSummary();
    showFailure();
}

void JobsPanel::showSummary()
{
    const JobTally sum = m_model->total();
    QStringList parts;
    if (m_readOnly && sum.jobs > 0) parts << tr("read-only: no job runs");
    if (sum.running > 0) parts << (sum.running == 1 ? tr("1 running") : tr("%1 running").arg(sum.running));
    if (sum.pending > 0) parts << tr("%1 waiting").arg(sum.pending);
    if (sum.failed > 0) parts << tr("%1 failed").arg(sum.failed);
    if (sum.jobs > 0 && sum.unfinished() == 0 && sum.failed == 0) parts << tr("nothing runs");
    m_summary->setText(parts.join(QStringLiteral("  ·  ")));
    const auto left = m_queue && sum.unfinished() > 0 && !m_readOnly ? m_queue->secondsLeft() : std::nullopt;
    m_left->setText(left ? timeLeftText(left->first, left->second) : QString());
    const auto chosen = m_model->jobsAt(m_tree->currentIndex());
    const auto any = [&](bool (*can)(const JobStatus&)) {
        return m_queue && !m_readOnly &&
               std::any_of(chosen.begin(), chosen.end(), [&](const JobStatus* job) { return can(*job); });
    };
    m_cancel->setEnabled(any(canCancel));
    m_retry->setEnabled(any(canRetry) || m_halted);
    m_cancelAll->setEnabled(m_queue && !m_readOnly && sum.unfinished() > 0);
    m_clear->setEnabled(m_model->hasFinished());
}

void JobsPanel::haltedBy(const Issue& issue)
{
    m_halted = true;
    m_failure->tell(issue);
    m_failure->setActionText(tr("Try again"));
}

const JobStatus* JobsPanel::shownJob() const
{
    auto candidates = m_model->jobsAt(m_tree->currentIndex());
    if (candidates.size() == 1) return candidates.front();
    if (candidates.empty()) candidates = m_model->jobs();
    const JobStatus* last = nullptr;
    for (const JobStatus* job : candidates) {
        if (job->state == JobState::running) return job;
        if (job->state != JobState::pending || !last) last = job;
    }
    return last;
}

void JobsPanel::selectionChanged()
{
    const JobStatus* job = m_model->job(m_tree->currentIndex());
    refresh();
    if (!job || job->state != JobState::done) return;
    if (job->kind == JobSpec::Kind::scan)
        emit scanWanted();
    else if (job->kind == JobSpec::Kind::stress || job->kind == JobSpec::Kind::robustness)
        emit testWanted(job->id);
    else
        emit experimentWanted(job->id);
}

void JobsPanel::showFailure()
{
    if (m_halted) return;
    const JobStatus* job = shownJob();
    if (!job || job->state != JobState::failed || !job->failure) return m_failure->clear();
    m_failure->tell(*job->failure);
    m_failure->setActionText(m_readOnly ? QString() : tr("Retry"));
}

void JobsPanel::cancelSelected()
{
    if (!m_queue || m_readOnly) return;
    QStringList ids;  // those that wait first: none of them is to begin in the place of one that ends
    for (const JobStatus* job : m_model->jobsAt(m_tree->currentIndex()))
        if (canCancel(*job)) job->state == JobState::pending ? ids.prepend(job->id) : ids.append(job->id);
    for (const QString& id : ids) m_queue->cancel(id);
}

void JobsPanel::retrySelected()
{
    if (!m_queue || m_readOnly) return;
    QStringList ids;
    auto chosen = m_model->jobsAt(m_tree->currentIndex());
    if (chosen.empty() && shownJob()) chosen.push_back(shownJob());
    for (const JobStatus* job : chosen)
        if (canRetry(*job)) ids << job->id;
    for (const QString& id : ids) m_queue->retry(id);
    if (!std::exchange(m_halted, false)) return;
    m_failure->clear();
    m_queue->start();
}

void JobsPanel::cancelAll()
{
    if (m_queue && !m_readOnly) m_queue->cancelAll();
}

void JobsPanel::clearFinished()
{
    m_model->clearFinished();
    refresh();
}

}  // namespace espalier
