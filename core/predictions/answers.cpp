#include "core/predictions/answers.h"

#include "core/base/issue.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

nlohmann::json toJson(const Predictions& predictions)
{
    return {{"classes", predictions.classes}, {"confidences", predictions.confidences}};
}

Predictions predictionsFrom(const nlohmann::json& json, std::size_t samples)
{
    Predictions predictions{json.at("classes").get<std::vector<std::uint16_t>>(),
                            json.at("confidences").get<std::vector<std::uint16_t>>()};
    if (predictions.classes.size() != samples || predictions.confidences.size() != samples)
        throw Failure("job.bad_result", "answers", {{"detail", "lengths differ"}});
    return predictions;
}

}  // namespace

std::string className(const std::vector<std::string>& names, std::int64_t label)
{
    const auto at = static_cast<std::size_t>(label);
    return label >= 0 && at < names.size() ? names[at] : std::to_string(label);
}

void to_json(nlohmann::json& json, const Answers& answers)
{
    json = {{"labels", answers.labels}, {"class_names", answers.classNames}, {"dense", toJson(answers.dense)}};
    if (answers.pruned) json["pruned"] = toJson(*answers.pruned);
}

void from_json(const nlohmann::json& json, Answers& answers)
{
    answers.labels = json.at("labels").get<std::vector<std::uint16_t>>();
    answers.classNames = json.value("class_names", std::vector<std::string>());
    answers.dense = predictionsFrom(json.at("dense"), answers.labels.size());
    answers.pruned.reset();
    if (json.contains("pruned")) answers.pruned = predictionsFrom(json.at("pruned"), answers.labels.size());
}

}  // namespace espalier
