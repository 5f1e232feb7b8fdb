#include "app/jobs/worker_environment.h"

#include <array>
#include <utility>

namespace espalier {

QProcessEnvironment workerEnvironment()
{
    // Spinning OpenMP threads collapse on a busy machine: 18 training steps a second became 1.2.
    // Activations handed back to the kernel after every operator cost a third of an eager convolution in page faults;
    // 32 MiB is the largest threshold glibc takes.
    static constexpr std::array<std::pair<const char*, const char*>, 4> settings{
        {{"OMP_WAIT_POLICY", "PASSIVE"},
         {"GOMP_SPINCOUNT", "0"},
         {"MALLOC_MMAP_THRESHOLD_", "33554432"},
         {"MALLOC_TRIM_THRESHOLD_", "536870912"}}};
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& [name, value] : settings)
        if (!environment.contains(name)) environment.insert(name, value);
    return environment;
}

}  // namespace espalier
