#pragma once

#include "core/stress/stress_request.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// Which model a load was put on.
enum class Side { candidate, dense };

/// What became of each request of a load, in the order they came. Milliseconds; all of the same length.
struct LoadSamples {
    std::vector<double> arrival;  ///< when it was to come, from the start
    std::vector<double> latency;  ///< from then until it was answered
    std::vector<double> queue;    ///< of that, until it was taken up
    std::vector<double> late;     ///< how much later than it should the generator let it come

    bool operator==(const LoadSamples&) const = default;
};

struct Quantiles {
    double p50 = 0, p95 = 0, p99 = 0, p999 = 0, most = 0, mean = 0;

    bool operator==(const Quantiles&) const = default;
};

/// One load on one side.
struct LoadResult {
    Side side = Side::candidate;
    Surroundings surroundings = Surroundings::quiet;
    ArrivalKind arrivals = ArrivalKind::poisson;
    double rate = 0;  ///< asked
    int threads = 1;
    std::int64_t requests = 0;  ///< that came
    std::int64_t unserved = 0;  ///< still waiting when the time was over; the figures below are of the others
    double seconds = 0;
    Quantiles latency, queue, service;    ///< ms
    double jitterMs = 0;                  ///< mean difference of latency between one request and the next
    double lateP50Us = 0, lateP99Us = 0;  ///< timing error of the load generator
    bool queueGrew = false;
    bool sustained = false;                  ///< all served, p99 within the limit, and the queue did not grow
    std::optional<double> joulesPerRequest;  ///< RAPL: all of the processor, while the load was on
    LoadSamples samples;                     ///< not in tables

    bool operator==(const LoadResult&) const = default;
};

/// What was found out about one side as a whole.
struct SideResult {
    std::string engine;        ///< "LibTorch 1.13.1", "Espalier runtime"
    double serviceMs = 0;      ///< median, alone
    double sustainedRate = 0;  ///< highest, in quiet surroundings, Poisson; 0: not even the lowest that was tried
    /// What was tried on the way: rate, p99 in ms, whether it was sustained.
    struct Probe {
        double rate = 0, p99Ms = 0;
        bool sustained = false;
        bool operator==(const Probe&) const = default;
    };
    std::vector<Probe> probes;

    bool operator==(const SideResult&) const = default;
};

/// Where energy could be read. The codes are "rapl", "absent", "forbidden".
struct StressResult {
    std::string id;       ///< the job's UUID
    std::string created;  ///< ISO 8601, UTC
    StressRequest request;
    double p99LimitMs = 0;  ///< that decided what counts as sustained
    std::string energy;     ///< "rapl", "absent" or "forbidden": why there are no joules
    SideResult candidate, dense;
    std::vector<LoadResult> loads;
    std::map<std::string, std::string> environment;
    double seconds = 0;

    /// That other programs kept busy meanwhile.
    double otherProcessors() const;
    const SideResult& side(Side which) const { return which == Side::candidate ? candidate : dense; }
    /// Null where there is none.
    const LoadResult* find(Side side, Surroundings surroundings, ArrivalKind arrivals, double rate) const;
    /// Highest p99 of a side over all that was tried at rates up to its highest sustained one: the worst plausible case,
    /// beside p99 in quiet surroundings at the same rate. Null where nothing was sustained.
    const LoadResult* worst(Side side) const;
    bool operator==(const StressResult&) const = default;
};

const char* sideCode(Side side);  ///< "candidate", "dense"
nlohmann::json stressToJson(const StressResult& result, bool withSamples);
StressResult stressFromJson(const nlohmann::json& json);
nlohmann::json loadToJson(const LoadResult& load, bool withSamples);
LoadResult loadFromJson(const nlohmann::json& json);

}  // namespace espalier
