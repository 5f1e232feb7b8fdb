#include "core/reassess/reassessment.h"

#include <nlohmann/json.hpp>

namespace espalier {

ClassChange Reassessment::change() const
{
    ClassChange change;
    change.images = measured.accuracy.n;
    change.lost = lost;
    change.gained = gained;
    return change;
}

nlohmann::ordered_json reassessmentToJson(const Reassessment& reassessment, bool withSamples)
{
    return {{"id", reassessment.id},         {"experiment", reassessment.experiment},
            {"data", reassessment.data},     {"lost", reassessment.lost},
            {"gained", reassessment.gained}, {"measured", experimentToJson(reassessment.measured, withSamples)}};
}

Reassessment reassessmentFromJson(const nlohmann::json& json)
{
    return {json.at("id").get<std::string>(),    json.at("experiment").get<std::string>(),
            json.at("data").get<std::string>(),  experimentFromJson(json.at("measured")),
            json.at("lost").get<std::int64_t>(), json.at("gained").get<std::int64_t>()};
}

}  // namespace espalier
