#include "core/stress/stress_result.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <nlohmann/json.hpp>

namespace espalier {

using nlohmann::json;

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(Quantiles, p50, p95, p99, p999, most, mean)
NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE(LoadSamples, arrival, latency, queue, late)

namespace {

json sideToJson(const SideResult& side)
{
    json probes = json::array();
    for (const SideResult::Probe& probe : side.probes)
        probes.push_back({{"rate", probe.rate}, {"p99_ms", probe.p99Ms}, {"sustained", probe.sustained}});
    return {{"engine", side.engine},
            {"service_ms", side.serviceMs},
            {"sustained_rate", side.sustainedRate},
            {"probes", probes}};
}

SideResult sideFromJson(const json& object)
{
    SideResult side;
    side.engine = object.at("engine").get<std::string>();
    side.serviceMs = object.at("service_ms").get<double>();
    side.sustainedRate = object.at("sustained_rate").get<double>();
    for (const json& probe : object.at("probes"))
        side.probes.push_back(
            {probe.at("rate").get<double>(), probe.at("p99_ms").get<double>(), probe.at("sustained").get<bool>()});
    return side;
}

}  // namespace

const char* sideCode(Side side) { return side == Side::dense ? "dense" : "candidate"; }

double StressResult::otherProcessors() const
{
    const auto found = environment.find("other_processors");
    return found == environment.end() ? 0 : std::atof(found->second.c_str());
}

const LoadResult* StressResult::find(Side side, Surroundings surroundings, ArrivalKind arrivals, double rate) const
{
    const auto found = std::find_if(loads.begin(), loads.end(), [&](const LoadResult& load) {
        return load.side == side && load.surroundings == surroundings && load.arrivals == arrivals && load.rate == rate;
    });
    return found == loads.end() ? nullptr : &*found;
}

const LoadResult* StressResult::worst(Side which) const
{
    const LoadResult* worst = nullptr;
    for (const LoadResult& load : loads)
        if (load.side == which && load.rate <= side(which).sustainedRate &&
            (!worst || load.latency.p99 > worst->latency.p99))
            worst = &load;
    return worst;
}

json loadToJson(const LoadResult& load, bool withSamples)
{
    json object = {{"side", sideCode(load.side)},
                   {"surroundings", surroundingsCode(load.surroundings)},
                   {"arrivals", load.arrivals},
                   {"rate", load.rate},
                   {"threads", load.threads},
                   {"requests", load.requests},
                   {"unserved", load.unserved},
                   {"seconds", load.seconds},
                   {"latency_ms", load.latency},
                   {"queue_ms", load.queue},
                   {"service_ms", load.service},
                   {"jitter_ms", load.jitterMs},
                   {"late_us", {{"p50", load.lateP50Us}, {"p99", load.lateP99Us}}},
                   {"queue_grew", load.queueGrew},
                   {"sustained", load.sustained}};
    if (load.joulesPerRequest) object["joules_per_request"] = *load.joulesPerRequest;
    if (withSamples) object["samples"] = load.samples;
    return object;
}

LoadResult loadFromJson(const json& object)
{
    LoadResult load;
    load.side = object.at("side").get<std::string>() == "dense" ? Side::dense : Side::candidate;
    load.surroundings = surroundingsFrom(object.at("surroundings").get<std::string>());
    load.arrivals = object.at("arrivals").get<ArrivalKind>();
    load.rate = object.at("rate").get<double>();
    load.threads = object.at("threads").get<int>();
    load.requests = object.at("requests").get<std::int64_t>();
    load.unserved = object.at("unserved").get<std::int64_t>();
    load.seconds = object.at("seconds").get<double>();
    load.latency = object.at("latency_ms").get<Quantiles>();
    load.queue = object.at("queue_ms").get<Quantiles>();
    load.service = object.at("service_ms").get<Quantiles>();
    load.jitterMs = object.at("jitter_ms").get<double>();
    load.lateP50Us = object.at("late_us").at("p50").get<double>();
    load.lateP99Us = object.at("late_us").at("p99").get<double>();
    load.queueGrew = object.at("queue_grew").get<bool>();
    load.sustained = object.at("sustained").get<bool>();
    if (object.contains("joules_per_request")) load.joulesPerRequest = object.at("joules_per_request").get<double>();
    if (object.contains("samples")) load.samples = object.at("samples").get<LoadSamples>();
    return load;
}

json stressToJson(const StressResult& result, bool withSamples)
{
    json loads = json::array();
    for (const LoadResult& load : result.loads) loads.push_back(loadToJson(load, withSamples));
    return {{"id", result.id},
            {"created", result.created},
            {"request", result.request},
            {"p99_limit_ms", result.p99LimitMs},
            {"energy", result.energy},
            {"candidate", sideToJson(result.candidate)},
            {"dense", sideToJson(result.dense)},
            {"loads", loads},
            {"environment", result.environment},
            {"seconds", result.seconds}};
}

StressResult stressFromJson(const json& object)
{
    StressResult result;
    result.id = object.at("id").get<std::string>();
    result.created = object.at("created").get<std::string>();
    result.request = object.at("request").get<StressRequest>();
    result.p99LimitMs = object.at("p99_limit_ms").get<double>();
    result.energy = object.at("energy").get<std::string>();
    result.candidate = sideFromJson(object.at("candidate"));
    result.dense = sideFromJson(object.at("dense"));
    for (const json& load : object.at("loads")) result.loads.push_back(loadFromJson(load));
    result.environment = object.at("environment").get<std::map<std::string, std::string>>();
    result.seconds = object.at("seconds").get<double>();
    return result;
}

}  // namespace espalier
