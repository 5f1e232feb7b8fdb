#include "core/engine/runtime/kernels/kernel_set.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

namespace espalier {
namespace {

/// Ends the process: 0 where `wanted` asks for a set and `expected` is chosen. The choice is made once a process.
[[noreturn]] void chooseAndExit(const char* wanted, const char* expected)
{
    setenv("ESPALIER_ISA", wanted, 1);
    std::exit(kernelSet().isa == std::string(expected) ? 0 : 1);
}

TEST(KernelSetDeathTest, TheEnvironmentNamesOneThatThisProcessorRuns)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    for (const char* isa : {"baseline", "avx2", "avx512"})
        if (kernelSetNamed(isa)) {
            EXPECT_EXIT(chooseAndExit(isa, isa), testing::ExitedWithCode(0), "");
        }
}

TEST(KernelSetDeathTest, AnUnknownNameChoosesTheBest)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    const char* best = kernelSetNamed("avx512") ? "avx512" : kernelSetNamed("avx2") ? "avx2" : "baseline";
    EXPECT_EXIT(chooseAndExit("mmx", best), testing::ExitedWithCode(0), "");
}

TEST(KernelSet, HasTilesThatFitItsRegistersAndNoOthers)
{
    for (const char* isa : {"baseline", "avx2", "avx512"}) {
        const KernelSet* kernels = kernelSetNamed(isa);
        if (!kernels) continue;
        EXPECT_TRUE(kernels->tile(1, 1, 1, 7)) << isa;
        EXPECT_TRUE(kernels->tile(4, 2, 1, 3)) << isa;
        EXPECT_FALSE(kernels->tile(4, 1, 2, 8)) << isa;
        EXPECT_FALSE(kernels->tile(3, 1, 1, 1)) << isa;
        EXPECT_FALSE(kernels->tile(1, 3, 1, 1)) << isa;
        EXPECT_FALSE(kernels->tile(1, 1, 1, 9)) << isa;
    }
}

}  // namespace
}  // namespace espalier
