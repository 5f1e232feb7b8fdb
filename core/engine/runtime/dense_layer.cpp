#include "core/engine/runtime/dense_layer.h"

#include "core/engine/runtime/parallel.h"
#include "core/engine/runtime/winograd.h"

#include <ATen/ATen.h>
#include <ATen/core/dispatch/Dispatcher.h>

namespace espalier {

namespace {

void activate(at::Tensor& tensor, Activation activation)
{
    switch (activation) {
        case Activation::none:
            return;
        case Activation::relu:
            at::relu_(tensor);
            return;
        case Activation::relu6:
            at::hardtanh_(tensor, 0, 6);
            return;
        case Activation::hard_swish:
            at::hardswish_(tensor);
            return;
    }
}

/// LibTorch's own operator that lays a convolution's weights out for oneDNN; empty where it was built without.
c10::optional<c10::OperatorHandle> prepackOperator()
{
    return c10::Dispatcher::singleton().findSchema({"mkldnn_prepacked::conv2d_prepack", ""});
}

}  // namespace

struct DenseLayer::Private {
    FusedLayer layer;
    c10::optional<c10::OperatorHandle> run;
    c10::IValue packed;
    std::unique_ptr<Winograd> winograd;  ///< null: not by it

    void prepack(const at::Tensor& input)
    {
        const auto prepack = prepackOperator();
        if (!prepack) return;
        const ConvShape& shape = layer.shape;
        torch::jit::Stack stack;
        stack.emplace_back(layer.weight);
        stack.emplace_back(layer.bias);
        stack.emplace_back(std::vector<std::int64_t>{shape.strideY, shape.strideX});
        stack.emplace_back(std::vector<std::int64_t>{shape.padY, shape.padX});
        stack.emplace_back(std::vector<std::int64_t>{1, 1});
        stack.emplace_back(std::int64_t(shape.groups));
        stack.emplace_back(input.sizes().vec());
        stack.emplace_back(std::string(reluIsInside(layer) ? "relu" : "none"));
        prepack->callBoxed(&stack);
        packed = stack.front();
        run = c10::Dispatcher::singleton().findSchema({"mkldnn_prepacked::conv2d_run", ""});
    }

    void forgetPacked()
    {
        run.reset();
        packed = {};
    }

    at::Tensor convolve(const at::Tensor& input) { return winograd ? winograd->run(input) : convolveDirectly(input); }

    at::Tensor convolveDirectly(const at::Tensor& input)
    {
        const ConvShape& shape = layer.shape;
        if (!run)
            return at::conv2d(input, layer.weight, layer.bias, {shape.strideY, shape.strideX}, {shape.padY, shape.padX},
                              {1, 1}, shape.groups);
        torch::jit::Stack stack{input, packed};
        run->callBoxed(&stack);
        return stack.front().toTensor();
    }

    bool activationIsInside() const { return (run || winograd) && reluIsInside(layer); }

    at::Tensor multiply(const at::Tensor& input) const
    {
        const at::Tensor weight = layer.weight.view({layer.shape.outputs, layer.shape.inputs});
        // For one row, linear() is several times slower than the matrix-vector product.
        if (input.numel() != layer.shape.inputs) return at::linear(input, weight, layer.bias);
        auto shape = input.sizes().vec();
        shape.back() = layer.shape.outputs;
        return at::addmv(layer.bias, weight, input.reshape({-1})).view(shape);
    }
};

DenseLayer::DenseLayer(const FusedLayer& layer) : d(std::make_unique<Private>()) { d->layer = layer; }

DenseLayer::DenseLayer(const FusedLayer& layer, const at::Tensor& input) : DenseLayer(layer)
{
    if (layer.kind != FusedLayer::Kind::convolution) return;
    d->prepack(input);
    d->winograd = Winograd::make(layer, input);
    if (!d->winograd) return;
    if (isFaster([&] { d->winograd->run(input); }, [&] { d->convolveDirectly(input); }))
        d->forgetPacked();
    else
        d->winograd.reset();
}

DenseLayer DenseLayer::asLibTorch(const FusedLayer& layer, const at::Tensor& input)
{
    DenseLayer made(layer);
    if (layer.kind == FusedLayer::Kind::convolution) made.d->prepack(input);
    return made;
}

DenseLayer::DenseLayer(DenseLayer&&) noexcept = default;
DenseLayer::~DenseLayer() = default;

at::Tensor DenseLayer::run(const at::Tensor& input, const at::Tensor& residual)
{
    at::Tensor output = d->layer.kind == FusedLayer::Kind::linear ? d->multiply(input) : d->convolve(input);
    if (residual.defined()) output.add_(residual);
    if (!d->activationIsInside()) activate(output, d->layer.activation);
    return output;
}

}  // namespace espalier
