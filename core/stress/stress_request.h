#pragma once

#include "core/stress/arrivals.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// What else goes on while requests are served.
enum class Surroundings {
    quiet,
    neighbour,  ///< a thread that streams through more memory than the last cache holds
    memory,     ///< most of the free memory (bounded) taken and touched again and again
    fewer       ///< half of the threads, one at least
};

/// What runs a model under load.
enum class ServingEngine {
    fastest,   ///< of the two, by a short measurement
    libtorch,  ///< TorchScript, frozen
    espalier   ///< the sparse runtime
};

/// A stress test of one experiment beside the dense model: the same requests at the same rates for both.
struct StressRequest {
    std::string experiment;  ///< its id
    std::string profile;     ///< name, for the record; its limits are below
    ServingEngine engine = ServingEngine::fastest;
    int threads = 1;  ///< each serves one request at a time
    int batch = 1;
    std::vector<double> rates;  ///< requests a second; empty: 50 and 80 % of what the dense model can do at the most
    std::vector<ArrivalKind> arrivals = {ArrivalKind::poisson, ArrivalKind::bursts};
    std::vector<Surroundings> surroundings = {Surroundings::quiet, Surroundings::neighbour, Surroundings::memory,
                                              Surroundings::fewer};
    std::optional<double> p99LimitMs;  ///< of what counts as sustained; absent: 10 x the dense model's service time
    double seconds = 4;                ///< of one load, at most
    std::int64_t requests = 20000;     ///< of one load, at most
    std::uint64_t seed = 1;

    bool operator==(const StressRequest&) const = default;
};

/// Bounds on what can be asked for: a load must end, whatever it is.
inline constexpr double longestLoadSeconds = 120;
inline constexpr std::int64_t mostLoadRequests = 200'000;
inline constexpr double highestLoadRate = 50'000;

/// Throws Failure "stress.bad_value" (where = the field), and "stress.empty_load" for a rate at which no request would
/// come within the time.
void checkStress(const StressRequest& request);

const char* surroundingsCode(Surroundings surroundings);  ///< "quiet", "neighbour", "memory", "fewer"
/// Throws Failure "stress.bad_value".
Surroundings surroundingsFrom(const std::string& code);
ServingEngine servingEngineFrom(const std::string& code);  ///< "fastest", "libtorch", "espalier"

void to_json(nlohmann::json& json, const StressRequest& request);
void from_json(const nlohmann::json& json, StressRequest& request);

}  // namespace espalier
