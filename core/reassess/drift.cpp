#include "core/reassess/drift.h"

#include <nlohmann/json.hpp>
#include "core/decision/expiry.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

bool apart(const Interval& a, const Interval& b) { return a[1] < b[0] || b[1] < a[0]; }

/// Where one of the two has no interval, the other's has to hold its figure.
bool beyondIntervals(const Drift& drift)
{
    if (drift.beforeCi95 && drift.afterCi95) return apart(*drift.beforeCi95, *drift.afterCi95);
    if (drift.afterCi95) return apart({drift.before, drift.before}, *drift.afterCi95);
    if (drift.beforeCi95) return apart({drift.after, drift.after}, *drift.beforeCi95);
    return drift.before != drift.after;
}

Drift judged(Drift drift)
{
    const bool higherIsBetter = drift.figure == Drift::Figure::accuracy;
    drift.worse =
        !std::isfinite(drift.after) || (higherIsBetter ? drift.after < drift.before : drift.after > drift.before);
    drift.drifted = std::isfinite(drift.after) != std::isfinite(drift.before) || beyondIntervals(drift);
    if (drift.figure == Drift::Figure::latency &&
        std::abs(drift.after - drift.before) < leastLatencyDrift * drift.before)
        drift.drifted = false;
    return drift;
}

double lossOf(const Experiment& experiment) { return experiment.accuracy.dense - experiment.accuracy.final(); }

std::string valueOf(const std::map<std::string, std::string>& values, const std::string& key)
{
    const auto found = values.find(key);
    return found == values.end() ? std::string() : found->second;
}

std::vector<ChangedCircumstance> changedSince(const Experiment& kept, const Experiment& now)
{
    std::vector<ChangedCircumstance> changed;
    const auto compare = [&](const std::string& what, const std::string& before, const std::string& after) {
        if (!before.empty() && !after.empty() && before != after) changed.push_back({what, before, after});
    };
    compare("data", valueOf(kept.hashes, "data"), valueOf(now.hashes, "data"));
    const auto compareEnvironment = [&](const std::string& key) {
        compare(key, valueOf(kept.environment, key), valueOf(now.environment, key));
    };
    for (const std::string& key : expiringKeys()) compareEnvironment(key);
    compareEnvironment("threads");
    return changed;
}

}  // namespace

bool DriftReport::holds() const
{
    return std::none_of(figures.begin(), figures.end(), [](const Drift& drift) {
        if (!std::isfinite(drift.after)) return true;
        return drift.figure != Drift::Figure::accuracy && drift.drifted && drift.worse;
    });
}

DriftReport driftOf(const Experiment& kept, const std::optional<ClassChange>& change, const Reassessment& now)
{
    DriftReport report;
    const Experiment& after = now.measured;
    report.figures.push_back(judged({Drift::Figure::accuracy,
                                     {},
                                     kept.accuracy.final(),
                                     after.accuracy.final(),
                                     kept.accuracy.ci95,
                                     after.accuracy.ci95}));
    Drift loss{Drift::Figure::loss, {}, lossOf(kept), lossOf(after), {}, now.change().lossCi95()};
    if (change) loss.beforeCi95 = change->lossCi95();
    report.figures.push_back(judged(loss));
    for (const auto& [truth, latency] : kept.latency) {
        const auto found = after.latency.find(truth);
        if (found == after.latency.end()) continue;
        report.figures.push_back(judged({Drift::Figure::latency, truth, latency.ratio, found->second.ratio,
                                         latency.ratioCi95, found->second.ratioCi95}));
    }
    report.changed = changedSince(kept, after);
    return report;
}

const char* driftCode(Drift::Figure figure)
{
    return figure == Drift::Figure::accuracy ? "accuracy" : figure == Drift::Figure::loss ? "loss" : "latency";
}

nlohmann::ordered_json driftToJson(const DriftReport& report)
{
    nlohmann::ordered_json json = {{"holds", report.holds()}, {"figures", nlohmann::ordered_json::array()}};
    for (const Drift& drift : report.figures) {
        nlohmann::ordered_json entry = {{"figure", driftCode(drift.figure)}};
        if (!drift.truth.empty()) entry["truth"] = drift.truth;
        entry["before"] = std::isfinite(drift.before) ? nlohmann::ordered_json(drift.before) : nullptr;
        entry["after"] = std::isfinite(drift.after) ? nlohmann::ordered_json(drift.after) : nullptr;
        if (drift.beforeCi95) entry["before_ci95"] = *drift.beforeCi95;
        if (drift.afterCi95) entry["after_ci95"] = *drift.afterCi95;
        entry["drifted"] = drift.drifted;
        entry["worse"] = drift.worse;
        json["figures"].push_back(std::move(entry));
    }
    json["changed"] = nlohmann::ordered_json::array();
    for (const ChangedCircumstance& change : report.changed)
        json["changed"].push_back({{"what", change.what}, {"before", change.before}, {"after", change.after}});
    return json;
}

}  // namespace espalier
