#pragma once

#include <algorithm>
#include <deque>
#include <optional>

namespace espalier {

/// Whose turn it is to measure undisturbed: one at a time, first come first served.
class QuietTurns {
public:
    void ask(int who)
    {
        if (std::find(m_line.begin(), m_line.end(), who) == m_line.end()) m_line.push_back(who);
    }
    /// Has measured, or is gone.
    void leave(int who) { std::erase(m_line, who); }
    std::optional<int> holder() const { return m_line.empty() ? std::nullopt : std::optional(m_line.front()); }

private:
    std::deque<int> m_line;
};

}  // namespace espalier
