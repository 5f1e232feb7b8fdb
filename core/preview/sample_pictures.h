#pragma once

#include "core/preview/preview.h"

namespace espalier {

/// Validation samples as pictures. Result of a job of kind `samples`; of the items only what a sample is, is there:
/// index, truth and picture or values.
struct SamplePictures {
    std::vector<std::string> classNames;
    std::vector<PreviewItem> items;  ///< in the order asked for

    bool operator==(const SamplePictures&) const = default;
};

void to_json(nlohmann::json& json, const SamplePictures& pictures);
/// Throws Failure "job.protocol" for what is none.
void from_json(const nlohmann::json& json, SamplePictures& pictures);

}  // namespace espalier
