#pragma once

#include "core/base/issue.h"
#include "core/job/job_spec.h"
#include "core/job/training_point.h"
#include "core/log/experiment_log.h"

#include <QList>
#include <QString>

#include <optional>
#include <utility>

namespace espalier {

/// Seconds, lower and upper end.
using SecondsRange = std::pair<double, double>;

/// What a job is doing now, as the window and the command line show it.
struct JobStatus {
    QString id;
    QString name;
    QString sweep;  ///< groups the jobs of one sweep; empty for single runs
    JobSpec::Kind kind = JobSpec::Kind::inspect;
    JobState state = JobState::pending;
    Phase phase = Phase::load;
    double done = 0;            ///< of the phase
    double total = 0;           ///< of the phase; 0: cannot be told
    double secondsElapsed = 0;  ///< while it worked; time it was held back for another's measurement is not its own
    std::optional<SecondsRange> secondsLeft;  ///< absent until it can be known
    bool paused = false;                      ///< held back so that another job can measure
    bool lostContact = false;                 ///< shown, not failed: contact may come back
    bool cancelling = false;
    int attempts = 0;
    std::optional<Issue> failure;  ///< state failed
    QList<Issue> issues;           ///< warnings met on the way
};

}  // namespace espalier
