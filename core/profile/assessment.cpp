#include "core/profile/assessment.h"

#include "core/base/json_figure.h"
#include "core/stress/stress_evidence.h"

#include <algorithm>
#include <cmath>

namespace espalier {

namespace {

nlohmann::ordered_json pointToJson(const RobustnessPoint& point)
{
    nlohmann::ordered_json json = {{"corruption", point.corruption}, {"severity", point.severity}};
    if (!point.slice.empty()) json["slice"] = point.slice;
    json["n"] = point.n;
    json["accuracy"] = finiteOrNull<nlohmann::ordered_json>(point.accuracy());
    if (!point.diverged) json["ci95"] = point.ci95();
    json["lost"] = point.lost;
    json["gained"] = point.gained;
    return json;
}

void addTail(Assessment& assessment, const OperatingProfile& profile, std::span<const StressResult> tests, bool dense)
{
    const StressResult* test = stressFor(profile, tests, assessment.experiment, dense);
    if (!test) return;
    const LoadResult* worst = test->worst(dense ? Side::dense : Side::candidate);
    if (!worst) return;
    assessment.worstP99Ms = worst->latency.p99;
    if (const LoadResult* typical = test->find(worst->side, Surroundings::quiet, ArrivalKind::poisson, worst->rate))
        assessment.p99Ms = typical->latency.p99;
}

}  // namespace

Evidence Assessor::evidence(const OperatingProfile& profile, const Experiment& experiment) const
{
    Evidence evidence;
    addStress(evidence, profile, m_stress, experiment.id, experiment.baseline);
    addRobustness(evidence, m_robustness, experiment.id);
    return evidence;
}

Assessment Assessor::assess(const OperatingProfile& profile, const Experiment& experiment) const
{
    Assessment assessment{experiment.id, experiment.name, {}, {}, evidence(profile, experiment), {}, {}, {}};
    assessment.verdict = judge(profile, experiment, assessment.evidence);
    assessment.economics = economicsOf(profile, experiment, m_model, assessment.evidence);
    addTail(assessment, profile, m_stress, experiment.baseline);
    const auto found = std::find_if(m_summaries.begin(), m_summaries.end(), [&](const RobustnessSummary& summary) {
        return summary.experiment == experiment.id;
    });
    if (found != m_summaries.end()) assessment.robustness = *found;
    return assessment;
}

BillOfMaterials Assessor::bill(const OperatingProfile& profile, const Experiment& experiment,
                               const Experiment& dense) const
{
    return billOf(profile, experiment, dense, m_model, evidence(profile, experiment), evidence(profile, dense));
}

nlohmann::ordered_json robustnessSummaryToJson(const RobustnessSummary& summary)
{
    nlohmann::ordered_json json = {{"experiment", summary.experiment}, {"clean", pointToJson(summary.clean)}};
    if (summary.meanCorrupted) json["mean_corrupted"] = finiteOrNull<nlohmann::ordered_json>(*summary.meanCorrupted);
    if (!summary.shifted.shares.empty())
        json["class_shift"] = {{"factor", plausibleShift},
                               {"accuracy", summary.shifted.accuracy},
                               {"ci95", summary.shifted.ci95},
                               {"shares", summary.shifted.shares}};
    if (summary.worst) {
        json["worst"] = {{"what", summary.worst->what}, {"severity", summary.worst->severity}};
        if (!summary.worst->slice.empty()) json["worst"]["slice"] = summary.worst->slice;
        json["worst"]["accuracy"] = finiteOrNull<nlohmann::ordered_json>(summary.worst->accuracy);
        if (std::isfinite(summary.worst->accuracy)) json["worst"]["ci95"] = summary.worst->ci95;
    }
    json["points"] = nlohmann::ordered_json::array();
    for (const RobustnessPoint& point : summary.points) json["points"].push_back(pointToJson(point));
    return json;
}

nlohmann::ordered_json assessmentToJson(const Assessment& assessment, const OperatingProfile& profile)
{
    nlohmann::ordered_json json = {{"id", assessment.experiment}, {"name", assessment.name}};
    json.update(verdictToJson(assessment.verdict));
    json["economics"] = economicsToJson(assessment.economics, profile);
    if (assessment.worstP99Ms) json["worst_p99_ms"] = *assessment.worstP99Ms;
    if (assessment.p99Ms) json["p99_ms"] = *assessment.p99Ms;
    if (assessment.robustness) {
        json["robustness"] = robustnessSummaryToJson(*assessment.robustness);
        json["robustness"].erase("points");
    }
    return json;
}

}  // namespace espalier
