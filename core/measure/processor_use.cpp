#include "core/measure/processor_use.h"

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <string>

namespace espalier {

namespace {

constexpr double shortestSeconds = 0.5;  // the system counts in hundredths

double secondsOf(const timeval& time) { return double(time.tv_sec) + 1e-6 * double(time.tv_usec); }

/// Busy seconds of all processors: user, nice, system, irq, softirq; neither idle, nor waiting, nor stolen by a hypervisor.
double busySeconds()
{
    std::ifstream file("/proc/stat");
    std::string cpu;
    double user = 0, nice = 0, system = 0, idle = 0, wait = 0, interrupts = 0, soft = 0;
    if (!(file >> cpu >> user >> nice >> system >> idle >> wait >> interrupts >> soft) || cpu != "cpu") return 0;
    return (user + nice + system + interrupts + soft) / double(std::max(1L, ::sysconf(_SC_CLK_TCK)));
}

}  // namespace

ProcessorUse::Seconds ProcessorUse::now()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto clock = std::chrono::steady_clock::now().time_since_epoch();
    return {busySeconds(), secondsOf(usage.ru_utime) + secondsOf(usage.ru_stime),
            std::chrono::duration<double>(clock).count()};
}

ProcessorUse::ProcessorUse() : m_start(now()) {}

double ProcessorUse::others() const
{
    const Seconds end = now();
    const double seconds = end.clock - m_start.clock;
    if (seconds < shortestSeconds || end.all <= 0) return 0;
    return std::max(0.0, (end.all - m_start.all) - (end.own - m_start.own)) / seconds;
}

}  // namespace espalier
