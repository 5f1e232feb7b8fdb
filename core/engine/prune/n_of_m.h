#pragma once

#include <ATen/core/Tensor.h>

namespace espalier {

/// True where kept: of every `m` consecutive input channels, for each output and kernel position, the `n` most important.
/// A group cut short at the end keeps ceil(n/m of what is there). Ties: the first of equals goes.
/// `importance` is [out, in, kernel...].
at::Tensor nOfMMask(const at::Tensor& importance, int n, int m);

}  // namespace espalier
