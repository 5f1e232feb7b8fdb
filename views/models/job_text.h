#pragma once

#include "app/jobs/job_status.h"

#include <QStringList>
#include <vector>

namespace espalier {

enum class LineIcon;

// A job, or the jobs of a sweep, in words.

QString jobStateText(const JobStatus& job);  ///< phase of a running job, "no contact", "held back…", else the state
LineIcon jobIcon(const JobStatus& job);
bool canCancel(const JobStatus& job);
bool canRetry(const JobStatus& job);
bool isUnfinished(const JobStatus& job);  ///< pending or running

/// Of a running job's phase: 0..1, or -1 where it is under way but how far cannot be told.
double jobProgress(const JobStatus& job);
/// Of the whole job by the time it takes, as far as that is known; else jobProgress().
double wholeProgress(const JobStatus& job);
/// "fine-tuning 45 %".
QString phaseText(const JobStatus& job);

/// What the jobs of a sweep have in common: "channel sweep", "unstructured, channel sweep".
QString sweepName(const QStringList& jobNames);

/// Several jobs taken together.
struct JobTally {
    int jobs = 0, pending = 0, running = 0, done = 0, failed = 0, cancelled = 0;
    double progress = 0;                      ///< 0..1, of all jobs alike
    double secondsElapsed = 0;                ///< of work, jobs side by side counted each
    std::optional<SecondsRange> secondsLeft;  ///< of what is unfinished; absent until it can be known
    bool lostContact = false;                 ///< to any of them

    int unfinished() const { return pending + running; }
};

/// `workers`: how many jobs go on side by side.
JobTally tally(const std::vector<const JobStatus*>& jobs, int workers);
/// "running", "waiting", "done", "8 done, 1 failed".
QString tallyText(const JobTally& tally);
LineIcon tallyIcon(const JobTally& tally);

}  // namespace espalier
