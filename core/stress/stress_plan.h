#pragma once

#include "core/profile/operating_profile.h"
#include "core/stress/stress_request.h"

namespace espalier {

/// What a profile says of a stress test: threads, batch, rates, limit and engine. What was in `request` of that is gone.
void takeProfile(StressRequest& request, const OperatingProfile& profile);

/// What a test comes to, before it runs.
struct StressSize {
    int loads = 0;            ///< of both models, without the search for the highest rate
    double seconds = 0;       ///< at most, with that search
    std::int64_t fewest = 0;  ///< requests of the smallest load; 0 where rates are to be found out
};
StressSize sizeOf(const StressRequest& request);

/// Below this a load tells little of its p99.
inline constexpr std::int64_t fewLoadRequests = 200;

}  // namespace espalier
