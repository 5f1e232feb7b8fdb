#include "core/engine/program/thread_limit.h"

#include <ATen/Parallel.h>
#include <gtest/gtest.h>

#include <dlfcn.h>

namespace espalier {
namespace {

TEST(ThreadLimit, HoldsForLibTorchAndForOpenBlas)
{
    const auto blasThreads = reinterpret_cast<int (*)()>(::dlsym(RTLD_DEFAULT, "openblas_get_num_threads"));
    const int before = at::get_num_threads();
    {
        const ThreadLimit limit(1);
        EXPECT_EQ(at::get_num_threads(), 1);
        if (blasThreads) {
            EXPECT_EQ(blasThreads(), 1);
        }
        {
            const ThreadLimit two(2);
            if (blasThreads) {
                EXPECT_EQ(blasThreads(), 2);
            }
        }
        if (blasThreads) {
            EXPECT_EQ(blasThreads(), 1);
        }
    }
    EXPECT_EQ(at::get_num_threads(), before);
    if (!blasThreads) GTEST_SKIP() << "the BLAS is not OpenBLAS";
}

}  // namespace
}  // namespace espalier
