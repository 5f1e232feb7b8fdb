#pragma once

#include "app/worker/pipes.h"
#include "core/engine/run_job.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>

namespace espalier {

/// What a job sees of the world: its events go out on the pipe, commands come in from the thread that reads it.
class WorkerSink : public JobSink {
public:
    explicit WorkerSink(Pipes& pipes) : m_pipes(pipes) {}

    // The job's thread.
    void send(const JobEvent& event) override;
    bool cancelled() const override;
    void quiet(bool wanted) override;
    void beginJob();
    void endJob() { m_working = false; }

    // The thread that reads commands.
    void expectJob();  ///< what is cancelled from now on is the job that is about to begin
    void cancel();
    void grantQuiet();

    /// Any thread. Seconds since the job last gave a sign of life; 0 without a job.
    double silentSeconds() const;

private:
    using Clock = std::chrono::steady_clock;

    void write(const JobEvent& event);
    bool isTooSoon(const ProgressEvent& event);
    void touch() const { m_lastSign = Clock::now().time_since_epoch(); }

    Pipes& m_pipes;
    std::mutex m_writing;

    std::mutex m_waiting;
    std::condition_variable m_told;
    bool m_quietGranted = false;
    std::atomic<bool> m_cancelled = false;

    std::atomic<bool> m_working = false;
    mutable std::atomic<Clock::duration> m_lastSign{};
    Clock::time_point m_lastProgress{};
    Phase m_lastPhase = Phase::load;
};

}  // namespace espalier
