#include "core/base/json_reader.h"
#include "core/sparsity/plan.h"

#include <cmath>

namespace espalier {

namespace {

using Json = nlohmann::ordered_json;
using Reader = JsonReader<Json>;
constexpr const char* badPlan = "plan.bad_entry";

/// "pattern" and "sparsity" may each be one value or a list: always gives a list.
std::vector<Json> listOf(const Reader& reader, const char* key)
{
    if (!reader.has(key)) return {};
    const Json& value = reader.at(key);
    if (!value.is_array()) return {value};
    return std::vector<Json>(value.begin(), value.end());
}

double sparsityOf(const Reader& reader, const Json& value, const Pattern& pattern)
{
    const std::string place = reader.place("sparsity");
    if (!value.is_number()) throw Failure("plan.bad_sparsity", place, {{"found", value.dump()}, {"reason", "number"}});
    const double sparsity = value.get<double>();
    if (!(sparsity >= 0.0 && sparsity < 1.0))
        throw Failure("plan.bad_sparsity", place, {{"found", value.dump()}, {"reason", "range"}});
    if (pattern.kind == Pattern::Kind::n_of_m && std::abs(sparsity - pattern.fixedSparsity()) > 1e-6)
        throw Failure("plan.bad_sparsity", place,
                      {{"found", value.dump()},
                       {"reason", "n_of_m"},
                       {"pattern", pattern.text()},
                       {"expected", Json(pattern.fixedSparsity()).dump()}});
    return sparsity;
}

std::vector<Cut> cutsFrom(const Reader& reader)
{
    const auto patterns = listOf(reader, "pattern");
    const auto sparsities = listOf(reader, "sparsity");
    std::vector<Cut> cuts;
    for (std::size_t i = 0; i < patterns.size(); ++i) {
        if (!patterns[i].is_string())
            throw Failure("plan.bad_pattern", reader.place("pattern"),
                          {{"reason", "unknown"}, {"found", patterns[i].dump()}});
        Cut cut;
        try {
            cut.pattern = Pattern::parse(patterns[i].get<std::string>());
        } catch (const Failure& failure) {
            auto details = failure.issue().details;
            details["found"] = failure.issue().where;
            throw Failure("plan.bad_pattern", reader.place("pattern"), details);
        }
        if (i < sparsities.size())
            cut.sparsity = sparsityOf(reader, sparsities[i], cut.pattern);
        else if (cut.pattern.kind == Pattern::Kind::n_of_m)
            cut.sparsity = cut.pattern.fixedSparsity();
        else if (cut.pattern.kind != Pattern::Kind::dense)
            reader.fail("sparsity", "one value for each pattern");
        if (cut.pattern.kind != Pattern::Kind::dense) cuts.push_back(cut);
    }
    if (sparsities.size() > patterns.size()) reader.fail("pattern", "one for each sparsity");
    return cuts;
}

Scope scopeFrom(const Reader& reader)
{
    const auto text = reader.get<std::string>("scope", "local");
    if (text != "local" && text != "global") reader.fail("scope", "local or global", text);
    return text == "global" ? Scope::global : Scope::local;
}

LayerRule ruleFrom(const Json& json, const std::string& place)
{
    const Reader reader(json, place, badPlan);
    reader.allowOnly({"pattern", "sparsity", "criterion", "scope", "round_to", "why"});
    if (!reader.has("pattern")) reader.fail("pattern", "present");
    LayerRule rule;
    rule.cuts = cutsFrom(reader);
    rule.criterion = reader.get<std::string>("criterion", rule.criterion);
    rule.scope = scopeFrom(reader);
    rule.roundTo = reader.number("round_to", rule.roundTo, 1, 1024);
    rule.why = reader.get<std::string>("why", "");
    return rule;
}

Json ruleToJson(const LayerRule& rule)
{
    Json json;
    Json patterns = Json::array(), sparsities = Json::array();
    for (const Cut& cut : rule.cuts) {
        patterns.push_back(cut.pattern.text());
        sparsities.push_back(cut.sparsity);
    }
    if (rule.cuts.empty())
        json["pattern"] = "dense";
    else if (rule.cuts.size() == 1)
        json = {{"pattern", patterns[0]}, {"sparsity", sparsities[0]}};
    else
        json = {{"pattern", patterns}, {"sparsity", sparsities}};
    if (rule.criterion != LayerRule().criterion) json["criterion"] = rule.criterion;
    if (rule.scope == Scope::global) json["scope"] = "global";
    if (rule.roundTo != LayerRule().roundTo) json["round_to"] = rule.roundTo;
    if (!rule.why.empty()) json["why"] = rule.why;
    return json;
}

}  // namespace

Plan planFromJson(const nlohmann::ordered_json& json)
{
    const Reader reader(json, "", badPlan);
    reader.allowOnly({"espalier_plan", "seed", "name", "layers", "recovery"});
    const auto version = reader.require<int>("espalier_plan");
    if (version != 1) throw Failure("plan.unknown_version", "espalier_plan", {{"found", std::to_string(version)}});
    Plan plan;
    plan.name = reader.get<std::string>("name", "");
    plan.seed = reader.get<std::uint64_t>("seed", 0);
    const Json layers = reader.has("layers") ? reader.at("layers") : Json::object();
    if (!layers.is_object()) reader.fail("layers", "an object");
    for (const auto& [glob, rule] : layers.items()) plan.rules.emplace_back(glob, ruleFrom(rule, "layers." + glob));
    if (reader.has("recovery")) plan.recovery = recipeFromJson(nlohmann::json(reader.at("recovery")));
    return plan;
}

nlohmann::ordered_json planToJson(const Plan& plan)
{
    Json layers = Json::object();
    for (const auto& [glob, rule] : plan.rules) layers[glob] = ruleToJson(rule);
    Json json{{"espalier_plan", 1}};
    if (!plan.name.empty()) json["name"] = plan.name;
    json["seed"] = plan.seed;
    json["layers"] = layers;
    json["recovery"] = recipeToJson(plan.recovery);
    return json;
}

Plan parsePlan(std::string_view text, const std::string& file)
{
    Json json;
    try {
        json = Json::parse(text);
    } catch (const Json::parse_error& error) {
        throw Failure("plan.not_json", file, {{"detail", error.what()}, {"byte", std::to_string(error.byte)}});
    }
    try {
        return planFromJson(json);
    } catch (const Failure& failure) {
        Issue issue = failure.issue();
        issue.details["file"] = file;
        throw Failure(issue);
    }
}

}  // namespace espalier
