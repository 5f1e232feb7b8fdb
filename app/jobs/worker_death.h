#pragma once

#include "core/base/issue.h"

#include <QByteArray>

#include <optional>

namespace espalier {

/// How a worker process ended that should not have.
struct WorkerDeath {
    bool bySignal = false;
    int code = 0;              ///< signal number, or exit status
    bool greeted = true;       ///< it had said hello
    bool outOfMemory = false;  ///< the kernel ended some process for lack of memory while it worked
    QByteArray lastWords;      ///< end of its stderr
};

/// "job.out_of_memory" or "job.worker_killed" for a SIGKILL that was not ours; else "environment.worker_did_not_start"
/// before it said hello and "job.worker_crashed" after, with the signal or the exit status.
Issue issueOf(const WorkerDeath& death);

/// Processes this machine's kernel has ended for lack of memory since it started; empty where it does not tell.
std::optional<long long> outOfMemoryKills();

}  // namespace espalier
