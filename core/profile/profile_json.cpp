#include "core/base/atomic_file.h"
#include "core/base/json_reader.h"
#include "core/profile/operating_profile.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

using Reader = JsonReader<nlohmann::json>;

constexpr int profileFormat = 1;
constexpr const char* badValue = "profile.bad_value";

template <typename T>
std::optional<T> optional(const Reader& reader, const char* key)
{
    if (!reader.has(key)) return {};
    return reader.require<T>(key);
}

EnergyCosts energyFrom(const nlohmann::json& json)
{
    const Reader reader(json, "energy", badValue);
    reader.allowOnly({"picojoules_per_mac", "picojoules_per_byte", "source"});
    EnergyCosts costs;
    costs.picojoulesPerMac = reader.get("picojoules_per_mac", costs.picojoulesPerMac);
    costs.picojoulesPerByte = reader.get("picojoules_per_byte", costs.picojoulesPerByte);
    // Whose figures they are has to be said anew where they are others.
    costs.source = reader.get("source", costs == EnergyCosts() ? costs.source : std::string());
    return costs;
}

std::map<std::string, double> floorsFrom(const nlohmann::json& json)
{
    const Reader reader(json, "class_floors", badValue);
    std::map<std::string, double> floors;
    for (const auto& [name, value] : json.items()) floors[name] = reader.require<double>(name.c_str());
    return floors;
}

}  // namespace

nlohmann::ordered_json profileToJson(const OperatingProfile& profile)
{
    nlohmann::ordered_json json = {{"espalier_profile", profileFormat}, {"name", profile.name}};
    if (!profile.device.empty()) json["device"] = profile.device;
    if (!profile.runtime.empty()) json["runtime"] = profile.runtime;
    json["threads"] = profile.threads;
    json["batch"] = profile.batch;
    const auto add = [&](const char* key, const auto& value) {
        if (value) json[key] = *value;
    };
    add("requests_per_second", profile.requestsPerSecond);
    add("peak_requests_per_second", profile.peakRequestsPerSecond);
    add("p99_limit_ms", profile.p99LimitMs);
    add("memory_bytes", profile.memoryBytes);
    if (profile.otherMemoryBytes > 0) json["other_memory_bytes"] = profile.otherMemoryBytes;
    add("accuracy_floor", profile.accuracyFloor);
    if (!profile.classFloors.empty()) json["class_floors"] = profile.classFloors;
    add("price_per_hour", profile.pricePerHour);
    if (profile.pricePerHour) json["currency"] = profile.currency;
    add("watts", profile.watts);
    json["energy"] = {{"picojoules_per_mac", profile.energy.picojoulesPerMac},
                      {"picojoules_per_byte", profile.energy.picojoulesPerByte},
                      {"source", profile.energy.source}};
    return json;
}

OperatingProfile profileFromJson(const nlohmann::json& json)
{
    const Reader reader(json, "", badValue);
    const int format = reader.require<int>("espalier_profile");
    if (format > profileFormat)
        throw Failure("profile.newer_format", "espalier_profile",
                      {{"found", std::to_string(format)}, {"expected", std::to_string(profileFormat)}});
    reader.allowOnly({"espalier_profile", "name", "device", "runtime", "threads", "batch", "requests_per_second",
                      "peak_requests_per_second", "p99_limit_ms", "memory_bytes", "other_memory_bytes",
                      "accuracy_floor", "class_floors", "price_per_hour", "currency", "watts", "energy"});
    OperatingProfile profile;
    profile.name = reader.require<std::string>("name");
    profile.device = reader.get("device", profile.device);
    profile.runtime = reader.get("runtime", profile.runtime);
    profile.threads = reader.get("threads", profile.threads);
    profile.batch = reader.get("batch", profile.batch);
    profile.requestsPerSecond = optional<double>(reader, "requests_per_second");
    profile.peakRequestsPerSecond = optional<double>(reader, "peak_requests_per_second");
    profile.p99LimitMs = optional<double>(reader, "p99_limit_ms");
    profile.memoryBytes = optional<std::int64_t>(reader, "memory_bytes");
    profile.otherMemoryBytes = reader.get("other_memory_bytes", profile.otherMemoryBytes);
    profile.accuracyFloor = optional<double>(reader, "accuracy_floor");
    if (reader.has("class_floors")) profile.classFloors = floorsFrom(reader.at("class_floors"));
    profile.pricePerHour = optional<double>(reader, "price_per_hour");
    profile.currency = reader.get("currency", profile.currency);
    profile.watts = optional<double>(reader, "watts");
    if (reader.has("energy")) profile.energy = energyFrom(reader.at("energy"));
    checkProfile(profile);
    return profile;
}

OperatingProfile readProfile(const std::filesystem::path& file)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error)) throw Failure("profile.not_found", file.string());
    const auto json = nlohmann::json::parse(readFile(file), nullptr, false);
    if (json.is_discarded() || !json.is_object()) throw Failure("profile.not_json", file.string());
    return profileFromJson(json);
}

}  // namespace espalier
