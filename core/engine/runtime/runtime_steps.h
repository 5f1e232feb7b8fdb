#pragma once

#include "core/engine/program/executor_code.h"
#include "core/engine/runtime/dense_layer.h"
#include "core/engine/runtime/kernels/halo.h"
#include "core/engine/runtime/kernels/sparse_linear.h"
#include "core/engine/runtime/kernels/strip_conv.h"
#include "core/engine/runtime/kernels/strip_copy.h"
#include "core/engine/runtime/strip_memory.h"

#include <functional>
#include <memory>

namespace espalier {

/// What the runtime does, one after another, to the values of a run.
using RuntimeStep = std::function<void(Environment& values)>;

/// The operator as LibTorch has it.
RuntimeStep libraryStep(Executor::Code& code, std::size_t index);
RuntimeStep denseStep(std::shared_ptr<DenseLayer> layer, int input, int residual, int output);
/// residual.data null: none. halo null: nobody reads the output's.
RuntimeStep convStep(std::shared_ptr<const StripConv> conv, const Strips& input, const Strips& output,
                     const Strips& residual, Activation activation, std::shared_ptr<const Halo> halo);
/// A max pool of values that are not negative, read in place.
RuntimeStep poolStep(const ConvShape& window, const Strips& input, const Strips& output,
                     std::shared_ptr<const Halo> halo);
/// The average of each map, as a value [images, channels, 1, 1].
RuntimeStep averageStep(const Strips& input, int output);
RuntimeStep linearStep(std::shared_ptr<const SparseLinear> linear, int input, int output, Activation activation);

/// A value, plain, into strips; strips into others; strips into a value of that shape.
RuntimeStep copyInStep(int value, StripCopy copy, float* target);
RuntimeStep copyStep(StripCopy copy, const float* source, float* target);
RuntimeStep copyOutStep(StripCopy copy, const float* source, int value, std::vector<std::int64_t> shape);

}  // namespace espalier
