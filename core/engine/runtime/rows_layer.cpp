#include "core/engine/runtime/rows_layer.h"

#include "core/engine/runtime/kernels/csr_linear.h"
#include "core/engine/runtime/kernels/sliced_linear.h"
#include "core/engine/runtime/parallel.h"
#include "core/engine/runtime/runtime_steps.h"

#include <ATen/ATen.h>

namespace espalier {

namespace {

constexpr std::int64_t manyWeights = 1 << 24;

template <typename Format>
RowsChoice timed(const FusedLayer& layer, const at::Tensor& weight, const at::Tensor& input)
{
    RowsChoice choice;
    choice.linear = std::make_shared<Format>(kernelSet(), layer.shape.inputs, layer.shape.outputs,
                                             weight.data_ptr<float>(), layer.bias.data_ptr<float>());
    Environment values{input, {}};
    const RuntimeStep step = linearStep(choice.linear, 0, 1, layer.activation);
    choice.milliseconds = leastMilliseconds([&] { step(values); });
    return choice;
}

template <typename Format>
RowsChoice timedBothWays(const FusedLayer& layer, const at::Tensor& input)
{
    RowsChoice choice = timed<Format>(layer, layer.weight, input);
    if (layer.weight.numel() <= manyWeights)
        choice.zerosKeptMs = timed<Format>(layer, at::ones_like(layer.weight), input).milliseconds;
    return choice;
}

}  // namespace

RowsChoice chooseRowsFormat(const FusedLayer& layer, const at::Tensor& input)
{
    RowsChoice sliced = timedBothWays<SlicedLinear>(layer, input), csr = timedBothWays<CsrLinear>(layer, input);
    return sliced.milliseconds <= csr.milliseconds ? sliced : csr;
}

}  // namespace espalier
