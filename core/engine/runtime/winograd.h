#pragma once

#include "core/engine/runtime/fused_layer.h"

#include <memory>

namespace espalier {

/// A dense 3x3 convolution by Winograd's method (Lavin and Gray 2016, "Fast algorithms for convolutional neural networks"),
/// which multiplies less than half as often: oneDNN has kernels for it, for AVX-512, that LibTorch never asks for. May be
/// run by several threads at a time.
class Winograd {
public:
    /// For inputs of the size of `input`, with as many threads as LibTorch has now. Null where oneDNN has none for the
    /// layer on this processor, or Espalier was built without.
    static std::unique_ptr<Winograd> make(const FusedLayer& layer, const at::Tensor& input);
    ~Winograd();

    /// Of the layer's convolution and bias, and its activation where that is ReLU and no residual comes between.
    at::Tensor run(const at::Tensor& input) const;

private:
    struct Private;
    explicit Winograd(std::unique_ptr<Private> made);
    std::unique_ptr<Private> d;
};

/// Whether the layer's activation can be part of its convolution.
bool reluIsInside(const FusedLayer& layer);

}  // namespace espalier
