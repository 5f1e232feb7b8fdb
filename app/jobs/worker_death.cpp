#include "app/jobs/worker_death.h"

#include <csignal>
#include <cstring>
#include <fstream>

namespace espalier {

namespace {

std::string codeOf(const WorkerDeath& death)
{
    // Nothing a program does to itself, however early.
    if (death.bySignal && death.code == SIGKILL) return death.outOfMemory ? "job.out_of_memory" : "job.worker_killed";
    return death.greeted ? "job.worker_crashed" : "environment.worker_did_not_start";
}

}  // namespace

Issue issueOf(const WorkerDeath& death)
{
    Issue issue{Severity::error, codeOf(death), "", {}};
    if (death.bySignal) {
        const char* name = ::sigabbrev_np(death.code);
        issue.details["signal"] = name ? std::string("SIG") + name : std::to_string(death.code);
    } else {
        issue.details["exit"] = std::to_string(death.code);
    }
    const QByteArray words = death.lastWords.trimmed();
    if (!words.isEmpty()) issue.details["detail"] = words.toStdString();
    return issue;
}

std::optional<long long> outOfMemoryKills()
{
    std::ifstream stream("/proc/vmstat");
    std::string name;
    long long value = 0;
    while (stream >> name >> value)
        if (name == "oom_kill") return value;
    return std::nullopt;
}

}  // namespace espalier
