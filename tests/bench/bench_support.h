#pragma once

#include "core/engine/run_job.h"

#include <unistd.h>

#include <cstdlib>

namespace espalier {

/// Listens to nothing and stops nothing.
struct SilentSink : JobSink {
    void send(const JobEvent&) override {}
    bool cancelled() const override { return false; }
    void quiet(bool) override {}
};

/// OpenMP and malloc read their settings before main: starts the program again with those of a worker. Peers started
/// afterwards run with OpenMP's, and with malloc's too where SAME_MALLOC=1 is in the environment.
inline void restartAsAWorker(char** argv)
{
    if (!std::getenv("ESPALIER_BENCH_SET")) {
        setenv("ESPALIER_BENCH_SET", "1", 1);
        setenv("OMP_WAIT_POLICY", "PASSIVE", 1);
        setenv("GOMP_SPINCOUNT", "0", 1);
        setenv("MALLOC_MMAP_THRESHOLD_", "33554432", 1);
        setenv("MALLOC_TRIM_THRESHOLD_", "536870912", 1);
        execv("/proc/self/exe", argv);
    }
    if (std::getenv("SAME_MALLOC")) return;
    unsetenv("MALLOC_MMAP_THRESHOLD_");
    unsetenv("MALLOC_TRIM_THRESHOLD_");
}

}  // namespace espalier
