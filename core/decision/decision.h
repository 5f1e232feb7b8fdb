#pragma once

#include "core/decision/remark.h"

#include <map>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace espalier {

/// Which experiment is to be deployed, why, what else there was, and what is still open. The log keeps every version.
struct Decision {
    int version = 0;          ///< from 1, by the log; 0: not kept yet
    std::string experiment;   ///< its id
    std::string name;         ///< what it was called then
    std::string by, created;  ///< who and when (ISO 8601, UTC)
    std::string note;         ///< why, in a person's words; may be empty

    std::vector<Remark> layers;        ///< a reason for each layer, in the model's order
    std::vector<Remark> patterns;      ///< a reason for each pattern that is used
    std::vector<Remark> alternatives;  ///< what else there was; subject: the experiment's id
    std::vector<Remark> doubts;

    /// What it rests on, as the experiment was measured: another processor, version or data set makes it expire.
    std::map<std::string, std::string> environment, hashes;

    bool operator==(const Decision&) const = default;
    /// True where `other` says the same, whoever saved it and when.
    bool saysTheSame(const Decision& other) const;
};

inline constexpr int longestDecider = 200, longestRemark = 10'000, longestWhy = 10'000;  ///< in characters

/// As it is kept: no spaces at the ends, control characters of a name made spaces. Throws Failure "decision.too_long"
/// (where: "by", "note", or a remark's subject; details "limit") and "workspace.not_utf8".
Decision tidied(Decision decision);

nlohmann::ordered_json decisionToJson(const Decision& decision);
/// Throws nlohmann::json::exception on what is none.
Decision decisionFromJson(const nlohmann::json& json);

}  // namespace espalier
