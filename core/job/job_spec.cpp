#include "core/job/job_spec.h"

#include "core/base/issue.h"
#include "core/base/sha256.h"

#include <nlohmann/json.hpp>

namespace espalier {

using nlohmann::json;
using nlohmann::ordered_json;

NLOHMANN_JSON_SERIALIZE_ENUM(JobSpec::Kind, {{JobSpec::Kind::inspect, "inspect"},
                                             {JobSpec::Kind::preview, "preview"},
                                             {JobSpec::Kind::baseline, "baseline"},
                                             {JobSpec::Kind::experiment, "experiment"},
                                             {JobSpec::Kind::scan, "scan"},
                                             {JobSpec::Kind::stress, "stress"},
                                             {JobSpec::Kind::robustness, "robustness"},
                                             {JobSpec::Kind::reassess, "reassess"},
                                             {JobSpec::Kind::exportModel, "export"},
                                             {JobSpec::Kind::samples, "samples"},
                                             {JobSpec::Kind::weights, "weights"}})

NLOHMANN_DEFINE_TYPE_NON_INTRUSIVE_WITH_DEFAULT(Preprocessing, input, mean, std)

void to_json(json& json, const BenchmarkSettings& settings)
{
    json = {{"batch", settings.batch}, {"threads", settings.threads}, {"rounds", settings.rounds}};
    // Where it is not named, jobs keep the key that they had before there were adapters.
    if (!settings.adapter.empty()) json["adapter"] = settings.adapter;
}

void from_json(const json& json, BenchmarkSettings& settings)
{
    const BenchmarkSettings usual;
    settings.batch = json.value("batch", usual.batch);
    settings.threads = json.value("threads", usual.threads);
    settings.rounds = json.value("rounds", usual.rounds);
    settings.adapter = json.value("adapter", usual.adapter);
}

namespace {

/// What an unknown word would silently become otherwise.
void checkKind(const json& kind)
{
    for (const char* known : {"inspect", "preview", "baseline", "experiment", "scan", "stress", "robustness",
                              "reassess", "export", "samples", "weights"})
        if (kind == known) return;
    throw Failure("job.bad_spec", "kind", {{"found", kind.dump()}});
}

void modelsToJson(json& json, const JobSpec& spec, bool withFiles)
{
    for (const JobModel& model : spec.models) {
        json.push_back({{"experiment", model.experiment}, {"sha256", model.sha256}});
        if (!withFiles) continue;
        json.back()["name"] = model.name;
        json.back()["file"] = model.file.string();
    }
}

std::vector<JobModel> modelsFromJson(const json& json)
{
    std::vector<JobModel> models;
    for (const auto& model : json)
        models.push_back({model.at("experiment").get<std::string>(), model.value("name", ""),
                          model.at("file").get<std::string>(), model.at("sha256").get<std::string>()});
    return models;
}

/// As text: the order of a plan's rules means something, and an object of json sorts its keys.
std::string planText(const Plan& plan) { return planToJson(plan).dump(); }

/// Everything but what only tells two jobs apart.
json contents(const JobSpec& spec, const Plan& plan)
{
    json json{{"kind", spec.kind},
              {"model", spec.modelSha256.empty() ? spec.model.string() : spec.modelSha256},
              {"data", spec.data},
              {"train", spec.train},
              {"preprocessing", spec.preprocessing},
              {"benchmark", spec.benchmark},
              {"plan", planText(plan)}};
    if (!spec.scan.empty()) json["scan"] = spec.scan;
    if (!spec.joint.empty()) json["joint"] = spec.joint;
    if (!spec.staircase.empty()) json["staircase"] = spec.staircase;
    if (!spec.samples.empty()) json["samples"] = spec.samples;
    if (!spec.models.empty()) modelsToJson(json["models"], spec, false);
    if (spec.stress) json["stress"] = *spec.stress;
    if (spec.robustness) json["robustness"] = *spec.robustness;
    if (spec.evaluationImages) json["evaluation_images"] = *spec.evaluationImages;
    if (!spec.timed) json["timed"] = false;
    return json;
}

void readSpec(const json& json, JobSpec& spec)
{
    checkKind(json.at("kind"));
    spec.kind = json.at("kind").get<JobSpec::Kind>();
    spec.id = json.at("id").get<std::string>();
    spec.name = json.value("name", "");
    spec.folder = json.value("folder", "");
    spec.model = json.value("model", "");
    spec.modelSha256 = json.value("model_sha256", "");
    spec.data = json.value("data", "");
    spec.train = json.value("train", "");
    spec.preprocessing = json.value("preprocessing", Preprocessing{});
    spec.benchmark = json.value("benchmark", BenchmarkSettings{});
    spec.plan = json.contains("plan") ? planFromJson(ordered_json::parse(json.at("plan").get<std::string>())) : Plan{};
    spec.threads = json.value("threads", 1);
    spec.parent = json.value("parent", "");
    spec.output = json.value("output", "");
    spec.scan = json.value("scan", std::vector<ScanPoint>());
    spec.joint = json.value("joint", std::vector<JointCuts>());
    spec.staircase = json.value("staircase", std::vector<std::string>());
    spec.samples = json.value("samples", std::vector<std::int64_t>());
    spec.models = json.contains("models") ? modelsFromJson(json.at("models")) : std::vector<JobModel>();
    spec.stress.reset();
    if (json.contains("stress")) spec.stress = json.at("stress").get<StressRequest>();
    spec.robustness.reset();
    if (json.contains("robustness")) spec.robustness = json.at("robustness").get<RobustnessRequest>();
    spec.timed = json.value("timed", true);
    spec.evaluationImages.reset();
    if (json.contains("evaluation_images")) spec.evaluationImages = json.at("evaluation_images").get<std::int64_t>();
}

}  // namespace

void to_json(json& json, const JobSpec& spec)
{
    json = contents(spec, spec.plan);
    if (!spec.models.empty()) {
        json["models"].clear();
        modelsToJson(json["models"], spec, true);
    }
    json["id"] = spec.id;
    json["name"] = spec.name;
    json["folder"] = spec.folder.string();
    json["model"] = spec.model.string();
    json["model_sha256"] = spec.modelSha256;
    json["threads"] = spec.threads;
    if (!spec.parent.empty()) json["parent"] = spec.parent;
    if (!spec.output.empty()) json["output"] = spec.output.string();
}

void from_json(const json& json, JobSpec& spec)
{
    try {
        readSpec(json, spec);
    } catch (const nlohmann::json::exception& error) {
        throw Failure("job.bad_spec", "", {{"detail", error.what()}});
    }
}

std::string outcomeKey(const JobSpec& spec)
{
    Plan nameless = spec.plan;
    nameless.name.clear();
    return sha256(contents(spec, nameless).dump(-1, ' ', false, json::error_handler_t::replace));
}

}  // namespace espalier
