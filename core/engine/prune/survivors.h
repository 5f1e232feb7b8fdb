#pragma once

#include "core/engine/coupling/channel_classes.h"
#include "core/engine/prune/channels.h"

#include <set>

namespace espalier {

/// What is left once channels are removed.
class Survivors {
public:
    explicit Survivors(const ChannelSet& removed) : m_removed(removed.begin(), removed.end()) {}

    bool stays(std::int64_t canonicalTag) const { return m_removed.count(canonicalTag) == 0; }
    /// Places of the slices that stay, and of those that go.
    std::vector<std::int64_t> kept(const std::vector<std::int64_t>& canonicalTags) const;
    std::vector<std::int64_t> lost(const std::vector<std::int64_t>& canonicalTags) const;
    /// For each place along a dimension of a tag tensor, whether anything of it stays.
    std::vector<char> keptAlong(const at::Tensor& tags, std::int64_t dimension, const ChannelClasses& classes) const;
    /// The shape an activation has without the removed channels. Empty where what stays is no rectangle.
    std::vector<std::int64_t> sizes(const at::Tensor& tags, const ChannelClasses& classes) const;

private:
    std::set<std::int64_t> m_removed;
};

}  // namespace espalier
