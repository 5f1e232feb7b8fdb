#include "core/engine/prune/channels.h"

#include "core/base/issue.h"
#include "core/engine/program/layers.h"
#include "core/engine/prune/criteria/magnitude.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>

namespace espalier {
namespace {

using Importance = std::map<std::int64_t, double>;

/// L1 norm of what a binding holds of each class, over the mean of its classes.
Importance normsOf(const Program& program, const ChannelBinding& binding)
{
    const Parameter& parameter = program.parameters[binding.parameter];
    const at::Tensor norms =
        magnitude(parameter.tensor).transpose(0, binding.dimension).flatten(1).sum(1, false, at::kDouble).contiguous();
    if (!norms.isfinite().all().item<bool>()) throw Failure("model.not_finite", layerPath(parameter.path));
    Importance byClass;
    double total = 0;
    for (std::size_t i = 0; i < binding.tags.size(); ++i)
        if (binding.tags[i] >= 0) {
            byClass[binding.tags[i]] += norms.data_ptr<double>()[i];
            total += norms.data_ptr<double>()[i];
        }
    for (auto& [id, norm] : byClass) norm = total > 0 ? norm * double(byClass.size()) / total : 1.0;
    return byClass;
}

/// The mean over all the weights a class has slices of, so that groups of few and of many layers compare.
Importance importanceOf(const Program& program, const Coupling& coupling)
{
    Importance importance;
    std::map<std::int64_t, int> weights;
    for (const ChannelBinding& binding : coupling.bindings)
        if (program.parameters[binding.parameter].tensor.dim() >= 2)
            for (const auto& [id, norm] : normsOf(program, binding)) {
                importance[id] += norm;
                ++weights[id];
            }
    for (auto& [id, sum] : importance) sum /= weights.at(id);
    return importance;
}

/// Sees to it that no dimension of a parameter loses its last slice.
class SliceCount {
public:
    explicit SliceCount(const Coupling& coupling)
    {
        for (const ChannelBinding& binding : coupling.bindings) {
            for (const std::int64_t tag : binding.tags)
                if (tag >= 0) ++m_slices[tag][m_left.size()];
            m_left.push_back(std::int64_t(binding.tags.size()));
        }
    }
    bool canLose(std::int64_t id) const
    {
        const auto& slices = m_slices.at(id);
        return std::all_of(slices.begin(), slices.end(), [&](const auto& of) { return m_left[of.first] > of.second; });
    }
    void lose(std::int64_t id)
    {
        for (const auto& [binding, count] : m_slices.at(id)) m_left[binding] -= count;
    }

private:
    std::vector<std::int64_t> m_left;                                      ///< by binding
    std::map<std::int64_t, std::map<std::size_t, std::int64_t>> m_slices;  ///< by class, by binding
};

/// Groups ranked together.
using Pool = std::vector<std::size_t>;

std::vector<Pool> makePools(const std::vector<double>& sparsity, bool pooled)
{
    std::vector<Pool> pools;
    for (std::size_t group = 0; group < sparsity.size(); ++group) {
        const auto together = [&](const Pool& pool) { return pooled && sparsity[pool.front()] == sparsity[group]; };
        const auto pool = std::find_if(pools.begin(), pools.end(), together);
        if (pool == pools.end())
            pools.push_back({group});
        else
            pool->push_back(group);
    }
    return pools;
}

struct Candidate {
    double importance;
    std::int64_t id;
    std::size_t group;
};

/// The pool's classes, the least important first, ties by class.
std::vector<Candidate> rank(const Pool& pool, const Coupling& coupling, const Importance& importance)
{
    std::vector<Candidate> candidates;
    for (const std::size_t group : pool)
        for (const std::int64_t id : coupling.groups[group].classes)
            candidates.push_back({importance.count(id) ? importance.at(id) : 0.0, id, group});
    std::sort(candidates.begin(), candidates.end(), [](const Candidate& a, const Candidate& b) {
        return a.importance != b.importance ? a.importance < b.importance : a.id < b.id;
    });
    return candidates;
}

}  // namespace

ChannelChoice chooseChannels(const Program& program, const Coupling& coupling, const std::vector<double>& sparsity,
                             bool pooled)
{
    if (sparsity.size() != coupling.groups.size()) throw std::invalid_argument("one sparsity a group is needed");
    const Importance importance = importanceOf(program, coupling);
    SliceCount slices(coupling);
    ChannelChoice choice;
    for (const Coupling::Group& group : coupling.groups) choice.before.push_back(std::int64_t(group.classes.size()));
    choice.after = choice.before;
    for (const Pool& pool : makePools(sparsity, pooled)) {
        const std::vector<Candidate> candidates = rank(pool, coupling, importance);
        std::int64_t left = std::llround(sparsity[pool.front()] * double(candidates.size()));
        for (const Candidate& candidate : candidates) {
            if (left <= 0) break;
            if (choice.after[candidate.group] < 2 || !slices.canLose(candidate.id)) continue;
            slices.lose(candidate.id);
            choice.removed.push_back(candidate.id);
            --choice.after[candidate.group];
            --left;
        }
    }
    std::sort(choice.removed.begin(), choice.removed.end());
    return choice;
}

}  // namespace espalier
