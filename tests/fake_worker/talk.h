#pragma once

#include "core/job/framing.h"
#include "core/job/job_event.h"

#include <deque>

/// The fake worker's end of the pipe.
class Talk {
public:
    void send(const espalier::JobEvent& event);
    void sendRaw(const std::string& bytes);
    /// Listens for `milliseconds`, or until a command is there; beats its heart meanwhile unless `beating` is false.
    void listen(int milliseconds);
    nlohmann::json nextCommand();
    bool wasTold(const std::string& command);  ///< since last asked; other commands are kept

    bool beating = true;

private:
    void readCommands(int milliseconds);

    espalier::MessageReader m_reader;
    std::deque<nlohmann::json> m_commands;
};
