#include "tests/fake_worker/talk.h"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>

using namespace espalier;

namespace {

constexpr int beatEveryMs = 20;

}  // namespace

void Talk::send(const JobEvent& event) { sendRaw(frame(toJson(event))); }

void Talk::sendRaw(const std::string& bytes)
{
    for (std::size_t done = 0; done < bytes.size();) {
        const ssize_t written = ::write(1, bytes.data() + done, bytes.size() - done);
        if (written < 0) std::_Exit(0);
        done += static_cast<std::size_t>(written);
    }
}

void Talk::readCommands(int milliseconds)
{
    pollfd input{0, POLLIN, 0};
    if (::poll(&input, 1, milliseconds) <= 0) return;
    char bytes[4096];
    const ssize_t length = ::read(0, bytes, sizeof bytes);
    if (length <= 0) std::_Exit(0);
    m_reader.feed({bytes, static_cast<std::size_t>(length)});
    while (auto command = m_reader.next()) m_commands.push_back(*command);
}

void Talk::listen(int milliseconds)
{
    using Clock = std::chrono::steady_clock;
    const auto end = Clock::now() + std::chrono::milliseconds(milliseconds);
    do {
        readCommands(std::min(milliseconds, beatEveryMs));
        if (beating) send(HeartbeatEvent{});
    } while (m_commands.empty() && Clock::now() < end);
}

nlohmann::json Talk::nextCommand()
{
    while (m_commands.empty()) listen(beatEveryMs);
    nlohmann::json command = m_commands.front();
    m_commands.pop_front();
    return command;
}

bool Talk::wasTold(const std::string& command)
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const auto& each) { return each.value("command", "") == command; });
    if (found == m_commands.end()) return false;
    m_commands.erase(found);
    return true;
}
