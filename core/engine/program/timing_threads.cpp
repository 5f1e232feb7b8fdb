#include "core/engine/program/timing_threads.h"

#include <ATen/Parallel.h>

#include <sched.h>

#include <algorithm>
#include <fstream>
#include <string>

namespace espalier {

namespace {

std::vector<int> allowedProcessors()
{
    cpu_set_t set;
    std::vector<int> processors;
    if (::sched_getaffinity(0, sizeof set, &set) != 0) return processors;
    for (int i = 0; i < CPU_SETSIZE; ++i)
        if (CPU_ISSET(i, &set)) processors.push_back(i);
    return processors;
}

/// Of the calling thread.
void stayOn(const std::vector<int>& processors)
{
    cpu_set_t set;
    CPU_ZERO(&set);
    for (const int processor : processors) CPU_SET(processor, &set);
    ::sched_setaffinity(0, sizeof set, &set);
}

bool isFirstOfItsCore(int processor)
{
    std::ifstream file("/sys/devices/system/cpu/cpu" + std::to_string(processor) + "/topology/thread_siblings_list");
    int first = processor;
    file >> first;
    return !file || first == processor;
}

/// processorsOf(i) for each of LibTorch's threads: a parallel loop gives each of them one part.
template <typename F>
void moveThreads(int threads, F processorsOf)
{
    at::parallel_for(0, threads, 1, [&](std::int64_t begin, std::int64_t) { stayOn(processorsOf(begin)); });
}

}  // namespace

std::vector<int> coresFirst(std::vector<int> processors)
{
    std::stable_partition(processors.begin(), processors.end(), isFirstOfItsCore);
    return processors;
}

TimingThreads::TimingThreads(int threads) : m_limit(threads), m_threads(threads), m_allowed(allowedProcessors())
{
    m_pinned = threads > 1 && m_allowed.size() >= std::size_t(threads);
    if (!m_pinned) return;
    std::vector<int> processors = coresFirst(m_allowed);
    // From where the system has put this thread on: the first ones are everybody's choice.
    const auto here = std::find(processors.begin(), processors.end(), ::sched_getcpu());
    if (here != processors.end()) std::rotate(processors.begin(), here, processors.end());
    moveThreads(threads, [&](std::int64_t i) { return std::vector{processors[std::size_t(i)]}; });
}

TimingThreads::~TimingThreads()
{
    if (m_pinned) moveThreads(m_threads, [&](std::int64_t) { return m_allowed; });
}

}  // namespace espalier
