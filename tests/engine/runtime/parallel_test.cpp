#include "core/engine/runtime/parallel.h"

#include "core/engine/program/thread_limit.h"

#include <gtest/gtest.h>

#include <mutex>
#include <set>
#include <thread>

namespace espalier {
namespace {

std::set<std::thread::id> threadsOf(int limit)
{
    const ThreadLimit threads(limit);
    std::set<std::thread::id> seen;
    std::mutex mutex;
    forParts(2, [&](int) {
        const std::scoped_lock lock(mutex);
        seen.insert(std::this_thread::get_id());
    });
    return seen;
}

TEST(ForParts, RunsOnAsManyThreadsAsThereMayBe)
{
    EXPECT_EQ(threadsOf(1).size(), 1u);
    EXPECT_EQ(threadsOf(2).size(), 2u);
}

}  // namespace
}  // namespace espalier
