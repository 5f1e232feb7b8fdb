#pragma once

#include "core/recovery/recipe.h"
#include "core/sparsity/pattern.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace espalier {

struct Layer;
struct ModelSummary;

/// One pattern at one sparsity; a layer may have several in a row (channels first, then single weights in what is left).
struct Cut {
    Pattern pattern;
    double sparsity = 0.0;  ///< fraction removed, 0 .. 1; of channels for a structured pattern, of weights otherwise

    bool operator==(const Cut&) const = default;
};

enum class Scope {
    local,  ///< the layer itself loses the given fraction
    global  ///< layers of the same pattern and sparsity are pooled and the smallest of all are removed
};

struct LayerRule {
    std::vector<Cut> cuts;
    std::string criterion = "magnitude";
    Scope scope = Scope::local;
    std::string why;  ///< a person's or the solver's reason, kept as given
    /// Channels left are rounded to a multiple of this where there are at least four times as many to begin with: dense
    /// kernels work in vectors of 8 or 16 channels, and 45 can be slower than 48. 1: exact. Key "round_to".
    int roundTo = 8;
    /// Set by resolvePlan() where one entry decides several layers: the fraction of this layer's weights that the entry
    /// asks for. The cuts may ask for more, in the place of layers that cannot give theirs.
    std::optional<double> requested = {};

    /// Fraction of the layer's weights that the cuts remove.
    double cutFraction() const;
    bool operator==(const LayerRule&) const = default;
};

/// What to remove and how to recover. `rules` are (layer path or glob, rule) in the file's order: a later one wins.
/// A layer no rule names is left dense. The JSON form is given in the README ("A plan").
struct Plan {
    std::string name;  ///< a person's, key "name"; empty: none. Decides nothing: outcomeKey() leaves it out
    std::uint64_t seed = 0;
    std::vector<std::pair<std::string, LayerRule>> rules;
    Recipe recovery;

    bool operator==(const Plan&) const = default;
};

/// Throws Failure "plan.*" with where = the key at fault. Accepts only "espalier_plan": 1.
Plan planFromJson(const nlohmann::ordered_json& json);
nlohmann::ordered_json planToJson(const Plan& plan);
/// Parses text; "plan.not_json" names the line and column.
Plan parsePlan(std::string_view text, const std::string& file);

/// Channels left of `channels` when `sparsity` of them go, rounded as LayerRule::roundTo says; at least one.
std::int64_t channelsLeft(std::int64_t channels, double sparsity, int roundTo);

/// LayerRule::roundTo of a layer where nobody says another: whole heads are few enough to go one by one.
int usualRoundTo(const Layer& layer);

/// Code of why `pattern` cannot be used on `layer` ("plan.too_few_inputs", the layer's channel lock, ...); empty: it can.
std::string patternMisfit(const Pattern& pattern, const Layer& layer);

/// '*' matches any run of characters (dots too), '?' one.
bool matchesGlob(std::string_view glob, std::string_view path);

/// The rule of every layer of `model`, in its order; an empty rule (no cuts) means dense. Throws Failure
/// "plan.names_no_layer" where a rule matches nothing, or no rule removes anything from any layer but rules exist;
/// "plan.pattern_does_not_fit" where a layer is locked against its pattern or too small for it;
/// coupled layers get the largest channel sparsity asked of any of them, with an info Issue "plan.coupled_raised"
/// appended to `issues`. What single layers cannot lose is asked of the others an entry names, see redistribute.h.
std::vector<LayerRule> resolvePlan(const Plan& plan, const ModelSummary& model, std::vector<struct Issue>& issues);

}  // namespace espalier
