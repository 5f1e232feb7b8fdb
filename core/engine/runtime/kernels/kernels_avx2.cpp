#include "core/engine/runtime/kernels/kernel_set.h"

#define KERNEL_ISA "avx2"
#define KERNEL_SET kernels_avx2
#define KERNEL_LANES 8
#define KERNEL_REGISTERS 14
#include "core/engine/runtime/kernels/kernels.inl"
