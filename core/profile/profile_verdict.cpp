#include "core/profile/profile_verdict.h"

#include "core/measure/statistics.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

using From = LimitVerdict::From;
using Kind = LimitVerdict::Kind;

/// Below this share of what is reckoned at the most, waiting is short enough for the reckoning to hold.
constexpr double safeUtilisation = 0.7;

const LatencyRecord* latencyOf(const Experiment& experiment, const std::string& truth)
{
    const auto found = experiment.latency.find(truth);
    return found == experiment.latency.end() ? nullptr : &found->second;
}

Verdict within(double use) { return use <= 1 ? Verdict::pass : Verdict::fail; }

/// An accuracy against its floor: of the errors the floor allows, how many are made.
LimitVerdict judgeAccuracy(double floor, double accuracy, const std::optional<Interval>& ci95)
{
    LimitVerdict limit{Kind::accuracy, {}, floor, accuracy, ci95, Verdict::fail, From::measured, {}};
    if (!std::isfinite(accuracy)) return limit;  // diverged
    limit.use = floor < 1 ? (1 - accuracy) / (1 - floor) : (accuracy < 1 ? 2.0 : 1.0);
    limit.verdict = accuracy >= floor ? Verdict::pass : Verdict::fail;
    return limit;
}

LimitVerdict judgeRate(const OperatingProfile& profile, const Experiment& experiment, const Evidence& evidence)
{
    LimitVerdict limit{Kind::rate, {}, *profile.rateToServe(), {}, {}, Verdict::unknown, From::none, {}};
    // What no single load at that rate has shown, the highest rate found says.
    const auto served = [&](const Evidence::Load& load) { return load.sustained && load.rate >= limit.asked * 0.999; };
    double most = evidence.sustainedRate.value_or(0);
    for (const Evidence::Load& load : evidence.loads)
        if (load.sustained) most = std::max(most, load.rate);
    if (evidence.sustainedRate || std::any_of(evidence.loads.begin(), evidence.loads.end(), served)) {
        limit.measured = most;
        limit.from = From::load;
        limit.use = most > 0 ? limit.asked / most : 2.0;
        limit.verdict = within(*limit.use);
    } else if (const auto reckoned = reckonedRate(profile, experiment)) {
        limit.measured = reckoned;
        limit.from = From::reckoned;
        limit.use = limit.asked / *reckoned;
        // Close to the most, everything depends on how long requests wait for one another.
        limit.verdict = *limit.use <= 1 && *limit.use > safeUtilisation ? Verdict::unknown : within(*limit.use);
    }
    return limit;
}

LimitVerdict judgeP99(const OperatingProfile& profile, const Experiment& experiment, const Evidence& evidence)
{
    LimitVerdict limit{Kind::p99, {}, *profile.p99LimitMs, {}, {}, Verdict::unknown, From::none, {}};
    const double rate = profile.rateToServe().value_or(0);
    // The load closest above the rate to be served; one below it would flatter.
    const Evidence::Load* closest = nullptr;
    for (const Evidence::Load& load : evidence.loads)
        if (load.rate >= rate * 0.999 && (!closest || load.rate < closest->rate)) closest = &load;
    if (closest) {
        limit.measured = closest->p99Ms;
        limit.from = From::load;
    } else if (const LatencyRecord* latency = latencyOf(experiment, judgedTruth(profile, experiment));
               latency && experiment.batch == profile.batch) {
        limit.measured = latency->p99Ms;
        limit.from = From::alone;
    }
    if (!limit.measured) return limit;
    limit.use = *limit.measured / limit.asked;
    limit.verdict = within(*limit.use);
    return limit;
}

LimitVerdict judgeMemory(const OperatingProfile& profile, const Experiment& experiment)
{
    const double left = double(*profile.memoryBytes - profile.otherMemoryBytes);
    LimitVerdict limit{Kind::memory, {}, left, {}, {}, Verdict::unknown, From::none, {}};
    const std::int64_t needed = neededMemory(experiment);
    if (needed <= 0) return limit;
    limit.measured = double(needed);
    limit.from = experiment.memory.rssPeak ? From::measured : From::reckoned;
    limit.use = double(needed) / left;
    limit.verdict = within(*limit.use);
    return limit;
}

