// espalier-worker: runs one job after another for the program that started it; see docs/protocol.md. All that touches
// models, tensors and images happens in this process, so that a crash, a hang or a lack of memory takes down only it.

#include "app/worker/command_reader.h"
#include "app/worker/job_failure.h"
#include "app/worker/pipes.h"
#include "app/worker/worker_sink.h"
#include "core/engine/benchmark/environment.h"
#include "core/engine/benchmark/memory.h"

#include <sys/prctl.h>
#include <unistd.h>

#include <csignal>
#include <cstring>
#include <fstream>
#include <iostream>
#include <thread>

using namespace espalier;

namespace {

void dieWithParent()
{
    // A parent that died before this line has left an end of file on standard input, which ends the process as well.
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    // If memory runs out, the kernel is to take this process and not the one with the window.
    std::ofstream("/proc/self/oom_score_adj") << 500;
}

void beat(WorkerSink& sink)
{
    for (;;) {
        std::this_thread::sleep_for(std::chrono::seconds(1));
        sink.send(HeartbeatEvent{sink.silentSeconds()});
    }
}

void greet(WorkerSink& sink, const nlohmann::json& hello)
{
    sink.send(HelloEvent{protocolVersion, static_cast<int>(::getpid()), ESPALIER_VERSION});
    const int theirs = hello.value("command", "") == "hello" ? hello.value("protocol", 0) : 0;
    if (theirs == protocolVersion) return;
    sink.send(FailedEvent{{Severity::error,
                           "job.protocol_mismatch",
                           "",
                           {{"expected", std::to_string(theirs)}, {"found", std::to_string(protocolVersion)}}}});
    ::_exit(2);
}

JobEvent runOne(const nlohmann::json& command, WorkerSink& sink)
{
    try {
        const auto spec = command.at("spec").get<JobSpec>();
        return ResultEvent{runJob(spec, sink)};
    } catch (...) {
        return eventOf(std::current_exception());
    }
}

void tellVersions()
{
    auto environment = environmentFingerprint();
    std::cout << "espalier-worker " ESPALIER_VERSION "\nLibTorch " << environment["libtorch"] << "\nOpenCV "
              << environment["opencv"] << "\nBLAS " << environment["blas"] << std::endl;
}

[[noreturn]] void work()
{
    static Pipes pipes;
    static WorkerSink sink(pipes);
    static CommandReader commands(pipes, sink);
    greet(sink, commands.next());
    std::thread(beat, std::ref(sink)).detach();
    for (;;) {
        const nlohmann::json command = commands.next();
        sink.beginJob();
        const JobEvent end = runOne(command, sink);
        sink.endJob();
        sink.send(end);
    }
}

}  // namespace

int main(int argc, char** argv)
{
    dieWithParent();
    if (argc > 1 && std::strcmp(argv[1], "--version") == 0) {
        tellVersions();
        ::_exit(std::cout ? 0 : 1);
    }
    if (argc > 1 && std::strcmp(argv[1], "--measure-rss") == 0) {
        std::cout << peakRssOfThisProcess(argc, argv) << std::endl;
        ::_exit(0);
    }
    work();
}
