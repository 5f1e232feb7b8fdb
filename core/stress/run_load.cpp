#include "core/stress/run_load.h"

#include <pthread.h>
#include <sys/prctl.h>
#include <time.h>

#include <atomic>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;  // CLOCK_MONOTONIC

constexpr double spinSeconds = 60e-6;  // a sleep is this late at the worst, on a machine that is not overrun
constexpr double sliceSeconds = 0.05;  // how long a sleep may keep the generator from noticing that it is over
constexpr double notServed = -1;

/// A generator that the servers keep from its turn would come late just when it matters. Where the system does not allow
/// it to go first, it takes its turn like everybody.
void goFirst()
{
    ::prctl(PR_SET_TIMERSLACK, 1, 0, 0, 0);
    sched_param parameters{};
    parameters.sched_priority = 1;
    ::pthread_setschedparam(::pthread_self(), SCHED_FIFO, &parameters);
}

/// Tenths of a microsecond are beyond the clock's truth.
double rounded(double milliseconds) { return std::round(milliseconds * 1e4) / 1e4; }

class Load {
public:
    Load(const std::vector<double>& arrivals, double grace)
        : m_arrivals(arrivals),
          m_deadline((arrivals.empty() ? 0 : arrivals.back()) + grace),
          m_released(arrivals.size()),
          m_begun(arrivals.size(), notServed),
          m_ended(arrivals.size(), notServed)
    {
    }

    void start() { m_start = Clock::now(); }
    double now() const { return std::chrono::duration<double>(Clock::now() - m_start).count(); }
    bool isOver() const { return m_stopped || m_answered == m_arrivals.size(); }
    bool pastDeadline() const { return now() > m_deadline; }

    void generate()
    {
        goFirst();
        for (std::size_t i = 0; i < m_arrivals.size() && waitUntil(m_arrivals[i]); ++i) {
            m_released[i] = now();
            {
                const std::lock_guard lock(m_mutex);
                m_arrived = i + 1;
            }
            m_change.notify_one();
        }
    }

    void serve(const std::function<void()>& server)
    {
        try {
            for (;;) {
                std::size_t request = 0;
                {
                    std::unique_lock lock(m_mutex);
                    m_change.wait(lock,
                                  [&] { return m_stopped || m_taken < m_arrived || m_taken == m_arrivals.size(); });
                    if (m_stopped || m_taken == m_arrivals.size()) return;
                    request = m_taken++;
                }
                m_begun[request] = now();
                server();
                m_ended[request] = now();
                if (++m_answered == m_arrivals.size()) m_change.notify_all();
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            if (!m_failure) m_failure = std::current_exception();
            m_stopped = true;
            m_change.notify_all();
        }
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_change.notify_all();
    }

    LoadRun result() const
    {
        if (m_failure) std::rethrow_exception(m_failure);
        LoadRun run;
        run.requests = std::int64_t(m_arrivals.size());
        run.seconds = now();
        for (std::size_t i = 0; i < m_arrivals.size(); ++i) {
            if (m_ended[i] < 0) {
                ++run.unserved;
                continue;
            }
            run.samples.arrival.push_back(rounded(1000 * m_arrivals[i]));
            run.samples.latency.push_back(rounded(1000 * (m_ended[i] - m_arrivals[i])));
            run.samples.queue.push_back(rounded(1000 * (m_begun[i] - m_arrivals[i])));
            run.samples.late.push_back(rounded(1000 * (m_released[i] - m_arrivals[i])));
        }
        return run;
    }

private:
    /// False where it is over before.
    bool waitUntil(double seconds)
    {
        while (!m_stopped) {
            const double left = seconds - now();
            if (left <= 0) return true;
            if (left > spinSeconds) sleepFor(std::min(left - spinSeconds, sliceSeconds));
        }
        return false;
    }

    static void sleepFor(double seconds)
    {
        timespec until{};
        ::clock_gettime(CLOCK_MONOTONIC, &until);
        const auto nanoseconds = until.tv_nsec + std::int64_t(seconds * 1e9);
        until.tv_sec += nanoseconds / 1'000'000'000;
        until.tv_nsec = nanoseconds % 1'000'000'000;
        ::clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr);
    }

    const std::vector<double>& m_arrivals;
    double m_deadline;
    Clock::time_point m_start;
    std::vector<double> m_released, m_begun, m_ended;
    std::mutex m_mutex;
    std::condition_variable m_change;
    std::size_t m_arrived = 0, m_taken = 0;
    std::atomic<std::size_t> m_answered{0};
    std::atomic<bool> m_stopped{false};
    std::exception_ptr m_failure;
};

}  // namespace

LoadRun runLoad(const std::vector<double>& arrivals, const std::vector<std::function<void()>>& servers, double grace,
                const std::function<bool()>& cancelled)
{
    Load load(arrivals, grace);
    load.start();
    std::vector<std::thread> threads;
    for (const auto& server : servers) threads.emplace_back([&load, &server] { load.serve(server); });
    threads.emplace_back([&load] { load.generate(); });
    while (!load.isOver()) {
        if (load.pastDeadline() || cancelled()) load.stop();
        std::this_thread::sleep_for(std::chrono::milliseconds(load.isOver() ? 0 : 50));
    }
    load.stop();
    for (std::thread& thread : threads) thread.join();
    return load.result();
}

}  // namespace espalier