LimitVerdict judgeClass(const std::string& name, double floor, const Evidence& evidence)
{
    for (std::size_t label = 0; label < evidence.classes.size(); ++label) {
        const Evidence::Class& each = evidence.classes[label];
        if ((each.name != name && std::to_string(label) != name) || each.n == 0) continue;
        LimitVerdict limit = judgeAccuracy(floor, double(each.right) / double(each.n), wilson95(each.right, each.n));
        limit.kind = Kind::classAccuracy;
        limit.subject = name;
        return limit;
    }
    return {Kind::classAccuracy, name, floor, {}, {}, Verdict::unknown, From::none, {}};
}

void summarise(ProfileVerdict& result)
{
    result.verdict = Verdict::pass;
    double most = -1;
    for (std::size_t i = 0; i < result.limits.size(); ++i) {
        const LimitVerdict& limit = result.limits[i];
        if (limit.verdict == Verdict::fail || (limit.verdict == Verdict::unknown && result.verdict == Verdict::pass))
            result.verdict = limit.verdict;
        // A model that diverged has used up everything.
        const double use = limit.use.value_or(limit.verdict == Verdict::fail ? 1e300 : -1);
        if (use > most) most = use, result.limiting = int(i);
    }
}

}  // namespace

bool LimitVerdict::certain() const
{
    if (verdict == Verdict::unknown) return false;
    return !ci95 || asked <= (*ci95)[0] || asked > (*ci95)[1];
}

const LimitVerdict* ProfileVerdict::decidingLimit() const
{
    if (verdict != Verdict::unknown) return limitingFigure();
    const auto missing =
        std::ranges::find(limits, Verdict::unknown, [](const LimitVerdict& limit) { return limit.verdict; });
    return missing == limits.end() ? limitingFigure() : &*missing;
}

std::string judgedTruth(const OperatingProfile& profile, const Experiment& experiment)
{
    if (!profile.runtime.empty()) {
        if (experiment.latency.contains(profile.runtime)) return profile.runtime;
        // Of a model from which nothing was taken, every runtime without its own figure runs all of it.
        return experiment.baseline && experiment.latency.contains("masked") ? "masked" : "";
    }
    std::string fastest;
    for (const auto& [truth, latency] : experiment.latency)
        if (fastest.empty() || latency.medianMs < experiment.latency.at(fastest).medianMs) fastest = truth;
    return fastest;
}

std::optional<double> reckonedRate(const OperatingProfile& profile, const Experiment& experiment)
{
    const LatencyRecord* latency = latencyOf(experiment, judgedTruth(profile, experiment));
    if (!latency || !(latency->medianMs > 0) || experiment.batch != profile.batch || experiment.threads != 1) return {};
    return profile.threads * 1000.0 / latency->medianMs;
}

std::int64_t neededMemory(const Experiment& experiment)
{
    if (experiment.memory.rssPeak) return *experiment.memory.rssPeak;
    return experiment.memory.weightsStored + experiment.memory.activationsPeak;
}

ProfileVerdict judge(const OperatingProfile& profile, const Experiment& experiment, const Evidence& evidence)
{
    ProfileVerdict result{profile.name, judgedTruth(profile, experiment), Verdict::unknown, {}, -1};
    if (profile.rateToServe()) result.limits.push_back(judgeRate(profile, experiment, evidence));
    if (profile.p99LimitMs) result.limits.push_back(judgeP99(profile, experiment, evidence));
    if (profile.memoryBytes) result.limits.push_back(judgeMemory(profile, experiment));
    if (profile.accuracyFloor)
        result.limits.push_back(
            judgeAccuracy(*profile.accuracyFloor, experiment.accuracy.final(), experiment.accuracy.ci95));
    for (const auto& [name, floor] : profile.classFloors) result.limits.push_back(judgeClass(name, floor, evidence));
    summarise(result);
    return result;
}

}  // namespace espalier
