#pragma once

#include "app/jobs/job_queue.h"

#include <string>

namespace espalier {

class Terminal;

/// Puts a job into the queue, or makes the one that would measure the same and was interrupted wait again, and runs the
/// queue to its end. Gives back the job's id. Throws what ended it.
std::string runOrResume(JobQueue& queue, const ExperimentLog& log, JobSpec spec, Terminal& terminal);

}  // namespace espalier
