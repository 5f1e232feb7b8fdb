#pragma once

#include "app/worker/pipes.h"
#include "app/worker/worker_sink.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <nlohmann/json.hpp>

namespace espalier {

/// Reads commands on a thread of its own, so that a job can be cancelled while it works. "cancel" and "quiet" go to the
/// sink at once, "quit" and the end of input end the process, the rest waits for next().
class CommandReader {
public:
    CommandReader(Pipes& pipes, WorkerSink& sink);

    /// Waits for a "hello" or a "run".
    nlohmann::json next();

private:
    void readAll();
    void take(const nlohmann::json& message);

    Pipes& m_pipes;
    WorkerSink& m_sink;
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::deque<nlohmann::json> m_waiting;
};

}  // namespace espalier
