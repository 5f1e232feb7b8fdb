#pragma once

#include "core/stress/stress_result.h"

#include <functional>
#include <vector>

namespace espalier {

/// What a load left.
struct LoadRun {
    LoadSamples samples;  ///< of what was answered, in the order it came
    std::int64_t requests = 0, unserved = 0;
    double seconds = 0;
};

/// Lets requests come at `arrivals` (seconds from the start, rising), whatever becomes of the earlier ones, into one
/// first-come-first-served queue from which each of `servers` takes them in a thread of its own. Latency counts from when
/// a request was to come, not from when it was taken notice of. Ends when all are answered, at the latest `grace` seconds
/// after the last was to come, when what still waits counts as unserved; and when `cancelled`, asked twenty times a
/// second on the caller's thread, says so. What a server throws is thrown here, after all threads have ended.
LoadRun runLoad(const std::vector<double>& arrivals, const std::vector<std::function<void()>>& servers, double grace,
                const std::function<bool()>& cancelled);

}  // namespace espalier
