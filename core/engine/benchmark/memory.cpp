#include "core/engine/benchmark/memory.h"

#include "core/engine/benchmark/deployed_model.h"
#include "core/engine/program/thread_limit.h"

#include <ATen/Functions.h>

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <charconv>
#include <chrono>
#include <fstream>
#include <sstream>

extern char** environ;

namespace espalier {

namespace {

constexpr int patienceMs = 120'000;

std::string shapeText(const std::vector<std::int64_t>& shape)
{
    std::string text;
    for (auto size : shape) text += (text.empty() ? "" : "x") + std::to_string(size);
    return text;
}

std::vector<std::int64_t> shapeFrom(const std::string& text)
{
    std::vector<std::int64_t> shape;
    std::stringstream stream(text);
    for (std::string part; std::getline(stream, part, 'x');) shape.push_back(std::stoll(part));
    return shape;
}

/// Starts this program again and gives back the number it prints; empty where it fails or takes too long.
std::optional<std::int64_t> askFreshProcess(std::vector<std::string> arguments)
{
    int pipeEnds[2];
    if (::pipe2(pipeEnds, O_CLOEXEC) != 0) return {};
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, pipeEnds[1], STDOUT_FILENO);
    std::vector<char*> argv;
    for (std::string& argument : arguments) argv.push_back(argument.data());
    argv.push_back(nullptr);
    pid_t child = 0;
    const int error = ::posix_spawn(&child, "/proc/self/exe", &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    ::close(pipeEnds[1]);
    std::string text;
    if (error == 0) {
        pollfd waiting{pipeEnds[0], POLLIN, 0};
        char buffer[256];
        while (::poll(&waiting, 1, patienceMs) > 0) {
            const ssize_t got = ::read(pipeEnds[0], buffer, sizeof buffer);
            if (got <= 0) break;
            text.append(buffer, static_cast<std::size_t>(got));
        }
        ::kill(child, SIGKILL);  // done, or too slow: either way it has said what it has to say
        int status = 0;
        ::waitpid(child, &status, 0);
    }
    ::close(pipeEnds[0]);
    std::int64_t bytes = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), bytes);
    if (parsed.ec != std::errc() || bytes <= 0) return {};
    return bytes;
}

/// VmHWM, not ru_maxrss: the latter starts at the peak of the process that spawned us.
std::int64_t highWaterMark()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:")) return std::stoll(line.substr(6)) * 1024;
    return 0;
}

}  // namespace

std::optional<std::int64_t> measurePeakRss(const std::filesystem::path& model, const std::vector<std::int64_t>& input,
                                           const BenchmarkSettings& settings)
{
    const auto empty = askFreshProcess({"espalier-worker", "--measure-rss"});
    const auto loaded = askFreshProcess({"espalier-worker", "--measure-rss", model.string(), shapeText(input),
                                         std::to_string(settings.batch), std::to_string(settings.threads)});
    if (!empty || !loaded) return {};
    return std::max<std::int64_t>(*loaded - *empty, 0);
}

std::int64_t peakRssOfThisProcess(int argc, char** argv)
try {
    if (argc >= 6) {
        auto shape = shapeFrom(argv[3]);
        shape.insert(shape.begin(), std::stoll(argv[4]));
        const ThreadLimit limit(std::stoi(argv[5]));
        DeployedModel model{std::string(argv[2])};
        const at::Tensor input = at::rand(shape);
        for (int i = 0; i < 3; ++i) model.run(input);
    }
    return highWaterMark();
} catch (const std::exception&) {
    return 0;  // not measured; the asking process says so
}

}  // namespace espalier
