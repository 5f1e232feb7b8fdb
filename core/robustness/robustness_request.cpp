#include "core/robustness/robustness_request.h"

#include "core/base/issue.h"
#include "core/robustness/corruption_kind.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

void refuse(const char* field, const std::string& found, const std::string& expected)
{
    throw Failure("robustness.bad_value", field, {{"found", found}, {"expected", expected}});
}

}  // namespace

void checkRobustness(const RobustnessRequest& request)
{
    std::string known;
    for (const CorruptionKind& kind : corruptionKinds()) known += (known.empty() ? "" : ", ") + std::string(kind.code);
    for (const std::string& code : request.corruptions)
        if (!isCorruption(code, true) && !isCorruption(code, false)) refuse("corruption", code, known);
    for (const int severity : request.severities)
        if (severity < 1 || severity > severities) refuse("severity", std::to_string(severity), "1 .. 5");
    if (request.severities.empty()) refuse("severity", "", "1 .. 5");
    if (request.images < 1) refuse("images", std::to_string(request.images), "1 or more");
}

void to_json(nlohmann::json& json, const RobustnessRequest& request)
{
    json = {{"corruptions", request.corruptions},
            {"severities", request.severities},
            {"images", request.images},
            {"slices", request.slices},
            {"seed", request.seed}};
}

void from_json(const nlohmann::json& json, RobustnessRequest& request)
{
    request.corruptions = json.at("corruptions").get<std::vector<std::string>>();
    request.severities = json.at("severities").get<std::vector<int>>();
    request.images = json.at("images").get<std::int64_t>();
    request.slices = json.at("slices").get<std::vector<std::string>>();
    request.seed = json.at("seed").get<std::uint64_t>();
}

}  // namespace espalier
