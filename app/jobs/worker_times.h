#pragma once

namespace espalier {

/// How long a worker is waited for. A test takes shorter ones.
struct WorkerTimes {
    int terminateAfterMs = 2000;  ///< a cancelled job that has not ended: SIGTERM
    int killAfterMs = 5000;       ///< and then SIGKILL
    int tickMs = 1000;
    int lostAfterTicks = 10;    ///< without a message: lost contact
    int greetWithinTicks = 60;  ///< from start to hello; a cold disk takes its time
    /// The process answers, but its job has shown no sign of life for so long: lost contact.
    double silentJobSeconds = 60;
};

}  // namespace espalier
