#include "core/job/framing.h"

#include "core/base/issue.h"

#include <nlohmann/json.hpp>

namespace espalier {

namespace {

using nlohmann::json;

/// A deeper message is nobody's of ours, and copying it would be a recursion as deep.
constexpr int deepestNesting = 64;

[[noreturn]] void failLength()
{
    throw Failure("job.message_too_long", "", {{"limit", std::to_string(maximumMessageBytes)}});
}

json parseMessage(std::string_view line)
{
    const auto shallow = [](int depth, json::parse_event_t, json&) {
        if (depth > deepestNesting) throw Failure("job.protocol", "", {{"detail", "nested too deep"}});
        return true;
    };
    json message;
    try {
        message = json::parse(line, shallow);
    } catch (const json::exception& error) {
        throw Failure("job.protocol", "", {{"detail", error.what()}});
    }
    if (!message.is_object()) throw Failure("job.protocol", "", {{"detail", "not an object"}});
    return message;
}

}  // namespace

std::string frame(const json& message)
{
    // What a library said need not be UTF-8; that is no reason to lose the message.
    std::string line = message.dump(-1, ' ', false, json::error_handler_t::replace);
    line += '\n';
    if (line.size() > maximumMessageBytes) failLength();
    return line;
}

std::optional<json> MessageReader::next()
{
    const std::size_t end = m_pending.find('\n');
    if (end == std::string::npos) {
        if (m_skipping) m_pending.clear();
        if (m_pending.size() < maximumMessageBytes) return std::nullopt;
        m_pending.clear();
        m_skipping = true;
        failLength();
    }
    const std::string line = m_pending.substr(0, end);
    m_pending.erase(0, end + 1);
    if (m_skipping) {
        m_skipping = false;
        return next();
    }
    if (line.size() >= maximumMessageBytes) failLength();
    return parseMessage(line);
}

}  // namespace espalier
