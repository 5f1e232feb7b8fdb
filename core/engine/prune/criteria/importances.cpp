#include "core/engine/prune/criteria/importances.h"

#include "core/engine/program/layers.h"
#include "core/engine/prune/criteria/batch_norm_scale.h"
#include "core/engine/prune/criteria/fisher.h"
#include "core/engine/prune/criteria/l2.h"
#include "core/engine/prune/criteria/lamp.h"
#include "core/engine/prune/criteria/magnitude.h"
#include "core/engine/prune/criteria/random.h"
#include "core/engine/prune/criteria/snip.h"
#include "core/engine/prune/criteria/taylor.h"
#include "core/engine/prune/criteria/wanda.h"

namespace espalier {

namespace {

/// A criterion that looks at one weight at a time.
template <typename Rank>
auto eachWeight(Rank rank)
{
    return [rank](const CriterionContext& context) {
        Importances importances;
        for (const Parameter& parameter : context.program.parameters)
            if (parameter.tensor.dim() >= 2) importances[parameter.path] = rank(parameter, context);
        return importances;
    };
}

using Criterion = std::function<Importances(const CriterionContext&)>;

const Criterion& criterionNamed(const std::string& name)
{
    static const std::map<std::string, Criterion> all{
        {"magnitude", eachWeight([](const Parameter& parameter, const auto&) { return magnitude(parameter.tensor); })},
        {"l2", eachWeight([](const Parameter& parameter, const auto&) { return squaredMagnitude(parameter.tensor); })},
        {"lamp", eachWeight([](const Parameter& parameter, const auto&) { return lampScore(parameter.tensor); })},
        {"random", eachWeight([](const Parameter& parameter, const CriterionContext& context) {
             return randomScore(parameter.tensor, parameter.path, context.seed);
         })},
        {"batch_norm_scale", [](const CriterionContext& context) { return batchNormScales(context.program); }},
        {"taylor", taylorScores},
        {"fisher", fisherScores},
        {"snip", snipScores},
        {"wanda", wandaScores}};
    return all.at(name);
}

}  // namespace

const Importances& CriterionRanks::of(const std::string& criterion)
{
    if (const auto known = m_known.find(criterion); known != m_known.end()) return known->second;
    Importances importances = criterionNamed(criterion)(m_context);
    for (const auto& [path, importance] : importances)
        if (!importance.isfinite().all().item<bool>()) throw Failure("model.not_finite", layerPath(path));
    return m_known.emplace(criterion, std::move(importances)).first->second;
}

}  // namespace espalier
