#include "core/engine/runtime/runtime_plans.h"

#include "core/engine/runtime/parallel.h"

#include <ATen/ATen.h>

#include <algorithm>
#include <string_view>

namespace espalier {

namespace {

/// A guess at a copy between layouts: about an element a nanosecond.
double copyMs(const StripLayout& layout)
{
    return double(layout.channels) * layout.images * layout.height * layout.width * 1e-6;
}

/// Where the time of the sparse kernel, taken as linear in the weights that are left, meets the dense one's.
std::optional<double> breakEvenOf(double sparsity, double sparseMs, double zerosKeptMs, double denseMs)
{
    if (zerosKeptMs <= sparseMs) return {};
    const double even = sparsity * (zerosKeptMs - denseMs) / (zerosKeptMs - sparseMs);
    return even < 1 ? std::optional(std::max(0.0, even)) : std::nullopt;
}

RuntimeLayer reportOf(const LayerPlan& plan)
{
    RuntimeLayer report;
    report.denseMs = plan.denseMs;
    if (plan.strip) {
        report.denseMs = std::min(report.denseMs, plan.strip->denseMs.value_or(report.denseMs));
        report.sparseMs = plan.strip->sparseMs;
        report.sparse = plan.onStrips && !plan.strip->conv->tiling().keepZeros;
        if (plan.strip->zerosKeptMs)
            report.breakEven = breakEvenOf(shareOfZeros(plan.layer.weight), *report.sparseMs, *plan.strip->zerosKeptMs,
                                           report.denseMs);
    }
    if (plan.rows && plan.rows->milliseconds < report.sparseMs.value_or(1e30)) {
        report.sparseMs = plan.rows->milliseconds;
        report.sparse = report.sparse || plan.onRows();
        if (plan.rows->zerosKeptMs)
            report.breakEven =
                breakEvenOf(shareOfZeros(plan.layer.weight), *report.sparseMs, *plan.rows->zerosKeptMs, report.denseMs);
    }
    return report;
}

}  // namespace

RuntimePlans::RuntimePlans(const Executor::Code& code, const Environment& values, const std::function<void()>& between)
    : m_values(values)
{
    for (FusedLayer& layer : findFusedLayers(code, values)) {
        absorbed.insert(layer.absorbed.begin(), layer.absorbed.end());
        const std::size_t step = layer.step;
        layers[step].layer = std::move(layer);
    }
    findPools(code);
    m_book.emplace(kernelSet().lanes, int(tensor(0).size(0)), windows());
    for (auto& [step, layer] : layers) {
        plan(layer);
        between();
    }
    findHaloReaders();
}

std::vector<RuntimeLayer> RuntimePlans::report(const Program& program) const
{
    std::vector<RuntimeLayer> reports;
    for (const auto& [step, plan] : layers) {
        reports.push_back(reportOf(plan));
        if (plan.layer.parameter >= 0)
            reports.back().weight = program.parameters[std::size_t(plan.layer.parameter)].path;
    }
    return reports;
}

void RuntimePlans::findPools(const Executor::Code& code)
{
    // Places outside the image count as zero on strips, so that what is pooled must not be negative.
    std::set<int> notNegative;
    for (const auto& [step, plan] : layers)
        if (plan.layer.activation == Activation::relu || plan.layer.activation == Activation::relu6)
            notNegative.insert(plan.layer.output);
    for (std::size_t step = 0; step < code.steps.size(); ++step) {
        const auto* node = code.steps[step].node;
        const auto& slots = code.steps[step].inputs;
        if (std::string_view(node->kind().toQualString()) != "aten::max_pool2d" || !notNegative.count(slots[0]))
            continue;
        const auto pair = [&](std::size_t input) {
            const auto list = m_values[std::size_t(slots[input])].toIntVector();
            return list.empty() ? std::pair(0, 0) : std::pair(int(list.front()), int(list.back()));
        };
        PoolPlan pool{{}, slots[0], code.steps[step].outputs.front()};
        std::tie(pool.window.kernelHeight, pool.window.kernelWidth) = pair(1);
        std::tie(pool.window.strideY, pool.window.strideX) = pair(2).first ? pair(2) : pair(1);
        std::tie(pool.window.padY, pool.window.padX) = pair(3);
        pool.window.inputs = pool.window.outputs = int(tensor(pool.input).size(1));
        if (pair(4) == std::pair(1, 1)) pools[step] = pool;
    }
}

std::vector<MapWindow> RuntimePlans::windows() const
{
    std::vector<MapWindow> windows;
    const auto add = [&](int input, int output, const ConvShape& shape, double taps) {
        const at::Tensor from = tensor(input), to = tensor(output);
        windows.push_back({{int(from.size(2)), int(from.size(3))}, {int(to.size(2)), int(to.size(3))}, shape, taps});
    };
    for (const auto& [step, plan] : layers)
        if (plan.layer.kind == FusedLayer::Kind::convolution)
            add(plan.layer.input, plan.layer.output, plan.layer.shape,
                plan.layer.weight.count_nonzero().item<double>());
    for (const auto& [step, pool] : pools)
        add(pool.input, pool.output, pool.window,
            double(pool.window.inputs) * pool.window.kernelHeight * pool.window.kernelWidth);
    return windows;
}

StripLayout RuntimePlans::layoutOf(int slot) const
{
    const at::Tensor maps = tensor(slot);
    return m_book->of(int(maps.size(1)), int(maps.size(2)), int(maps.size(3)));
}

void RuntimePlans::plan(LayerPlan& plan)
{
    const at::Tensor input = tensor(plan.layer.input);
    plan.dense = std::make_shared<DenseLayer>(plan.layer, input);
    const at::Tensor residual = plan.layer.residual < 0 ? at::Tensor() : tensor(plan.layer.residual);
    plan.denseMs = leastMilliseconds([&] { plan.dense->run(input, residual); });
    if (plan.layer.kind == FusedLayer::Kind::convolution)
        planConvolution(plan);
    else
        planLinear(plan);
}

void RuntimePlans::planConvolution(LayerPlan& plan)
{
    const FusedLayer& layer = plan.layer;
    plan.output = layoutOf(layer.output);
    const StripLayout source = layoutOf(layer.input);
    plan.inPlace = StripConv::canReadInPlace(layer.shape, source, plan.output);
    plan.input = source;
    if (!plan.inPlace) {
        const Window window(layer.shape);
        plan.input = plan.output;
        plan.input.channels = layer.shape.inputs * window.phases();
        plan.input.halo = window.reach();
    }
    plan.strip = chooseStripConv(layer, plan.input, plan.output, plan.denseMs);
    // A dense layer among strips costs a copy of its input and one of its output.
    plan.onStrips = plan.strip && plan.strip->milliseconds + (plan.inPlace ? 0 : copyMs(plan.input)) <
                                      plan.denseMs + copyMs(source) + copyMs(plan.output);
}

void RuntimePlans::planLinear(LayerPlan& plan)
{
    const FusedLayer& layer = plan.layer;
    const at::Tensor input = tensor(layer.input);
    const int rows = int(input.numel() / layer.shape.inputs);
    if (shareOfZeros(layer.weight) < fewZeros) return;
    if (rows <= 2 * kernelSet().lanes) plan.rows = chooseRowsFormat(layer, input);
    if (rows >= kernelSet().lanes) {
        plan.input = StripLayout::ofRows(kernelSet().lanes, rows, layer.shape.inputs);
        plan.output = plan.input;
        plan.output.channels = layer.shape.outputs;
        plan.strip = chooseStripConv(layer, plan.input, plan.output, plan.denseMs);
        if (!plan.strip) return;
        // Its rows are copied into strips and out again.
        const double copies = copyMs(plan.input) + copyMs(plan.output);
        for (std::optional<double>* time : {&plan.strip->sparseMs, &plan.strip->denseMs, &plan.strip->zerosKeptMs})
            if (*time) **time += copies;
        plan.onStrips = plan.strip->milliseconds + copies <
                        std::min(plan.denseMs, plan.rows ? plan.rows->milliseconds : plan.denseMs);
    }
}

void RuntimePlans::findHaloReaders()
{
    for (const auto& [step, plan] : layers)
        if (plan.onStrips && plan.inPlace && StripConv::haloInPlace(plan.layer.shape) > 0)
            haloRead.insert(plan.layer.input);
    for (const auto& [step, pool] : pools) haloRead.insert(pool.input);
}

}  // namespace espalier
