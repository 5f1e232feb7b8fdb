#include "core/stress/run_load.h"

#include <pthread.h>
#include <semaphore.h>
#include <sys/prctl.h>
#include <time.h>

#include <atomic>
#include <chrono>
#include <cmath>
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

/// How many requests have come and are not taken up. A semaphore, since the generator must never wait for a server that
/// holds a lock and was itself put off by others.
class Load {
public:
    Load(const std::vector<double>& arrivals, std::size_t servers, double grace)
        : m_arrivals(arrivals),
          m_deadline((arrivals.empty() ? 0 : arrivals.back()) + grace),
          m_released(arrivals.size()),
          m_begun(arrivals.size(), notServed),
          m_ended(arrivals.size(), notServed),
          m_servers(servers)
    {
        ::sem_init(&m_waiting, 0, 0);
    }
    ~Load() { ::sem_destroy(&m_waiting); }
    Load(const Load&) = delete;
    Load& operator=(const Load&) = delete;

    void start() { m_start = Clock::now(); }
    double now() const { return std::chrono::duration<double>(Clock::now() - m_start).count(); }
    bool isOver() const { return m_stopped || m_answered == m_arrivals.size(); }
    bool pastDeadline() const { return now() > m_deadline; }

    void generate()
    {
        goFirst();
        for (std::size_t i = 0; i < m_arrivals.size() && waitUntil(m_arrivals[i]); ++i) {
            m_released[i] = now();
            ::sem_post(&m_waiting);
        }
    }

    void serve(const std::function<void()>& server)
    {
        try {
            while (waitForOne()) {
                const std::size_t request = m_taken++;
                m_begun[request] = now();
                server();
                m_ended[request] = now();
                ++m_answered;
            }
        } catch (...) {
            {
                const std::lock_guard lock(m_failureMutex);
                if (!m_failure) m_failure = std::current_exception();
            }
            stop();
        }
    }

    void stop()
    {
        m_stopped = true;
        for (std::size_t i = 0; i < m_servers; ++i) ::sem_post(&m_waiting);
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
    /// False where it is over.
    bool waitForOne()
    {
        while (::sem_wait(&m_waiting) != 0) {}
        return !m_stopped;
    }

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
    std::size_t m_servers;
    sem_t m_waiting;
    std::atomic<std::size_t> m_taken{0};
    std::atomic<std::size_t> m_answered{0};
    std::atomic<bool> m_stopped{false};
    std::mutex m_failureMutex;
    std::exception_ptr m_failure;
};

}  // namespace

LoadRun runLoad(const std::vector<double>& arrivals, const std::vector<std::function<void()>>& servers, double grace,
                const std::function<bool()>& cancelled)
{
    Load load(arrivals, servers.size(), grace);
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
