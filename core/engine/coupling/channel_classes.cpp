#include "core/engine/coupling/channel_classes.h"

#include <utility>

namespace espalier {

std::int64_t ChannelClasses::make()
{
    m_parents.push_back(size());
    m_locks.push_back(0);
    return size() - 1;
}

std::vector<std::int64_t> ChannelClasses::make(std::int64_t count)
{
    std::vector<std::int64_t> tags;
    for (std::int64_t i = 0; i < count; ++i) tags.push_back(make());
    return tags;
}

std::int64_t ChannelClasses::find(std::int64_t tag) const
{
    if (tag == fixed) return fixed;
    while (m_parents[tag] != tag) tag = m_parents[tag] = m_parents[m_parents[tag]];
    return tag;
}

void ChannelClasses::unite(std::int64_t a, std::int64_t b, const ChannelLock& reason)
{
    a = find(a);
    b = find(b);
    if (a == b) return;
    if (a == fixed || b == fixed) return lock(a == fixed ? b : a, reason);
    if (b < a) std::swap(a, b);
    m_parents[b] = a;
    if (m_locks[a] == 0) m_locks[a] = m_locks[b];
}

void ChannelClasses::lock(std::int64_t tag, const ChannelLock& reason)
{
    const std::int64_t root = find(tag);
    if (root == fixed || m_locks[root] != 0) return;
    const ChannelLock& last = m_reasons.back();
    if (last.code != reason.code || last.kind != reason.kind || last.scope != reason.scope) m_reasons.push_back(reason);
    m_locks[root] = int(m_reasons.size()) - 1;
}

const ChannelLock& ChannelClasses::lockOf(std::int64_t tag) const
{
    const std::int64_t root = find(tag);
    return m_reasons[root == fixed ? 0 : m_locks[root]];
}

}  // namespace espalier
