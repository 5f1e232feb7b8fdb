#include "core/stress/stress_evidence.h"

namespace espalier {

namespace {

bool fits(const OperatingProfile& profile, const StressResult& test)
{
    return test.request.threads == profile.threads && test.request.batch == profile.batch &&
           (!profile.p99LimitMs || test.p99LimitMs <= *profile.p99LimitMs * 1.001);
}

/// Which engine answers for a truth: "sparse" ran in the sparse runtime, the others in LibTorch.
bool ranIn(const OperatingProfile& profile, const SideResult& side)
{
    if (profile.runtime.empty()) return true;
    if (profile.runtime == "deployed") return false;  // neither is the adapter's engine
    return side.engine.starts_with("LibTorch") == (profile.runtime != "sparse");
}

}  // namespace

const StressResult* stressFor(const OperatingProfile& profile, std::span<const StressResult> tests,
                              const std::string& experiment, bool dense)
{
    const StressResult* newest = nullptr;
    for (const StressResult& test : tests)
        if (fits(profile, test) && (dense || (test.request.experiment == experiment && ranIn(profile, test.candidate))))
            newest = &test;
    return newest;
}

void addStress(Evidence& evidence, const OperatingProfile& profile, std::span<const StressResult> tests,
               const std::string& experiment, bool dense)
{
    const Side which = dense ? Side::dense : Side::candidate;
    const StressResult* newest = stressFor(profile, tests, experiment, dense);
    if (!newest) return;
    evidence.sustainedRate = newest->side(which).sustainedRate;
    for (const LoadResult& load : newest->loads) {
        if (load.side != which || load.surroundings != Surroundings::quiet) continue;
        evidence.loads.push_back({load.rate, load.latency.p99, load.sustained});
        if (load.joulesPerRequest && load.arrivals == ArrivalKind::poisson)
            evidence.joulesPerRequest = load.joulesPerRequest;  // of the highest rate, where idling counts least
    }
}

}  // namespace espalier
