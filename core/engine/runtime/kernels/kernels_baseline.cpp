#include "core/engine/runtime/kernels/kernel_set.h"

#define KERNEL_ISA "baseline"
#define KERNEL_SET kernels_baseline
#define KERNEL_LANES 8
#define KERNEL_REGISTERS 12
#include "core/engine/runtime/kernels/kernels.inl"
