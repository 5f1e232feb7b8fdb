#include "core/engine/runtime/kernels/kernel_set.h"

#define KERNEL_ISA "avx512"
#define KERNEL_SET kernels_avx512
#define KERNEL_LANES 16
#define KERNEL_REGISTERS 28
#include "core/engine/runtime/kernels/kernels.inl"
