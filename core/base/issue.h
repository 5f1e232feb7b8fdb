#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <stdexcept>
#include <string>

namespace espalier {

enum class Severity { info, warning, error };

/// Something worth telling a person. Codes and values only: words are made by views/words, which has a
/// sentence for the cause and one for the remedy of every code.
struct Issue {
    Severity severity = Severity::error;
    std::string code;   ///< dotted, e.g. "model.not_torchscript"; its first word is the area, see exitStatus()
    std::string where;  ///< file, layer path or row it is about; empty where the code alone says it
    /// Named values the sentence is made from ("expected", "found", "count", "path", ...). "detail" holds what a
    /// library said, as it said it.
    std::map<std::string, std::string> details;

    bool operator==(const Issue&) const = default;
};

/// An Issue that ends what was being done. Thrown by core and engine; whatever was saved before stays untouched.
class Failure : public std::runtime_error {
public:
    explicit Failure(Issue issue);
    Failure(std::string code, std::string where, std::map<std::string, std::string> details = {});

    const Issue& issue() const { return m_issue; }

private:
    Issue m_issue;
};

/// Exit status of the command line for a failure: "environment.*" is 3, "job.*" is 4, everything else (model, data,
/// plan, workspace, usage) is bad input, 2.
int exitStatus(const std::string& code);

void to_json(nlohmann::json& json, const Issue& issue);
void from_json(const nlohmann::json& json, Issue& issue);

}  // namespace espalier
