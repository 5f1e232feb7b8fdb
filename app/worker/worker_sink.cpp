#include "app/worker/worker_sink.h"

#include "core/job/framing.h"

#include <unistd.h>

namespace espalier {

using namespace std::chrono_literals;

namespace {

/// The same event in fewer words, for one that is too long for a message.
JobEvent shortened(JobEvent event)
{
    if (std::holds_alternative<ResultEvent>(event)) return ResultEvent{};  // result.json has it
    if (auto* failed = std::get_if<FailedEvent>(&event)) failed->issue.details.clear();
    if (auto* said = std::get_if<IssueEvent>(&event)) said->issue.details.clear();
    return event;
}

std::string lineOf(const JobEvent& event)
{
    try {
        return frame(toJson(event));
    } catch (const Failure&) {
        return frame(toJson(shortened(event)));
    }
}

}  // namespace

void WorkerSink::write(const JobEvent& event)
{
    const std::string line = lineOf(event);
    const std::lock_guard lock(m_writing);
    // Nobody reads any more: whoever started this process is gone, and what is on disk is whole at any moment.
    if (!m_pipes.write(line)) ::_exit(0);
}

bool WorkerSink::isTooSoon(const ProgressEvent& event)
{
    const auto now = Clock::now();
    const bool worthTelling = event.phase != m_lastPhase || event.done >= event.total || now - m_lastProgress > 50ms;
    if (!worthTelling) return true;
    m_lastProgress = now;
    m_lastPhase = event.phase;
    return false;
}

void WorkerSink::send(const JobEvent& event)
{
    if (!std::holds_alternative<HeartbeatEvent>(event)) touch();
    if (const auto* progress = std::get_if<ProgressEvent>(&event); progress && isTooSoon(*progress)) return;
    write(event);
}

bool WorkerSink::cancelled() const
{
    touch();
    return m_cancelled;
}

void WorkerSink::quiet(bool wanted)
{
    if (wanted) {
        const std::lock_guard lock(m_waiting);
        m_quietGranted = false;
    }
    send(QuietEvent{wanted});
    if (!wanted) return;

    std::unique_lock lock(m_waiting);
    while (!m_quietGranted && !m_cancelled) {
        m_told.wait_for(lock, 100ms);
        touch();
    }
    if (m_cancelled) throw JobCancelled();
}

void WorkerSink::beginJob()
{
    m_lastProgress = {};
    touch();
    m_working = true;
}

void WorkerSink::expectJob() { m_cancelled = false; }

void WorkerSink::cancel()
{
    const std::lock_guard lock(m_waiting);
    m_cancelled = true;
    m_told.notify_all();
}

void WorkerSink::grantQuiet()
{
    const std::lock_guard lock(m_waiting);
    m_quietGranted = true;
    m_told.notify_all();
}

double WorkerSink::silentSeconds() const
{
    if (!m_working) return 0;
    return std::chrono::duration<double>(Clock::now().time_since_epoch() - m_lastSign.load()).count();
}

}  // namespace espalier
