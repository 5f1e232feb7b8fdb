#include "core/stress/arrivals.h"

#include "core/base/issue.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <random>
#include <string>

namespace espalier {

namespace {

constexpr double spacingInBurst = 0.1;  // of the mean gap

/// Written out because the distributions of the library differ between libraries.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_random(seed) {}

    /// In (0, 1].
    double uniform() { return (double(m_random() >> 11) + 1) * 0x1p-53; }
    double exponential(double rate) { return -std::log(uniform()) / rate; }
    /// 1, 2, ...; mean `mean`.
    std::int64_t geometric(double mean)
    {
        if (mean <= 1) return 1;
        return 1 + std::int64_t(std::log(uniform()) / std::log(1 - 1 / mean));
    }

private:
    std::mt19937_64 m_random;
};

}  // namespace

std::vector<double> arrivalTimes(const ArrivalPlan& plan)
{
    if (!(plan.rate > 0 && std::isfinite(plan.rate)))
        throw Failure("stress.bad_value", "rate", {{"found", std::to_string(plan.rate)}, {"expected", "more than 0"}});
    Draw draw(plan.seed);
    std::vector<double> times;
    const bool bursts = plan.kind == ArrivalKind::bursts;
    double now = 0;
    while (std::int64_t(times.size()) < plan.most) {
        now += draw.exponential(bursts ? plan.rate / std::max(1.0, plan.burst) : plan.rate);
        if (!(now <= plan.seconds)) break;
        const std::int64_t together = bursts ? draw.geometric(plan.burst) : 1;
        for (std::int64_t i = 0; i < together && std::int64_t(times.size()) < plan.most; ++i)
            if (const double time = now + double(i) * spacingInBurst / plan.rate; time <= plan.seconds)
                times.push_back(time);
    }
    std::sort(times.begin(), times.end());  // a long burst may reach into the next one
    return times;
}

const char* arrivalCode(ArrivalKind kind) { return kind == ArrivalKind::bursts ? "bursts" : "poisson"; }

void to_json(nlohmann::json& json, const ArrivalKind& kind) { json = arrivalCode(kind); }

void from_json(const nlohmann::json& json, ArrivalKind& kind)
{
    const auto name = json.get<std::string>();
    if (name != "poisson" && name != "bursts")
        throw Failure("stress.bad_value", "arrivals", {{"found", name}, {"expected", "poisson, bursts"}});
    kind = name == "bursts" ? ArrivalKind::bursts : ArrivalKind::poisson;
}

}  // namespace espalier
