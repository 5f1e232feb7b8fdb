#include "core/profile/assessment.h"
#include "core/report/report.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

using Json = nlohmann::ordered_json;

const char* recommendationCode(Recommendation recommendation)
{
    switch (recommendation) {
        case Recommendation::none:
            return "none";
        case Recommendation::decided:
            return "decided";
        case Recommendation::candidate:
            return "candidate";
    }
    return "";
}

Json classJson(const ClassChange& change, const std::vector<std::string>& names)
{
    return {{"label", change.label},
            {"class", className(names, change.label)},
            {"n", change.images},
            {"dense_right", change.denseRight},
            {"pruned_right", change.prunedRight},
            {"change", change.change()},
            {"ci95", change.ci95()},
            {"certain", change.certain()}};
}

Json stackJson(const LatencyStack& stack, const std::vector<LayerResult>& layers)
{
    Json json = {{"truth", stack.truth}};
    if (stack.totalMs) json["total_ms"] = *stack.totalMs;
    if (!stack.absent.empty()) json["absent"] = stack.absent;
    for (std::size_t i = 0; i < stack.layers.size() && i < layers.size(); ++i)
        if (stack.layers[i]) json["layers"].push_back({{"layer", layers[i].path}, {"ms", *stack.layers[i]}});
    return json;
}

void addTarget(Json& json, const Report& report)
{
    json["recommendation"] = {{"from", recommendationCode(report.recommendation)}};
    if (!report.target) return;
    Json& target = json["recommendation"];
    target["experiment"] = report.target->id;
    target["name"] = report.target->name;
    target["patterns"] = report.patternReasons;
    target["layers"] = report.layerReasons;
    target["alternatives"] = report.alternatives;
    target["doubts"] = report.doubts;
    target["latency_stacks"] = Json::array();
    for (const LatencyStack& stack : report.stacks)
        target["latency_stacks"].push_back(stackJson(stack, report.target->layers));
    if (report.pays) {
        target["accuracy_change"] = {{"change", report.pays->all.change()}, {"ci95", report.pays->all.ci95()}};
        for (const ClassChange& each : report.pays->classes)
            target["classes"].push_back(classJson(each, report.classNames));
    }
    target["replay"] = replayCommands(report);
}

void addEvidence(Json& json, const Report& report)
{
    json["profiles"] = json["assessments"] = json["stress"] = json["robustness"] = Json::array();
    for (const OperatingProfile& profile : report.profiles) json["profiles"].push_back(profileToJson(profile));
    for (std::size_t i = 0; i < report.assessments.size(); ++i)
        json["assessments"].push_back(
            assessmentToJson(report.assessments[i], report.profiles[i % report.profiles.size()]));
    for (const StressResult& each : report.stress) json["stress"].push_back(Json(stressToJson(each, false)));
    for (const RobustnessSummary& each : report.robustness) json["robustness"].push_back(robustnessSummaryToJson(each));
}

}  // namespace

Json reportToJson(const Report& report)
{
    Json json = {{"espalier_report", 1},
                 {"workspace", report.workspace},
                 {"created", report.created},
                 {"model", {{"name", report.modelName}, {"sha256", report.modelSha256}}},
                 {"data", report.data}};
    if (!report.train.empty()) json["train"] = report.train;
    json["front"] = report.front;
    json["detailed"] = report.detailed;
    addTarget(json, report);
    json["decisions"] = json["expired"] = json["experiments"] = Json::array();
    for (const Decision& each : report.decisions) json["decisions"].push_back(decisionToJson(each));
    for (const Remark& each : report.expired) json["expired"].push_back(each);
    addEvidence(json, report);
    for (const Experiment& each : report.experiments) json["experiments"].push_back(experimentToJson(each, false));
    return json;
}

}  // namespace espalier
