#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>

namespace espalier {

/// What an operation and a byte cost where nothing can be measured. The defaults are for 45 nm at 0.9 V and fp32: a
/// multiplication 3.7 pJ and an addition 0.9 pJ; 640 pJ for 32 bits from DRAM. M. Horowitz, "Computing's energy problem
/// (and what we can do about it)", ISSCC 2014. Newer processes need less; ratios hold better than the figures.
struct EnergyCosts {
    double picojoulesPerMac = 4.6;
    double picojoulesPerByte = 160;
    std::string source = "Horowitz, ISSCC 2014 (45 nm, fp32, DRAM)";

    bool operator==(const EnergyCosts&) const = default;
};

/// Where and how a model is to be run, and what it has to keep to there. Limits that are absent ask for nothing.
struct OperatingProfile {
    std::string name;    ///< unique in a workspace
    std::string device;  ///< for people: "Raspberry Pi 4"
    /// The truth it is judged by: "masked", "compacted", "sparse", "deployed"; empty: the fastest that was measured.
    std::string runtime;
    int threads = 1;  ///< requests are served by so many threads, one request (of `batch` samples) each
    int batch = 1;
    std::optional<double> requestsPerSecond;      ///< on average, over a day
    std::optional<double> peakRequestsPerSecond;  ///< what has to be served within the p99 limit
    std::optional<double> p99LimitMs;             ///< from arrival to answer
    std::optional<std::int64_t> memoryBytes;      ///< of the device
    std::int64_t otherMemoryBytes = 0;            ///< of it, what runs beside the model
    std::optional<double> accuracyFloor;          ///< fraction of 1
    std::map<std::string, double> classFloors;    ///< by class name, or its number
    std::optional<double> pricePerHour;           ///< of one device
    std::string currency = "USD";
    std::optional<double> watts;  ///< of one device at work
    EnergyCosts energy;

    /// The rate that has to be served: the peak, else the average.
    std::optional<double> rateToServe() const
    {
        return peakRequestsPerSecond ? peakRequestsPerSecond : requestsPerSecond;
    }
    bool operator==(const OperatingProfile&) const = default;
};

/// {"espalier_profile": 1, "name": ..., ...}; docs/profiles.md has the keys.
nlohmann::ordered_json profileToJson(const OperatingProfile& profile);
/// Throws Failure "profile.bad_value", "profile.newer_format", and what checkProfile() throws; `where` is the key.
OperatingProfile profileFromJson(const nlohmann::json& json);
/// Also throws Failure "profile.not_found" and "profile.not_json", where = the file.
OperatingProfile readProfile(const std::filesystem::path& file);

/// Throws Failure "profile.contradiction" (where = the key, details "other" = the key that it cannot be with, "reason"):
/// a peak below the average, more beside the model than there is memory, a class that has to be right more often than 1,
/// limits that no run could meet. Failure "profile.bad_value" for what is out of range.
void checkProfile(const OperatingProfile& profile);

}  // namespace espalier
