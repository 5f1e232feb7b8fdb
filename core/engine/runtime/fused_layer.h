#pragma once

#include "core/engine/program/executor_code.h"
#include "core/engine/runtime/kernels/conv_shape.h"
#include "core/engine/runtime/kernels/kernel_set.h"

#include <optional>
#include <vector>

namespace espalier {

/// A convolution or linear layer with what is done to its output at once: batch norm (folded into the weights), a
/// residual that is added, an activation.
struct FusedLayer {
    enum class Kind { convolution, linear };
    Kind kind = Kind::convolution;
    std::size_t step = 0;                        ///< the operator in whose place all of it runs
    std::vector<std::size_t> absorbed;           ///< operators that run with it
    int parameter = -1;                          ///< the weight's index in Program::parameters
    int input = -1, output = -1, residual = -1;  ///< slots; residual -1: none
    ConvShape shape;
    at::Tensor weight, bias;  ///< batch norm folded in; [outputs][inputs of group][height][width], contiguous
    Activation activation = Activation::none;
};

/// The layers of a program the runtime has kernels for: convolutions in two dimensions with dilation 1, linear layers.
/// `values` holds the value of every slot on an example, of the batch that will be run.
std::vector<FusedLayer> findFusedLayers(const Executor::Code& code, const Environment& values);

/// Weight and bias from other values of the layer's parameters, batch norm folded in again. Of `values` only parameters
/// and constants are read.
void foldWeights(FusedLayer& layer, const Executor::Code& code, const Environment& values);

/// Which activation an operator is.
std::optional<Activation> activationOf(const torch::jit::Node* node, const Executor::Code& code,
                                       const Environment& values);

}  // namespace espalier
