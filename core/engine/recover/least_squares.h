#pragma once

#include <ATen/core/Tensor.h>

#include <functional>

namespace espalier {

/// Sums over samples of a layer's inputs x and wanted outputs y, group by group. Double.
struct NormalEquations {
    at::Tensor inputs;   ///< x x^T: [groups, columns, columns]
    at::Tensor outputs;  ///< y x^T: [groups, rows, columns]
};

/// For each row the weights that bring weight x closest to y, with those outside `kept` exactly zero: solves the normal
/// equations of the kept columns, with a hundredth of the mean of their diagonal added (as in Frantar & Alistarh 2023,
/// "SparseGPT") that pulls towards `weight`. `weight` and `kept` (bool) are [groups, rows, columns]; gives back weight's
/// shape. `beforeRow` is called before each solution and may throw.
at::Tensor solveLeastSquares(const NormalEquations& equations, const at::Tensor& weight, const at::Tensor& kept,
                             const std::function<void()>& beforeRow);

}  // namespace espalier
