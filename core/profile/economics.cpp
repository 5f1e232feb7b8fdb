#include "core/profile/economics.h"

#include "core/model/model_summary.h"
#include "core/profile/energy.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace espalier {

namespace {

constexpr double hoursPerMonth = 730, secondsPerHour = 3600, joulesPerKilowattHour = 3.6e6;

void addRate(Economics& economics, const OperatingProfile& profile, const Experiment& experiment,
             const Evidence& evidence)
{
    economics.requestsPerSecond = evidence.sustainedRate ? evidence.sustainedRate : reckonedRate(profile, experiment);
    economics.rateMeasured = evidence.sustainedRate.has_value();
    if (economics.requestsPerSecond)
        economics.requestsPerSecondPerCore = *economics.requestsPerSecond / profile.threads;
}

void addMoney(Economics& economics, const OperatingProfile& profile)
{
    if (!economics.requestsPerSecond || !(*economics.requestsPerSecond > 0)) return;
    if (const auto rate = profile.rateToServe())
        economics.devices = int(std::min(1e9, std::ceil(*rate / *economics.requestsPerSecond)));
    if (!profile.pricePerHour) return;
    economics.costPerMillionBusy = *profile.pricePerHour / secondsPerHour / *economics.requestsPerSecond * 1e6;
    if (!economics.devices) return;
    const double hourly = *economics.devices * *profile.pricePerHour;
    const double average = profile.requestsPerSecond.value_or(*profile.rateToServe());
    economics.costPerMonth = hourly * hoursPerMonth;
    economics.costPerMillion = hourly / secondsPerHour / average * 1e6;
}

void addEnergy(Economics& economics, const OperatingProfile& profile, const Experiment& experiment,
               const ModelSummary& model, const Evidence& evidence)
{
    if (const auto work = workOf(experiment, model, economics.truth, profile.batch))
        economics.estimatedJoules = estimatedJoules(*work, profile.energy);
    if (evidence.joulesPerRequest) {
        economics.joulesPerRequest = evidence.joulesPerRequest;
        economics.energyFrom = EnergyFrom::rapl;
    } else if (profile.watts && economics.requestsPerSecond && *economics.requestsPerSecond > 0) {
        economics.joulesPerRequest = *profile.watts / *economics.requestsPerSecond;
        economics.energyFrom = EnergyFrom::power;
    } else if (economics.estimatedJoules) {
        economics.joulesPerRequest = economics.estimatedJoules;
        economics.energyFrom = EnergyFrom::operations;
    }
    const auto average = profile.requestsPerSecond ? profile.requestsPerSecond : profile.rateToServe();
    if (economics.joulesPerRequest && average)
        economics.kilowattHoursPerMonth =
            *economics.joulesPerRequest * *average * hoursPerMonth * secondsPerHour / joulesPerKilowattHour;
}

}  // namespace

Economics economicsOf(const OperatingProfile& profile, const Experiment& experiment, const ModelSummary& model,
                      const Evidence& evidence)
{
    Economics economics;
    economics.truth = judgedTruth(profile, experiment);
    economics.storedBytes = experiment.memory.weightsStored;
    economics.neededBytes = neededMemory(experiment);
    addRate(economics, profile, experiment, evidence);
    addMoney(economics, profile);
    addEnergy(economics, profile, experiment, model, evidence);
    return economics;
}

const char* energyFromCode(EnergyFrom from)
{
    switch (from) {
        case EnergyFrom::none:
            return "";
        case EnergyFrom::rapl:
            return "rapl";
        case EnergyFrom::power:
            return "power";
        case EnergyFrom::operations:
            return "operations";
    }
    return "";
}

nlohmann::ordered_json economicsToJson(const Economics& economics, const OperatingProfile& profile)
{
    nlohmann::ordered_json json;
    const auto add = [&](const char* key, const auto& value) {
        if (value) json[key] = *value;
    };
    if (!economics.truth.empty()) json["truth"] = economics.truth;
    add("requests_per_second", economics.requestsPerSecond);
    if (economics.requestsPerSecond) json["rate_from"] = economics.rateMeasured ? "load" : "reckoned";
    add("requests_per_second_per_core", economics.requestsPerSecondPerCore);
    add("devices", economics.devices);
    if (economics.costPerMillionBusy) json["currency"] = profile.currency;
    add("cost_per_million", economics.costPerMillion);
    add("cost_per_million_busy", economics.costPerMillionBusy);
    add("cost_per_month", economics.costPerMonth);
    add("joules_per_request", economics.joulesPerRequest);
    if (economics.energyFrom != EnergyFrom::none) json["energy_from"] = energyFromCode(economics.energyFrom);
    add("estimated_joules_per_request", economics.estimatedJoules);
    if (economics.estimatedJoules) json["estimate_source"] = profile.energy.source;
    add("kilowatt_hours_per_month", economics.kilowattHoursPerMonth);
    json["stored_bytes"] = economics.storedBytes;
    json["needed_bytes"] = economics.neededBytes;
    return json;
}

}  // namespace espalier
