#pragma once

#include "core/engine/runtime/kernels/conv_shape.h"
#include "core/engine/runtime/kernels/strip_conv.h"

#include <initializer_list>
#include <random>
#include <string>
#include <vector>

namespace espalier {

/// One random convolution with its data.
struct ConvCase {
    ConvShape shape;
    int images = 1, height = 1, width = 1;
    Tiling tiling;
    Activation activation = Activation::none;
    std::vector<float> input, weight, bias, residual;  ///< residual: of the output's size, or empty

    int outputHeight() const { return shape.outputHeight(height); }
    int outputWidth() const { return shape.outputWidth(width); }
    std::string text() const;
};

/// Shapes, strides, paddings, groups, patterns (unstructured, N:M, blocks) and sparsities drawn at random.
ConvCase randomConv(std::mt19937& random);

/// The case run through strips of a kernel set, NCHW.
std::vector<float> runOnStrips(const KernelSet& kernels, const ConvCase& conv);

/// Largest difference over the largest expected value.
double relativeDifference(const std::vector<float>& found, const std::vector<float>& expected);

}  // namespace espalier
