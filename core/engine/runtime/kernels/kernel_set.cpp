#include "core/engine/runtime/kernels/kernel_set.h"

#include <cstdlib>
#include <cstring>
#include <initializer_list>

namespace espalier {

extern const KernelSet kernels_baseline;
#if defined(__x86_64__)
extern const KernelSet kernels_avx2;
extern const KernelSet kernels_avx512;
#endif

const KernelSet* kernelSetNamed(const char* isa)
{
    if (std::strcmp(isa, "baseline") == 0) return &kernels_baseline;
#if defined(__x86_64__)
    __builtin_cpu_init();
    const bool avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
    if (std::strcmp(isa, "avx2") == 0 && avx2) return &kernels_avx2;
    const bool avx512 = __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                        __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
                        __builtin_cpu_supports("avx512vl");
    if (std::strcmp(isa, "avx512") == 0 && avx2 && avx512) return &kernels_avx512;
#endif
    return nullptr;
}

namespace {

const KernelSet& choose()
{
    if (const char* wanted = std::getenv("ESPALIER_ISA"))
        if (const KernelSet* found = kernelSetNamed(wanted)) return *found;
    for (const char* isa : {"avx512", "avx2"})
        if (const KernelSet* found = kernelSetNamed(isa)) return *found;
    return kernels_baseline;
}

}  // namespace

const KernelSet& kernelSet()
{
    static const KernelSet& chosen = choose();
    return chosen;
}

}  // namespace espalier
