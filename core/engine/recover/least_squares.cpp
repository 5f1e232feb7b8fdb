#include "core/engine/recover/least_squares.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>

namespace espalier {

namespace {

constexpr double damping = 0.01;

/// Rows that keep the same columns: one factorisation serves them all.
at::Tensor solveRows(const at::Tensor& inputs, const at::Tensor& wanted, const at::Tensor& weight,
                     const at::Tensor& columns)
{
    at::Tensor matrix = inputs.index_select(0, columns).index_select(1, columns);
    const double ridge = damping * matrix.diagonal().mean().item<double>();
    // Where all inputs are zero any weights do; these stay.
    if (!(ridge > 0)) return weight.index_select(1, columns);
    matrix.diagonal().add_(ridge);
    const at::Tensor right = wanted.index_select(1, columns) + weight.index_select(1, columns) * ridge;
    return at::cholesky_solve(right.t(), at::linalg_cholesky(matrix)).t();
}

}  // namespace

at::Tensor solveLeastSquares(const NormalEquations& equations, const at::Tensor& weight, const at::Tensor& kept,
                             const std::function<void()>& beforeRow)
{
    const at::Tensor start = weight.to(at::kDouble);
    at::Tensor solved = at::zeros_like(start);
    for (std::int64_t group = 0; group < start.size(0); ++group) {
        const at::Tensor keptHere = kept[group];
        const bool alike = keptHere.eq(keptHere.narrow(0, 0, 1)).all().item<bool>();
        const std::int64_t together = alike ? start.size(1) : 1;
        for (std::int64_t row = 0; row < start.size(1); row += together) {
            beforeRow();
            const at::Tensor columns = keptHere[row].nonzero().flatten();
            if (columns.numel() == 0) continue;
            const at::Tensor rows =
                solveRows(equations.inputs[group], equations.outputs[group].narrow(0, row, together),
                          start[group].narrow(0, row, together), columns);
            solved[group].narrow(0, row, together).index_copy_(1, columns, rows);
        }
    }
    return solved.to(weight.scalar_type());
}

}  // namespace espalier
