#pragma once

#include "core/engine/program/thread_limit.h"

#include <vector>

namespace espalier {

/// A ThreadLimit for what is timed. Several threads each stay on a processor of their own for as long as it lives: woken
/// after a pause, the system likes to put them on the one that woke them, where they wait for each other, and a batch on
/// two threads takes longer than on one. Processes and threads that are started meanwhile stay there too.
class TimingThreads {
public:
    explicit TimingThreads(int threads);
    ~TimingThreads();
    TimingThreads(const TimingThreads&) = delete;
    TimingThreads& operator=(const TimingThreads&) = delete;

private:
    ThreadLimit m_limit;
    int m_threads;
    std::vector<int> m_allowed;  ///< processors, before
    bool m_pinned = false;
};

/// `processors` with those first that are the first of their core, by Linux's account: two threads on one core share it.
std::vector<int> coresFirst(std::vector<int> processors);

}  // namespace espalier
