#include "core/base/issue.h"

#include <nlohmann/json.hpp>

namespace espalier {

NLOHMANN_JSON_SERIALIZE_ENUM(Severity, {{Severity::info, "info"}, {Severity::warning, "warning"}, {Severity::error, "error"}})

namespace {

std::string summary(const Issue& issue)
{
    std::string text = issue.code;
    if (!issue.where.empty()) text += " at " + issue.where;
    if (auto detail = issue.details.find("detail"); detail != issue.details.end()) text += ": " + detail->second;
    return text;
}

}  // namespace

Failure::Failure(Issue issue) : std::runtime_error(summary(issue)), m_issue(std::move(issue)) {}

Failure::Failure(std::string code, std::string where, std::map<std::string, std::string> details)
    : Failure(Issue{Severity::error, std::move(code), std::move(where), std::move(details)})
{
}

int exitStatus(const std::string& code)
{
    if (code.starts_with("environment.")) return 3;
    if (code.starts_with("job.")) return 4;
    return 2;
}

void to_json(nlohmann::json& json, const Issue& issue)
{
    json = {{"severity", issue.severity}, {"code", issue.code}, {"where", issue.where}, {"details", issue.details}};
}

void from_json(const nlohmann::json& json, Issue& issue)
{
    issue.severity = json.value("severity", Severity::error);
    issue.code = json.at("code").get<std::string>();
    issue.where = json.value("where", std::string());
    issue.details = json.value("details", std::map<std::string, std::string>());
}

}  // namespace espalier
