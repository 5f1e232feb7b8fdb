#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <vector>

namespace espalier {

/// How requests come: independently of one another, or several in quick succession and then a pause.
enum class ArrivalKind { poisson, bursts };

/// Requests that come when they come, whether the earlier ones are answered or not (open loop).
struct ArrivalPlan {
    ArrivalKind kind = ArrivalKind::poisson;
    double rate = 1;            ///< requests a second, on average
    double seconds = 5;         ///< at most
    std::int64_t most = 20000;  ///< requests, at most
    double burst = 8;           ///< mean size of a burst; of bursts only
    std::uint64_t seed = 1;

    bool operator==(const ArrivalPlan&) const = default;
};

/// Seconds from the start, rising; never beyond `seconds`, never more than `most`. The same plan gives the same bits.
/// Poisson: exponential gaps. Bursts: they begin as a Poisson process of rate / burst; their sizes are geometric; within
/// one, requests are a tenth of the mean gap apart. Throws Failure "stress.bad_value" for a rate that is not above 0.
std::vector<double> arrivalTimes(const ArrivalPlan& plan);

const char* arrivalCode(ArrivalKind kind);  ///< "poisson", "bursts"
void to_json(nlohmann::json& json, const ArrivalKind& kind);
void from_json(const nlohmann::json& json, ArrivalKind& kind);

}  // namespace espalier
