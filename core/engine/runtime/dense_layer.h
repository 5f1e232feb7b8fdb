#pragma once

#include "core/engine/runtime/fused_layer.h"

#include <memory>

namespace espalier {

/// A layer on LibTorch's dense kernels: a convolution on oneDNN with its weights laid out once, a linear layer on BLAS.
class DenseLayer {
public:
    /// `input`: a tensor of the shape it will be run on.
    DenseLayer(const FusedLayer& layer, const at::Tensor& input);
    ~DenseLayer();

    /// residual: undefined for none.
    at::Tensor run(const at::Tensor& input, const at::Tensor& residual);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

}  // namespace espalier
