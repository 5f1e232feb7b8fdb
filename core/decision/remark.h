#pragma once

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace espalier {

/// One statement of a decision: a reason, an alternative, a doubt. It is made as a code with figures and names, which
/// views/words says in a sentence; what a person wrote in its place wins. A remark without a code is a person's own.
struct Remark {
    std::string code;                            ///< "layer.cut.flat", "alternative.faster", "doubt.no_stress_test"
    std::string subject;                         ///< layer path, pattern, or the id of an experiment; may be empty
    std::map<std::string, double> figures = {};  ///< finite; fractions of 1, milliseconds, bytes, counts
    std::map<std::string, std::string> names = {};
    std::string text = {};  ///< a person's words; empty: to be said from the code

    bool operator==(const Remark&) const = default;
    /// The same statement, perhaps with other figures or words.
    bool isAbout(const Remark& other) const { return code == other.code && subject == other.subject; }
};

/// Gives `to` the words a person found for the same remarks in `from`, and their own remarks.
void carryOver(const std::vector<Remark>& from, std::vector<Remark>& to);

void to_json(nlohmann::json& json, const Remark& remark);
void to_json(nlohmann::ordered_json& json, const Remark& remark);
void from_json(const nlohmann::json& json, Remark& remark);

}  // namespace espalier
