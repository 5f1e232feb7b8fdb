#include "core/engine/prune/masks.h"

#include "core/base/issue.h"
#include "core/engine/program/layers.h"
#include "core/engine/prune/blocks.h"
#include "core/engine/prune/n_of_m.h"
#include "core/engine/prune/select_smallest.h"

#include <c10/core/GradMode.h>
#include <algorithm>
#include <cmath>
#include <span>

namespace espalier {
namespace {

/// A request and what it ranks by.
struct ScoredRequest {
    const MaskRequest* request;
    at::Tensor importance;
};

/// Candidates ranked together.
using RankedTogether = std::vector<ScoredRequest>;

/// Places inside each output, 0 the first and 1 the last, instead of the importances: all outputs give alike.
at::Tensor placeInOutput(const at::Tensor& importance)
{
    const at::Tensor order = importance.flatten(1).argsort(/*stable=*/true, /*dim=*/1, /*descending=*/false);
    return order.argsort(1, false).to(at::kFloat).div_(double(order.size(1))).view(importance.sizes());
}

ScoredRequest score(const Program& program, const MaskRequest& request, CriterionRanks& ranks)
{
    if (program.find(request.weight) < 0) throw Failure("plan.names_no_layer", layerPath(request.weight));
    const Importances& importances = ranks.of(request.criterion);
    const auto importance = importances.find(request.weight);
    if (importance == importances.end())
        throw Failure("plan.criterion_does_not_fit", layerPath(request.weight),
                      {{"criterion", request.criterion}, {"pattern", request.pattern.text()}});
    const bool insideOutputs = request.criterion == "wanda" && request.pattern.kind == Pattern::Kind::unstructured;
    return {&request, insideOutputs ? placeInOutput(importance->second) : importance->second};
}

std::vector<RankedTogether> makePools(const Program& program, const std::vector<MaskRequest>& requests,
                                      CriterionRanks& ranks)
{
    std::vector<RankedTogether> pools;
    for (const MaskRequest& request : requests) {
        const auto together = [&](const RankedTogether& pool) {
            const MaskRequest& other = *pool.front().request;
            return request.pooled && other.pooled && other.pattern == request.pattern &&
                   other.sparsity == request.sparsity && other.criterion == request.criterion;
        };
        auto pool = std::find_if(pools.begin(), pools.end(), together);
        if (pool == pools.end()) pool = pools.insert(pools.end(), RankedTogether{});
        pool->push_back(score(program, request, ranks));
    }
    return pools;
}

/// Weights the pool is to lose.
std::int64_t target(const RankedTogether& pool)
{
    std::int64_t weights = 0;
    for (const ScoredRequest& candidate : pool) weights += candidate.importance.numel();
    return std::llround(pool.front().request->sparsity * double(weights));
}

std::vector<at::Tensor> unstructuredMasks(const RankedTogether& pool)
{
    std::vector<std::vector<char>> removed;
    std::vector<std::span<const float>> importance;
    for (const ScoredRequest& candidate : pool) {
        const std::size_t count = std::size_t(candidate.importance.numel());
        importance.emplace_back(candidate.importance.data_ptr<float>(), count);
        removed.emplace_back(count, 0);
    }
    selectSmallest(importance, {removed.begin(), removed.end()}, target(pool));
    std::vector<at::Tensor> masks;
    for (std::size_t i = 0; i < pool.size(); ++i) masks.push_back(Tiling{1, 1}.mask(pool[i].importance, removed[i]));
    return masks;
}

std::vector<at::Tensor> blockMasks(const RankedTogether& pool)
{
    const Pattern& pattern = pool.front().request->pattern;
    const Tiling tiling{pattern.rows, pattern.columns};
    std::vector<std::vector<Unit>> layers;
    for (const ScoredRequest& candidate : pool) layers.push_back(tiling.units(candidate.importance));
    const auto removed = selectSmallest(layers, target(pool));
    std::vector<at::Tensor> masks;
    for (std::size_t i = 0; i < pool.size(); ++i) masks.push_back(tiling.mask(pool[i].importance, removed[i]));
    return masks;
}

std::vector<at::Tensor> nOfMMasks(const RankedTogether& pool)
{
    std::vector<at::Tensor> masks;
    for (const ScoredRequest& candidate : pool) {
        const Pattern& pattern = candidate.request->pattern;
        if (candidate.importance.dim() < 2 || candidate.importance.size(1) < pattern.m)
            throw Failure("plan.pattern_does_not_fit", layerPath(candidate.request->weight),
                          {{"pattern", pattern.text()}});
        masks.push_back(nOfMMask(candidate.importance, pattern.n, pattern.m));
    }
    return masks;
}

std::vector<at::Tensor> masksOf(const RankedTogether& pool)
{
    const MaskRequest& request = *pool.front().request;
    switch (request.pattern.kind) {
        case Pattern::Kind::unstructured:
            return unstructuredMasks(pool);
        case Pattern::Kind::block:
            return blockMasks(pool);
        case Pattern::Kind::n_of_m:
            return nOfMMasks(pool);
        default:
            throw Failure("plan.pattern_does_not_fit", layerPath(request.weight),
                          {{"pattern", request.pattern.text()}});
    }
}

}  // namespace

Masks chooseMasks(const Program& program, const std::vector<MaskRequest>& requests, CriterionRanks& ranks)
{
    Masks masks;
    for (const RankedTogether& pool : makePools(program, requests, ranks)) {
        const std::vector<at::Tensor> chosen = masksOf(pool);
        for (std::size_t i = 0; i < pool.size(); ++i) {
            // A weight named twice loses what either request removes.
            const auto [mask, isNew] = masks.emplace(pool[i].request->weight, chosen[i]);
            if (!isNew) mask->second.logical_and_(chosen[i]);
        }
    }
    return masks;
}

void applyMasks(Program& program, const Masks& masks)
{
    const c10::NoGradGuard noGrad;
    for (const auto& [path, mask] : masks) {
        const int index = program.find(path);
        if (index < 0 || program.parameters[index].tensor.sizes() != mask.sizes())
            throw Failure("data.masks_do_not_fit", path);
        program.parameters[index].tensor.mul_(mask);
    }
}

}  // namespace espalier
