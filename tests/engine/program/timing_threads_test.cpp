#include "core/engine/program/timing_threads.h"

#include "core/engine/runtime/parallel.h"

#include <gtest/gtest.h>
#include <sched.h>

#include <mutex>
#include <set>

namespace espalier {
namespace {

int processorsOfThisThread()
{
    cpu_set_t set;
    ::sched_getaffinity(0, sizeof set, &set);
    return CPU_COUNT(&set);
}

TEST(TimingThreads, StayOnProcessorsOfTheirOwnAndAreFreeAfterwards)
{
    const int before = processorsOfThisThread();
    if (before < 2) GTEST_SKIP() << "one processor";
    {
        const TimingThreads threads(2);
        std::set<int> used;
        std::mutex mutex;
        forParts(2, [&](int) {
            const std::scoped_lock lock(mutex);
            EXPECT_EQ(processorsOfThisThread(), 1);
            used.insert(::sched_getcpu());
        });
        EXPECT_EQ(used.size(), 2u);
    }
    const ThreadLimit threads(2);
    forParts(2, [&](int) { EXPECT_EQ(processorsOfThisThread(), before); });
}

TEST(TimingThreads, OneIsLeftAlone)
{
    const int before = processorsOfThisThread();
    const TimingThreads threads(1);
    EXPECT_EQ(processorsOfThisThread(), before);
}

TEST(TimingThreads, LeavesNoProcessorOut)
{
    const std::vector<int> ordered = coresFirst({0, 1, 2, 3});
    EXPECT_EQ(std::set<int>(ordered.begin(), ordered.end()), (std::set{0, 1, 2, 3}));
}

}  // namespace
}  // namespace espalier
