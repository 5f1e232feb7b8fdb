#pragma once

#include "app/jobs/job_status.h"
#include "core/log/experiment.h"

#include <QString>
#include <vector>

namespace espalier {

/// A job, or a whole sweep, that ended.
struct EndedWork {
    QString name;  ///< "channel sweep", "channel 30 %"
    bool sweep = false;
    std::vector<JobStatus> jobs;  ///< of the sweep, or the one
};

/// The experiment one would look at first: the fastest of those within a point of dense, else the most accurate.
/// Null where none has finished with finite figures.
const Experiment* bestOf(const std::vector<const Experiment*>& experiments);

/// "While you were away: channel sweep finished, 9 done, 1 failed; best: channel 30 %, 92.6 % at 0.72 ×". Empty for
/// nothing. `experiments` are the log's.
QString awayText(const std::vector<EndedWork>& works, const std::vector<Experiment>& experiments);

}  // namespace espalier
