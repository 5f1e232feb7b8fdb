#include "app/jobs/worker_death.h"

#include <csignal>
#include <cstring>
#include <fstream>

namespace espalier {

namespace {

std::string codeOf(const WorkerDeath& death)
{
    if (!death.greeted) return "environment.worker_did_not_start";
    if (!death.bySignal || death.code != SIGKILL) return "job.worker_crashed";
    return death.outOfMemory ? "job.out_of_memory" : "job.worker_killed";
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
