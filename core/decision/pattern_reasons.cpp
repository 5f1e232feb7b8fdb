#include "core/decision/known.h"
#include "core/log/deployable.h"

#include <map>

namespace espalier {

namespace {

const char* patternCode(const Pattern& pattern)
{
    if (pattern.structured()) return "pattern.structured";
    if (pattern.kind == Pattern::Kind::n_of_m) return "pattern.n_m";
    return pattern.kind == Pattern::Kind::block ? "pattern.block" : "pattern.unstructured";
}

struct PatternUse {
    std::int64_t layers = 0, parameters = 0;
    double removed = 0;
};

}  // namespace

std::vector<Remark> patternReasons(const KnownForDecision& known)
{
    std::map<std::string, PatternUse> uses;
    for (const LayerResult& layer : known.target.layers)
        for (const Cut& cut : layer.asked) {
            PatternUse& use = uses[cut.pattern.text()];
            ++use.layers;
            use.parameters += layer.parameters;
            use.removed += layer.achieved * double(layer.parameters);
        }
    std::vector<Remark> reasons;
    const auto [truth, latency] = deployableLatency(known.target);
    for (const auto& [pattern, use] : uses) {
        Remark remark{patternCode(Pattern::parse(pattern)), pattern, {}, {}, {}};
        remark.figures["layers"] = double(use.layers);
        if (use.parameters > 0) remark.figures["removed"] = use.removed / double(use.parameters);
        if (latency) {
            remark.names["truth"] = truth;
            remark.figures["ratio"] = latency->ratio;
            remark.figures["low"] = latency->ratioCi95[0];
            remark.figures["high"] = latency->ratioCi95[1];
        }
        reasons.push_back(remark);
    }
    return reasons;
}

}  // namespace espalier
