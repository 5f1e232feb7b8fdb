#pragma once

#include "core/profile/evidence.h"
#include "core/profile/profile_verdict.h"

#include <optional>

namespace espalier {

struct ModelSummary;

/// Where a figure of energy is from, from the best to the least: counted by the processor (RAPL, all of the package while
/// it served), the profile's watts over the time a request takes, or operations and bytes at what they cost.
enum class EnergyFrom { none, rapl, power, operations };

/// What an experiment costs to run as a profile says. Absent: the profile has no price or rate, or nothing was measured.
struct Economics {
    std::string truth;
    std::optional<double> requestsPerSecond;  ///< of one device, at the most
    bool rateMeasured = false;                ///< by a load; else reckoned from the median latency
    std::optional<double> requestsPerSecondPerCore;
    std::optional<int> devices;            ///< to serve the profile's peak
    std::optional<double> costPerMillion;  ///< requests, with those devices at the profile's average rate
    std::optional<double>
        costPerMillionBusy;              ///< with a device that is busy all the time: what it cannot cost less than
    std::optional<double> costPerMonth;  ///< 730 hours
    std::optional<double> joulesPerRequest;
    EnergyFrom energyFrom = EnergyFrom::none;
    std::optional<double> estimatedJoules;  ///< by operations, always the same way: what experiments are compared by
    std::optional<double> kilowattHoursPerMonth;  ///< at the average rate
    std::int64_t storedBytes = 0, neededBytes = 0;
};

/// `experiment` as find() gives it, with its layers.
Economics economicsOf(const OperatingProfile& profile, const Experiment& experiment, const ModelSummary& model,
                      const Evidence& evidence = {});

const char* energyFromCode(EnergyFrom from);  ///< "", "rapl", "power", "operations"
nlohmann::ordered_json economicsToJson(const Economics& economics, const OperatingProfile& profile);

}  // namespace espalier
