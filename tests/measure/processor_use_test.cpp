#include "core/measure/processor_use.h"

#include <gtest/gtest.h>

#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <csignal>
#include <thread>

namespace espalier {
namespace {

TEST(ProcessorUse, SeesAnotherProgramAndNotItself)
{
    const pid_t child = ::fork();
    if (child == 0)
        for (std::atomic<long> i = 0;; ++i) {}
    const ProcessorUse use;
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(1);
    while (std::chrono::steady_clock::now() < end) {}
    const double others = use.others();
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    EXPECT_GT(others, 0.05) << "the other one was busy all the time";
    EXPECT_LE(others, double(::sysconf(_SC_NPROCESSORS_ONLN)) + 0.1);
    EXPECT_EQ(ProcessorUse().others(), 0) << "no time went by";
}

}  // namespace
}  // namespace espalier
