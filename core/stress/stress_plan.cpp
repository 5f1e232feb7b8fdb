#include "core/stress/stress_plan.h"

#include <algorithm>

namespace espalier {

void takeProfile(StressRequest& request, const OperatingProfile& profile)
{
    request.profile = profile.name;
    request.threads = profile.threads;
    request.batch = profile.batch;
    request.p99LimitMs = profile.p99LimitMs;
    request.rates.clear();
    for (const auto& rate : {profile.requestsPerSecond, profile.peakRequestsPerSecond})
        if (rate) request.rates.push_back(*rate);
    request.engine = ServingEngine::fastest;
    if (profile.runtime == "sparse") request.engine = ServingEngine::espalier;
    if (profile.runtime == "masked" || profile.runtime == "compacted") request.engine = ServingEngine::libtorch;
}

StressSize sizeOf(const StressRequest& request)
{
    StressSize size;
    const int rates = int(request.rates.empty() ? usualRates : request.rates.size());
    for (const Surroundings surroundings : request.surroundings) {
        if (surroundings == Surroundings::fewer && request.threads == 1) continue;
        size.loads += surroundings == Surroundings::quiet ? 2 * rates * int(request.arrivals.size()) : 2;
    }
    size.seconds = request.seconds * (size.loads + 2 * rateProbes * longestProbe);
    for (const double rate : request.rates) {
        const auto requests = std::min(request.requests, std::int64_t(rate * request.seconds));
        size.fewest = size.fewest > 0 ? std::min(size.fewest, requests) : requests;
    }
    return size;
}

}  // namespace espalier
