#include "core/engine/prune/channels.h"

#include "core/base/issue.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <stdexcept>

namespace espalier {
namespace {

/// By class.
using Importance = std::map<std::int64_t, double>;

/// Importance of what a binding holds of each class, over the mean of its classes.
Importance shareOf(const at::Tensor& importance, const ChannelBinding& binding)
{
    const at::Tensor slices = importance.transpose(0, binding.dimension);
    const at::Tensor norms = slices.reshape({slices.size(0), -1}).sum(1, false, at::kDouble).contiguous();
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

/// The mean over all ranked parameters a class has slices of, so that groups of few and of many layers compare.
Importance importanceOf(const Program& program, const Coupling& coupling, const Importances& ranked)
{
    Importance importance;
    std::map<std::int64_t, int> parameters;
    for (const ChannelBinding& binding : coupling.bindings) {
        const auto found = ranked.find(program.parameters[binding.parameter].path);
        if (found == ranked.end()) continue;
        for (const auto& [id, share] : shareOf(found->second, binding)) {
            importance[id] += share;
            ++parameters[id];
        }
    }
    for (auto& [id, sum] : importance) sum /= parameters.at(id);
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

std::vector<Pool> makePools(const std::vector<ChannelRequest>& requests)
{
    std::vector<Pool> pools;
    for (std::size_t group = 0; group < requests.size(); ++group) {
        if (requests[group].sparsity <= 0) continue;
        const auto together = [&](const Pool& pool) {
            const ChannelRequest &one = requests[pool.front()], &other = requests[group];
            return one.pooled && other.pooled && one.sparsity == other.sparsity && one.criterion == other.criterion;
        };
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

/// A group of which the criterion knows nothing would be cut by the order of its channels.
void checkRanked(const Pool& pool, const Coupling& coupling, const Importance& importance, const std::string& criterion)
{
    for (const std::size_t group : pool) {
        const auto& [classes, producers, consumers, heads, lock, lockedBy] = coupling.groups[group];
        const bool ranked =
            std::any_of(classes.begin(), classes.end(), [&](auto id) { return importance.count(id) > 0; });
        if (!ranked && !classes.empty())
            throw Failure("plan.criterion_does_not_fit", producers.empty() ? "" : producers.front(),
                          {{"criterion", criterion}, {"pattern", heads ? "head" : "channel"}});
    }
}

}  // namespace

ChannelChoice chooseChannels(const Program& program, const Coupling& coupling,
                             const std::vector<ChannelRequest>& requests, CriterionRanks& ranks)
{
    if (requests.size() != coupling.groups.size()) throw std::invalid_argument("one request a group is needed");
    SliceCount slices(coupling);
    ChannelChoice choice;
    for (const Coupling::Group& group : coupling.groups) choice.before.push_back(std::int64_t(group.classes.size()));
    choice.after = choice.before;
    std::map<std::string, Importance> known;
    for (const Pool& pool : makePools(requests)) {
        const auto& [sparsity, criterion, pooled] = requests[pool.front()];
        auto importance = known.find(criterion);
        if (importance == known.end())
            importance = known.emplace(criterion, importanceOf(program, coupling, ranks.of(criterion))).first;
        checkRanked(pool, coupling, importance->second, criterion);
        const std::vector<Candidate> candidates = rank(pool, coupling, importance->second);
        std::int64_t left = std::llround(sparsity * double(candidates.size()));
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
