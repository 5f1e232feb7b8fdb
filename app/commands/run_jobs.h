#pragma once

#include "app/jobs/job_queue.h"
#include "core/log/experiment_log.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

class Terminal;

/// How a run of the queue ended.
struct Outcome {
    std::vector<std::string> added;  ///< ids of the experiments that came into the log, in order
    std::vector<Issue> failures;     ///< one a failed job, where = its name if it had none
    bool interrupted = false;
};

/// Starts the queue and returns when it is idle, telling progress and results on the way. SIGINT cancels what is left.
Outcome runToEnd(JobQueue& queue, const ExperimentLog& log, Terminal& terminal);

/// Runs one job without a log. Throws its Failure; "job.cancelled" after SIGINT.
nlohmann::json runAlone(const JobSpec& spec, Terminal& terminal);

/// Ends a verb that ran jobs: throws the first failure, or "job.cancelled" for `workspace`, if there was any.
void throwIfIncomplete(const Outcome& outcome, const std::string& workspace);

}  // namespace espalier
