#include "core/stress/stress_request.h"

#include "core/base/issue.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

constexpr std::pair<Surroundings, const char*> surroundingsCodes[] = {{Surroundings::quiet, "quiet"},
                                                                      {Surroundings::neighbour, "neighbour"},
                                                                      {Surroundings::memory, "memory"},
                                                                      {Surroundings::fewer, "fewer"}};
constexpr std::pair<ServingEngine, const char*> engineCodes[] = {
    {ServingEngine::fastest, "fastest"}, {ServingEngine::libtorch, "libtorch"}, {ServingEngine::espalier, "espalier"}};

void refuse(const char* field, const std::string& found, const std::string& expected)
{
    throw Failure("stress.bad_value", field, {{"found", found}, {"expected", expected}});
}

template <typename T>
void checkRange(const char* field, T value, T low, T high)
{
    if (!(value >= low && value <= high))
        refuse(field, nlohmann::json(value).dump(), nlohmann::json(low).dump() + " .. " + nlohmann::json(high).dump());
}

template <typename T, std::size_t size>
const char* codeOf(const std::pair<T, const char*> (&codes)[size], T value)
{
    for (const auto& [each, code] : codes)
        if (each == value) return code;
    return "";
}

template <typename T, std::size_t size>
T valueOf(const std::pair<T, const char*> (&codes)[size], const char* field, const std::string& code)
{
    std::string all;
    for (const auto& [each, name] : codes) {
        if (name == code) return each;
        all += (all.empty() ? "" : ", ") + std::string(name);
    }
    throw Failure("stress.bad_value", field, {{"found", code}, {"expected", all}});
}

}  // namespace

void checkStress(const StressRequest& request)
{
    checkRange("threads", request.threads, 1, 256);
    checkRange("batch", request.batch, 1, 4096);
    checkRange("seconds", request.seconds, 0.1, longestLoadSeconds);
    checkRange<std::int64_t>("requests", request.requests, 1, mostLoadRequests);
    if (request.p99LimitMs) checkRange("p99", *request.p99LimitMs, 1e-3, 1e6);
    if (request.arrivals.empty()) refuse("arrivals", "", "poisson, bursts");
    if (request.surroundings.empty()) refuse("scenario", "", "quiet, neighbour, memory, fewer");
    for (const double rate : request.rates) {
        checkRange("rate", rate, 1e-3, highestLoadRate);
        if (rate * request.seconds < 1)
            throw Failure("stress.empty_load", "rate",
                          {{"rate", nlohmann::json(rate).dump()}, {"seconds", nlohmann::json(request.seconds).dump()}});
    }
}

const char* surroundingsCode(Surroundings surroundings) { return codeOf(surroundingsCodes, surroundings); }
Surroundings surroundingsFrom(const std::string& code) { return valueOf(surroundingsCodes, "scenario", code); }
ServingEngine servingEngineFrom(const std::string& code) { return valueOf(engineCodes, "engine", code); }

void to_json(nlohmann::json& json, const StressRequest& request)
{
    std::vector<std::string> surroundings;
    for (const Surroundings each : request.surroundings) surroundings.push_back(surroundingsCode(each));
    json = {{"experiment", request.experiment},
            {"profile", request.profile},
            {"engine", codeOf(engineCodes, request.engine)},
            {"threads", request.threads},
            {"batch", request.batch},
            {"rates", request.rates},
            {"arrivals", request.arrivals},
            {"surroundings", surroundings},
            {"seconds", request.seconds},
            {"requests", request.requests},
            {"seed", request.seed}};
    if (request.p99LimitMs) json["p99_limit_ms"] = *request.p99LimitMs;
}

void from_json(const nlohmann::json& json, StressRequest& request)
{
    request.experiment = json.at("experiment").get<std::string>();
    request.profile = json.at("profile").get<std::string>();
    request.engine = servingEngineFrom(json.at("engine").get<std::string>());
    request.threads = json.at("threads").get<int>();
    request.batch = json.at("batch").get<int>();
    request.rates = json.at("rates").get<std::vector<double>>();
    request.arrivals = json.at("arrivals").get<std::vector<ArrivalKind>>();
    request.surroundings.clear();
    for (const auto& code : json.at("surroundings"))
        request.surroundings.push_back(surroundingsFrom(code.get<std::string>()));
    request.p99LimitMs.reset();
    if (json.contains("p99_limit_ms")) request.p99LimitMs = json.at("p99_limit_ms").get<double>();
    request.seconds = json.at("seconds").get<double>();
    request.requests = json.at("requests").get<std::int64_t>();
    request.seed = json.at("seed").get<std::uint64_t>();
}

}  // namespace espalier
