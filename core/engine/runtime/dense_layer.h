#pragma once

#include "core/engine/runtime/fused_layer.h"

#include <memory>

namespace espalier {

/// A layer on dense kernels: a convolution on oneDNN with its weights laid out once, as LibTorch does it or by Winograd's
/// method, a linear layer on BLAS.
class DenseLayer {
public:
    /// `input`: a tensor of the shape it will be run on. The faster method is found by trying both.
    DenseLayer(const FusedLayer& layer, const at::Tensor& input);
    /// As a frozen model of LibTorch runs it.
    static DenseLayer asLibTorch(const FusedLayer& layer, const at::Tensor& input);
    DenseLayer(DenseLayer&&) noexcept;
    ~DenseLayer();

    /// residual: undefined for none.
    at::Tensor run(const at::Tensor& input, const at::Tensor& residual);

private:
    struct Private;
    explicit DenseLayer(const FusedLayer& layer);
    std::unique_ptr<Private> d;
};

}  // namespace espalier
