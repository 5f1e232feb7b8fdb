#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace espalier {

/// A message is one JSON object on one line, at most this long with its newline.
inline constexpr std::size_t maximumMessageBytes = 1 << 20;

/// The line for `message`, newline included. Throws Failure "job.message_too_long".
std::string frame(const nlohmann::json& message);

/// Puts lines back together from whatever pieces a pipe delivers.
class MessageReader {
public:
    void feed(std::string_view bytes) { m_pending.append(bytes); }
    /// The next whole message, or nothing yet. Throws Failure "job.protocol" (not JSON, not an object) or
    /// "job.message_too_long"; the offending line is dropped and reading can go on.
    std::optional<nlohmann::json> next();

private:
    std::string m_pending;
    bool m_skipping = false;  ///< inside a line that was too long, up to its end
};

}  // namespace espalier
