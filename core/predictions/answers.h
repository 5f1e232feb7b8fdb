#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// What a model said of each validation sample, in the order of the set.
struct Predictions {
    std::vector<std::uint16_t> classes;
    std::vector<std::uint16_t> confidences;  ///< the share of the class that was said, in 65535ths; 0 where it was NaN

    std::size_t size() const { return classes.size(); }
    double confidence(std::size_t sample) const { return confidences[sample] / mostConfident; }
    bool operator==(const Predictions&) const = default;

    static constexpr double mostConfident = 65535;
};

/// What the dense and the pruned model said of one validation set. All lists are as long as one another.
struct Answers {
    std::vector<std::uint16_t> labels;
    std::vector<std::string> classNames;  ///< by label, empty where unknown
    Predictions dense;
    std::optional<Predictions> pruned;  ///< after recovery; absent of the dense model's own experiment

    std::size_t size() const { return labels.size(); }
    bool operator==(const Answers&) const = default;
};

/// "ship", or "8" where classes have no names.
std::string className(const std::vector<std::string>& names, std::int64_t label);

void to_json(nlohmann::json& json, const Answers& answers);
/// Throws Failure "job.bad_result" where lists differ in length.
void from_json(const nlohmann::json& json, Answers& answers);

}  // namespace espalier
