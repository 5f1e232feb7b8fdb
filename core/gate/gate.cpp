#include "core/gate/gate.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

constexpr double points = 100;

GateCheck held(GateCheck check, bool whole)
{
    const auto keeps = [&](double value) { return std::isfinite(value) && value <= check.limit; };
    if (!check.measured) return check;
    check.certain = !check.ci95 || keeps((*check.ci95)[0]) == keeps((*check.ci95)[1]);
    check.passed = keeps(*check.measured) && (!whole || !check.ci95 || keeps((*check.ci95)[1]));
    return check;
}

GateCheck statusCheck(const Experiment& experiment)
{
    GateCheck check{GateCheck::Kind::status, experiment.status};
    check.passed = experiment.status == "done";
    return check;
}

GateCheck accuracyCheck(const Experiment& experiment, double limit, const std::optional<ClassChange>& change)
{
    GateCheck check{GateCheck::Kind::accuracyDrop, {}, limit};
    const AccuracyRecord& accuracy = experiment.accuracy;
    if (accuracy.n == 0) return check;
    check.measured = points * (accuracy.dense - accuracy.final());
    if (change) {
        const Interval loss = change->lossCi95();
        check.ci95 = Interval{points * loss[0], points * loss[1]};
    } else {
        check.ci95 =
            Interval{points * (accuracy.dense - accuracy.ci95[1]), points * (accuracy.dense - accuracy.ci95[0])};
    }
    return check;
}

GateCheck latencyCheck(const Experiment& experiment, double limit, const std::string& truth)
{
    const auto found = experiment.latency.find(truth.empty() ? deployableLatency(experiment).first : truth);
    GateCheck check{GateCheck::Kind::latencyRatio, truth, limit};
    if (found == experiment.latency.end()) return check;
    check.subject = found->first;
    check.measured = found->second.ratio;
    check.ci95 = found->second.ratioCi95;
    return check;
}

GateCheck bytesCheck(GateCheck::Kind kind, std::int64_t limit, std::int64_t bytes)
{
    GateCheck check{kind, {}, double(limit)};
    if (bytes > 0) check.measured = double(bytes);
    return check;
}

GateCheck profileCheck(const ProfileVerdict& verdict)
{
    GateCheck check{GateCheck::Kind::profile, verdict.profile};
    check.passed = verdict.verdict == Verdict::pass;
    check.certain = std::all_of(verdict.limits.begin(), verdict.limits.end(),
                                [](const LimitVerdict& limit) { return limit.certain(); });
    check.verdict = verdict;
    return check;
}

}  // namespace

bool GateResult::passed() const
{
    return std::all_of(checks.begin(), checks.end(), [](const GateCheck& check) { return check.passed; });
}

GateResult judgeGate(const Experiment& experiment, const GateLimits& limits, const std::optional<ClassChange>& change,
                     const std::vector<ProfileVerdict>& profiles)
{
    GateResult result{{statusCheck(experiment)}};
    const auto add = [&](const GateCheck& check) { result.checks.push_back(held(check, limits.whole)); };
    if (limits.accuracyDrop) add(accuracyCheck(experiment, *limits.accuracyDrop, change));
    if (limits.latencyRatio) add(latencyCheck(experiment, *limits.latencyRatio, limits.truth));
    if (limits.weights) add(bytesCheck(GateCheck::Kind::weights, *limits.weights, experiment.memory.weightsStored));
    if (limits.activations)
        add(bytesCheck(GateCheck::Kind::activations, *limits.activations, experiment.memory.activationsPeak));
    for (const ProfileVerdict& verdict : profiles) result.checks.push_back(profileCheck(verdict));
    return result;
}

}  // namespace espalier
