#include "app/worker/command_reader.h"

#include "core/job/framing.h"

#include <unistd.h>

#include <thread>

namespace espalier {

CommandReader::CommandReader(Pipes& pipes, WorkerSink& sink) : m_pipes(pipes), m_sink(sink)
{
    // Lives as long as the process, which only ever ends by _exit().
    std::thread([this] { readAll(); }).detach();
}

void CommandReader::readAll()
{
    MessageReader reader;
    for (std::string_view bytes = m_pipes.read(); !bytes.empty(); bytes = m_pipes.read()) {
        reader.feed(bytes);
        try {
            while (auto message = reader.next()) take(*message);
        } catch (const std::exception& error) {
            // A command that cannot be read may have been any: better no worker than one that misses its orders.
            m_sink.send(FailedEvent{{Severity::error, "job.protocol", "", {{"detail", error.what()}}}});
            ::_exit(2);
        }
    }
    ::_exit(0);
}

void CommandReader::take(const nlohmann::json& message)
{
    const std::string command = message.value("command", "");
    if (command == "cancel") {
        m_sink.cancel();
    } else if (command == "quiet") {
        m_sink.grantQuiet();
    } else if (command == "quit") {
        ::_exit(0);
    } else if (command == "hello" || command == "run") {
        if (command == "run") m_sink.expectJob();
        const std::lock_guard lock(m_mutex);
        m_waiting.push_back(message);
        m_arrived.notify_one();
    } else {
        throw Failure("job.protocol", "", {{"detail", "no such command: " + command}});
    }
}

nlohmann::json CommandReader::next()
{
    std::unique_lock lock(m_mutex);
    m_arrived.wait(lock, [this] { return !m_waiting.empty(); });
    nlohmann::json message = std::move(m_waiting.front());
    m_waiting.pop_front();
    return message;
}

}  // namespace espalier
