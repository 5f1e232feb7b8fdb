#include "views/models/job_text.h"

#include "views/style/line_icon.h"
#include "views/words/lists.h"
#include "views/words/names.h"
#include "views/words/numbers.h"
#include "views/words/tr.h"

#include <QRegularExpression>
#include <algorithm>

namespace espalier {

bool canCancel(const JobStatus& job) { return isUnfinished(job) && !job.cancelling; }

bool canRetry(const JobStatus& job) { return job.state == JobState::failed || job.state == JobState::cancelled; }

bool isUnfinished(const JobStatus& job) { return job.state == JobState::pending || job.state == JobState::running; }

QString jobStateText(const JobStatus& job)
{
    if (job.state != JobState::running) return jobStateName(job.state);
    if (job.cancelling) return tr("cancelling");
    if (job.lostContact) return tr("no contact");
    if (job.paused) return tr("held back for a measurement");
    return phaseName(job.phase);
}

LineIcon jobIcon(const JobStatus& job)
{
    switch (job.state) {
        case JobState::pending:
            return LineIcon::waiting;
        case JobState::running:
            return job.lostContact ? LineIcon::warning : LineIcon::run;
        case JobState::done:
            return LineIcon::done;
        case JobState::failed:
            return LineIcon::error;
        case JobState::cancelled:
            return LineIcon::cancel;
    }
    return LineIcon::none;
}

double jobProgress(const JobStatus& job)
{
    if (job.state == JobState::done) return 1;
    if (job.state != JobState::running) return 0;
    return job.total > 0 ? std::clamp(job.done / job.total, 0.0, 1.0) : -1;
}

double wholeProgress(const JobStatus& job)
{
    if (job.state != JobState::running || !job.secondsLeft || job.secondsElapsed <= 0) return jobProgress(job);
    return job.secondsElapsed / (job.secondsElapsed + (job.secondsLeft->first + job.secondsLeft->second) / 2);
}

QString phaseText(const JobStatus& job)
{
    const bool working = job.state == JobState::running && !job.cancelling && !job.lostContact && !job.paused;
    const double progress = working ? jobProgress(job) : 0;
    return progress > 0 ? tr("%1 %2").arg(jobStateText(job), percentText(progress, 0)) : jobStateText(job);
}

QString sweepName(const QStringList& jobNames)
{
    static const QRegularExpression level(QStringLiteral("\\s+\\d\\S*\\s*%.*$"));
    QStringList heads;
    for (QString name : jobNames) {
        name.remove(level);
        if (!name.isEmpty() && !heads.contains(name)) heads << name;
    }
    if (heads.isEmpty() || heads.size() > 3) return tr("sweep");
    return tr("%1 sweep").arg(joined(heads));
}

JobTally tally(const std::vector<const JobStatus*>& jobs, int workers)
{
    JobTally sum;
    SecondsRange left{0, 0};
    double longest = 0;
    bool known = true;
    for (const JobStatus* job : jobs) {
        ++sum.jobs;
        sum.pending += job->state == JobState::pending;
        sum.running += job->state == JobState::running;
        sum.done += job->state == JobState::done;
        sum.failed += job->state == JobState::failed;
        sum.cancelled += job->state == JobState::cancelled;
        sum.secondsElapsed += job->secondsElapsed;
        sum.lostContact |= job->lostContact;
        if (!isUnfinished(*job)) {
            sum.progress += 1;
            continue;
        }
        known &= job->secondsLeft.has_value();
        if (!job->secondsLeft) continue;
        // Its phase says little of the whole, so a job of unknown length counts when it is done.
        if (job->state == JobState::running) sum.progress += wholeProgress(*job);
        left.first += job->secondsLeft->first;
        left.second += job->secondsLeft->second;
        longest = std::max(longest, job->secondsLeft->second);
    }
    if (sum.jobs > 0) sum.progress /= sum.jobs;
    const int side = std::clamp(sum.unfinished(), 1, std::max(1, workers));
    // At best all workers are busy to the end, at worst the longest job is begun last.
    if (known && sum.unfinished() > 0)
        sum.secondsLeft = SecondsRange{left.first / side, (left.second - longest) / side + longest};
    return sum;
}

QString tallyText(const JobTally& tally)
{
    QStringList parts;
    if (tally.lostContact) parts << tr("no contact");
    if (tally.running > 0 && !tally.lostContact) parts << jobStateName(JobState::running);
    if (tally.running == 0 && tally.pending > 0) parts << jobStateName(JobState::pending);
    if (tally.unfinished() == 0 && tally.done == tally.jobs) parts << jobStateName(JobState::done);
    if (tally.unfinished() == 0 && tally.done < tally.jobs && tally.done > 0) parts << tr("%1 done").arg(tally.done);
    if (tally.failed > 0) parts << tr("%1 failed").arg(tally.failed);
    if (tally.cancelled > 0) parts << tr("%1 cancelled").arg(tally.cancelled);
    return joined(parts);
}

LineIcon tallyIcon(const JobTally& tally)
{
    if (tally.lostContact) return LineIcon::warning;
    if (tally.running > 0) return LineIcon::run;
    if (tally.pending > 0) return LineIcon::waiting;
    if (tally.failed > 0) return LineIcon::error;
    return tally.done > 0 ? LineIcon::done : LineIcon::cancel;
}

}  // namespace espalier
