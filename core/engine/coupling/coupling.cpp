#include "core/engine/coupling/coupling.h"

#include "core/engine/coupling/channel_tags.h"
#include "core/engine/coupling/tag_tensor.h"

#include <algorithm>
#include <map>
#include <set>

namespace espalier {
namespace {

/// The producers (by place in the list) each class has a channel of.
std::map<std::int64_t, std::set<std::size_t>> producersOf(const ChannelTags& channels)
{
    std::map<std::int64_t, std::set<std::size_t>> producers;
    for (std::size_t i = 0; i < channels.producers.size(); ++i)
        for (const std::int64_t tag : channels.producers[i].tags)
            if (tag != ChannelClasses::fixed) producers[channels.classes.find(tag)].insert(i);
    return producers;
}

void addOnce(std::vector<std::string>& paths, const std::string& path)
{
    if (std::find(paths.begin(), paths.end(), path) == paths.end()) paths.push_back(path);
}

/// Where one class is locked, the group is.
void lockGroup(Coupling::Group& group, const ChannelClasses& classes)
{
    for (const std::int64_t id : group.classes) {
        const ChannelLock& lock = classes.lockOf(id);
        if (lock.code.empty()) continue;
        group.lock = lock.code;
        group.lockedBy = lock.by();
        group.classes.clear();
        return;
    }
}

std::set<std::int64_t> headsOf(const ChannelTags& channels)
{
    std::set<std::int64_t> heads;
    for (const at::Tensor& tags : channels.heads) {
        const at::Tensor distinct = distinctTags(canonicalTags(tags, channels.classes)).contiguous();
        heads.insert(distinct.data_ptr<std::int64_t>(), distinct.data_ptr<std::int64_t>() + distinct.numel());
    }
    return heads;
}

/// Classes made by the same layers are alike: a group. In the order of their first channels.
std::vector<Coupling::Group> groupClasses(const ChannelTags& channels)
{
    std::vector<Coupling::Group> groups;
    std::map<std::set<std::size_t>, std::size_t> known;
    std::map<std::int64_t, std::size_t> groupOf;
    for (const auto& [id, producers] : producersOf(channels)) {
        const auto [place, isNew] = known.emplace(producers, groups.size());
        if (isNew) {
            groups.emplace_back();
            for (const std::size_t producer : producers)
                addOnce(groups.back().producers, channels.producers[producer].path);
        }
        groups[place->second].classes.push_back(id);
        groupOf[id] = place->second;
    }
    for (const LayerChannels& consumer : channels.consumers)
        for (const std::int64_t tag : consumer.tags)
            if (const auto group = groupOf.find(channels.classes.find(tag)); group != groupOf.end())
                addOnce(groups[group->second].consumers, consumer.path);
    const std::set<std::int64_t> heads = headsOf(channels);
    for (Coupling::Group& group : groups) {
        group.heads = heads.count(group.classes.front()) > 0;
        lockGroup(group, channels.classes);
    }
    return groups;
}

/// Bindings by canonical class, without those of nothing but fixed channels.
std::vector<ChannelBinding> canonicalBindings(const ChannelTags& channels)
{
    std::vector<ChannelBinding> bindings;
    for (ChannelBinding binding : channels.bindings) {
        for (std::int64_t& tag : binding.tags) tag = channels.classes.find(tag);
        const auto isClass = [](std::int64_t tag) { return tag != ChannelClasses::fixed; };
        if (std::any_of(binding.tags.begin(), binding.tags.end(), isClass)) bindings.push_back(std::move(binding));
    }
    return bindings;
}

}  // namespace

Coupling findCoupling(const Program& program)
{
    Executor executor(program);
    const ChannelTags channels = tagChannels(program, executor.code());
    return {canonicalBindings(channels), groupClasses(channels)};
}

}  // namespace espalier
