#include "core/base/child_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;
using End = ChildOutcome::End;

constexpr int pollMs = 50;
constexpr std::size_t mostErrors = 4'000;

/// Both ends of a pipe, closed in the end.
struct Pipe {
    Pipe() { good = ::pipe2(ends.data(), O_CLOEXEC) == 0; }
    ~Pipe()
    {
        closeEnd(0);
        closeEnd(1);
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    void closeEnd(int end)
    {
        if (good && ends[end] >= 0) ::close(ends[end]);
        ends[end] = -1;
    }
    /// False once nobody writes any more.
    bool readInto(std::string& text)
    {
        std::array<char, 65536> buffer;
        const ssize_t got = ::read(ends[0], buffer.data(), buffer.size());
        if (got > 0) text.append(buffer.data(), static_cast<std::size_t>(got));
        if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR)) closeEnd(0);
        return got > 0;
    }

    std::array<int, 2> ends{-1, -1};
    bool good = false;
};

/// Between fork and exec, where only simple calls are allowed.
[[noreturn]] void become(char** argv, int output, int errors, int failure)
{
    ::setpgid(0, 0);
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(errors, STDERR_FILENO);
    ::execv(argv[0], argv);
    const int error = errno;
    [[maybe_unused]] const auto written = ::write(failure, &error, sizeof error);
    ::_exit(127);
}

class Child {
public:
    explicit Child(const ChildRequest& request) : m_request(request) {}

    ChildOutcome run()
    {
        if (!start()) return m_outcome;
        bool ended = false;
        while (!ended) {
            wait();
            ended = hasEnded() || mustEnd();
        }
        ::kill(-m_pid, SIGKILL);  // whatever it has started and left
        if (!m_reaped) ::waitpid(m_pid, nullptr, 0);
        return m_outcome;
    }

private:
    bool start()
    {
        std::vector<std::string> words = {m_request.program.string()};
        words.insert(words.end(), m_request.arguments.begin(), m_request.arguments.end());
        std::vector<char*> argv;
        for (std::string& word : words) argv.push_back(word.data());
        argv.push_back(nullptr);
        Pipe failure;
        m_pid = m_output.good && m_errors.good && failure.good ? ::fork() : -1;
        m_outcome.status = errno;
        if (m_pid < 0) return false;
        if (m_pid == 0) become(argv.data(), m_output.ends[1], m_errors.ends[1], failure.ends[1]);
        ::setpgid(m_pid, m_pid);
        for (Pipe* pipe : {&m_output, &m_errors, &failure}) pipe->closeEnd(1);
        int error = 0;
        if (::read(failure.ends[0], &error, sizeof error) == sizeof error) {
            ::waitpid(m_pid, nullptr, 0);
            m_outcome.status = error;
            return false;
        }
        for (const Pipe* pipe : {&m_output, &m_errors}) ::fcntl(pipe->ends[0], F_SETFL, O_NONBLOCK);
        return true;
    }

    void wait()
    {
        std::array<pollfd, 2> waiting{{{m_output.ends[0], POLLIN, 0}, {m_errors.ends[0], POLLIN, 0}}};
        ::poll(waiting.data(), waiting.size(), pollMs);
        takeIn();
    }

    void takeIn()
    {
        while (m_output.ends[0] >= 0 && m_outcome.output.size() <= m_request.mostOutput &&
               m_output.readInto(m_outcome.output)) {}
        while (m_errors.ends[0] >= 0 && m_errors.readInto(m_outcome.errors))
            if (m_outcome.errors.size() > mostErrors) m_outcome.errors.erase(0, m_outcome.errors.size() - mostErrors);
    }

    bool hasEnded()
    {
        int status = 0;
        if (::waitpid(m_pid, &status, WNOHANG) != m_pid) return false;
        m_reaped = true;
        takeIn();
        m_outcome.end = WIFEXITED(status) ? End::exited : End::signalled;
        m_outcome.status = WIFEXITED(status) ? WEXITSTATUS(status) : WTERMSIG(status);
        return true;
    }

    bool mustEnd()
    {
        const std::chrono::duration<double> elapsed = Clock::now() - m_started;
        if (m_request.cancelled && m_request.cancelled())
            m_outcome.end = End::cancelled;
        else if (m_outcome.output.size() > m_request.mostOutput)
            m_outcome.end = End::flooded;
        else if (elapsed.count() > m_request.seconds)
            m_outcome.end = End::late;
        else
            return false;
        return true;
    }

    const ChildRequest& m_request;
    const Clock::time_point m_started = Clock::now();
    Pipe m_output, m_errors;
    pid_t m_pid = -1;
    bool m_reaped = false;
    ChildOutcome m_outcome;
};

}  // namespace

ChildOutcome runChild(const ChildRequest& request) { return Child(request).run(); }

}  // namespace espalier
