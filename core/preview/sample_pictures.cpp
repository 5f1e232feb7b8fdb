#include "core/preview/sample_pictures.h"

#include <nlohmann/json.hpp>

namespace espalier {

void to_json(nlohmann::json& json, const SamplePictures& pictures)
{
    json = {{"samples", {{"class_names", pictures.classNames}, {"items", pictures.items}}}};
}

void from_json(const nlohmann::json& json, SamplePictures& pictures)
{
    try {
        const auto& samples = json.at("samples");
        pictures.classNames = samples.at("class_names").get<std::vector<std::string>>();
        pictures.items = samples.at("items").get<std::vector<PreviewItem>>();
    } catch (const nlohmann::json::exception& error) {
        throw Failure("job.protocol", "samples", {{"detail", error.what()}});
    }
}

}  // namespace espalier
