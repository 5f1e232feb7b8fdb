#pragma once

#include "core/engine/program/layers.h"
#include "core/engine/recover/least_squares.h"
#include "core/engine/recover/lockstep.h"

namespace espalier {

/// A layer seen as matrices, one a group of the convolution: weight [groups, rows, columns], where a column is an input
/// channel at a kernel position, and the last one the bias where there is one.
class LayerSamples {
public:
    /// `places` output positions of each sample are looked at, drawn by `seed`; all where there are fewer.
    LayerSamples(const LayerUse& layer, const Program& program, std::int64_t places, std::uint64_t seed);

    /// False for operators whose inputs this cannot arrange: anything but conv2d and linear.
    static bool understands(const LayerUse& layer, const Program& program);

    at::Tensor weight() const;                                ///< with the bias's column
    at::Tensor matrixOf(const at::Tensor& likeWeight) const;  ///< a mask, say; the bias's column is all ones
    void store(const at::Tensor& matrix, Program& program) const;

    /// Adds the next operator's inputs in `pruned` and what is wanted: [samples, outputs, ...].
    void add(const Lockstep& pruned, std::size_t batch, const at::Tensor& wanted);
    const NormalEquations& equations() const { return m_equations; }

private:
    at::Tensor inputRows(const Lockstep& pruned, std::size_t batch, const at::Tensor& places) const;

    const LayerUse m_layer;
    const at::Tensor m_weight, m_bias;
    std::int64_t m_places;
    std::uint64_t m_seed;
    NormalEquations m_equations;
};

}  // namespace espalier
