#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace espalier {

/// Why a channel cannot be removed.
struct ChannelLock {
    std::string code;   ///< "channels.output", ...; empty: it can
    std::string kind;   ///< operator, e.g. "aten::cumsum"
    std::string scope;  ///< module path it came from

    std::string by() const { return scope.empty() ? kind : kind + "@" + scope; }
};

/// Channels that must stay or go together, as a union-find: every channel a layer makes starts as a class of its own,
/// and operators unite classes. A class is known by its smallest member, so that the same program always gives the
/// same numbers. The tag `fixed` stands for what is no removable channel: the input, constants.
class ChannelClasses {
public:
    static constexpr std::int64_t fixed = -1;

    std::int64_t make();
    std::vector<std::int64_t> make(std::int64_t count);
    /// The smallest member of its class; `fixed` for `fixed`.
    std::int64_t find(std::int64_t tag) const;
    /// A class united with `fixed` is locked by `reason`.
    void unite(std::int64_t a, std::int64_t b, const ChannelLock& reason);
    /// The first lock stays. `fixed` needs none.
    void lock(std::int64_t tag, const ChannelLock& reason);
    const ChannelLock& lockOf(std::int64_t tag) const;
    std::int64_t size() const { return std::int64_t(m_parents.size()); }

private:
    mutable std::vector<std::int64_t> m_parents;  ///< find() shortens the paths it walks
    std::vector<int> m_locks;                     ///< of roots: index into m_reasons
    std::vector<ChannelLock> m_reasons{ChannelLock{}};
};

}  // namespace espalier
