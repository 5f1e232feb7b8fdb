#include "core/engine/coupling/coupling.h"

#include <algorithm>

namespace espalier {
namespace {

bool contains(const std::vector<std::string>& paths, const std::string& path)
{
    return std::find(paths.begin(), paths.end(), path) != paths.end();
}

/// The group a layer is pruned by. It may make channels of several (a residual stage whose shortcut pads channels): the
/// one it shares with the fewest layers, of those that are not locked if there are any.
int ownGroup(const Coupling& coupling, const std::string& path)
{
    int own = -1;
    const auto better = [&](const Coupling::Group& group) {
        if (own < 0) return true;
        const Coupling::Group& best = coupling.groups[own];
        if (group.lock.empty() != best.lock.empty()) return group.lock.empty();
        return group.producers.size() < best.producers.size();
    };
    for (std::size_t i = 0; i < coupling.groups.size(); ++i)
        if (contains(coupling.groups[i].producers, path) && better(coupling.groups[i])) own = int(i);
    return own;
}

/// Tells once of each operator that could not be followed.
void tellUnsupported(const Coupling::Group& group, std::vector<Issue>& issues)
{
    if (group.lock != "channels.unsupported_operator" || group.producers.empty()) return;
    const Issue issue{Severity::info, group.lock, group.producers.front(), {{"operator", group.lockedBy}}};
    const auto same = [&](const Issue& other) { return other.code == issue.code && other.details == issue.details; };
    if (std::none_of(issues.begin(), issues.end(), same)) issues.push_back(issue);
}

}  // namespace

void describeCoupling(const Coupling& coupling, const Program&, ModelSummary& summary)
{
    summary.groups.clear();
    for (const Coupling::Group& group : coupling.groups) {
        summary.groups.push_back(
            {group.producers, group.consumers, std::int64_t(group.classes.size()), group.lock, group.heads});
        tellUnsupported(group, summary.issues);
    }
    for (Layer& layer : summary.layers) {
        layer.group = ownGroup(coupling, layer.path);
        // Without a group its channels never met a rule that makes them removable.
        layer.channelLock = layer.group < 0 ? "channels.fixed" : coupling.groups[layer.group].lock;
        layer.heads = layer.channelLock.empty() && coupling.groups[layer.group].heads;
    }
}

}  // namespace espalier
