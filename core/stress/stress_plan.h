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

// How the engine searches for the highest rate a model sustains: so many loads a side, each at most so many times as long as
// a load of the test; and at how many rates it serves where none was asked for.
inline constexpr int rateProbes = 8;
inline constexpr double longestProbe = 1.5;
inline constexpr std::size_t usualRates = 2;

/// Below this a load tells little of its p99.
inline constexpr std::int64_t fewLoadRequests = 200;

}  // namespace espalier
