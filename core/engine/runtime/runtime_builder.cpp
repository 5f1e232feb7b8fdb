#include "core/engine/runtime/runtime_builder.h"

#include "core/engine/runtime/parallel.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace espalier {

namespace {

PlainLayout plainOf(const at::Tensor& maps)
{
    return PlainLayout::nchw(int(maps.size(0)), int(maps.size(1)), int(maps.size(2)), int(maps.size(3)));
}

}  // namespace

RuntimeBuilder::RuntimeBuilder(const Program& program, Executor::Code& code, const Environment& values)
    : m_program(program), m_code(code), m_values(values)
{
    for (FusedLayer& layer : findFusedLayers(code, values)) {
        m_absorbed.insert(layer.absorbed.begin(), layer.absorbed.end());
        const std::size_t step = layer.step;
        m_plans[step].layer = std::move(layer);
    }
    findPools();
    m_book.emplace(kernelSet().lanes, int(tensor(0).size(0)), windows());
    for (auto& [step, plan] : m_plans) planLayer(plan);
    findHaloReaders();
}

void RuntimeBuilder::findPools()
{
    // Places outside the image count as zero on strips, so that what is pooled must not be negative.
    std::set<int> notNegative;
    for (const auto& [step, plan] : m_plans)
        if (plan.layer.activation == Activation::relu || plan.layer.activation == Activation::relu6)
            notNegative.insert(plan.layer.output);
    for (std::size_t step = 0; step < m_code.steps.size(); ++step) {
        const auto* node = m_code.steps[step].node;
        const auto& slots = m_code.steps[step].inputs;
        if (std::string_view(node->kind().toQualString()) != "aten::max_pool2d" || !notNegative.count(slots[0]))
            continue;
        const auto pair = [&](std::size_t input) {
            const auto list = m_values[std::size_t(slots[input])].toIntVector();
            return list.empty() ? std::pair(0, 0) : std::pair(int(list.front()), int(list.back()));
        };
        Pool pool{{}, slots[0], m_code.steps[step].outputs.front()};
        std::tie(pool.window.kernelHeight, pool.window.kernelWidth) = pair(1);
        std::tie(pool.window.strideY, pool.window.strideX) = pair(2).first ? pair(2) : pair(1);
        std::tie(pool.window.padY, pool.window.padX) = pair(3);
        pool.window.inputs = pool.window.outputs = int(tensor(pool.input).size(1));
        if (pair(4) == std::pair(1, 1)) m_pools[step] = pool;
    }
}

std::vector<MapWindow> RuntimeBuilder::windows() const
{
    std::vector<MapWindow> windows;
    const auto add = [&](int input, int output, const ConvShape& shape) {
        const at::Tensor from = tensor(input), to = tensor(output);
        windows.push_back({{int(from.size(2)), int(from.size(3))}, {int(to.size(2)), int(to.size(3))}, shape});
    };
    for (const auto& [step, plan] : m_plans)
        if (plan.layer.kind == FusedLayer::Kind::convolution)
            add(plan.layer.input, plan.layer.output, plan.layer.shape);
    for (const auto& [step, pool] : m_pools) add(pool.input, pool.output, pool.window);
    return windows;
}

StripLayout RuntimeBuilder::layoutOf(int slot) const
{
    const at::Tensor maps = tensor(slot);
    return m_book->of(int(maps.size(1)), int(maps.size(2)), int(maps.size(3)));
}

void RuntimeBuilder::planLayer(Plan& plan)
{
    const at::Tensor input = tensor(plan.layer.input);
    plan.dense = std::make_shared<DenseLayer>(plan.layer, input);
    const at::Tensor residual = plan.layer.residual < 0 ? at::Tensor() : tensor(plan.layer.residual);
    plan.denseMs = leastMilliseconds([&] { plan.dense->run(input, residual); });
    RuntimeLayer report;
    if (plan.layer.parameter >= 0) report.weight = m_program.parameters[std::size_t(plan.layer.parameter)].path;
    if (plan.layer.kind == FusedLayer::Kind::convolution)
        planConvolution(plan);
    else
        planLinear(plan);
    report.denseMs = plan.denseMs;
    if (plan.strip) {
        report.denseMs = std::min(report.denseMs, plan.strip->denseMs.value_or(report.denseMs));
        report.sparseMs = plan.strip->sparseMs;
        report.sparse = plan.onStrips && !plan.strip->conv->tiling().keepZeros;
        const double sparsity =
            1.0 - plan.layer.weight.count_nonzero().item<double>() / double(plan.layer.weight.numel());
        if (const auto full = plan.strip->zerosKeptMs; full && *full > *report.sparseMs) {
            const double even = sparsity * (*full - report.denseMs) / (*full - *report.sparseMs);
            if (even < 1) report.breakEven = std::max(0.0, even);
        }
    }
    if (plan.csrMs) {
        report.sparseMs = report.sparseMs ? std::min(*report.sparseMs, *plan.csrMs) : *plan.csrMs;
        report.sparse = report.sparse || (plan.csr && *plan.csrMs < plan.denseMs);
    }
    m_layers.push_back(report);
}

void RuntimeBuilder::planConvolution(Plan& plan)
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
    plan.strip = chooseStripConv(layer, plan.input, plan.output);
    // A dense layer among strips costs a copy of its input and one of its output.
    plan.onStrips = plan.strip && plan.strip->milliseconds + (plan.inPlace ? 0 : copyMs(plan.input)) <
                                      plan.denseMs + copyMs(source) + copyMs(plan.output);
}

void RuntimeBuilder::planLinear(Plan& plan)
{
    const FusedLayer& layer = plan.layer;
    const at::Tensor input = tensor(layer.input);
    const int rows = int(input.numel() / layer.shape.inputs);
    const double zeros = 1.0 - layer.weight.count_nonzero().item<double>() / double(layer.weight.numel());
    if (zeros < 0.05) return;
    if (rows <= 2 * kernelSet().lanes) {
        plan.csr = std::make_shared<const CsrLinear>(kernelSet(), layer.shape.inputs, layer.shape.outputs,
                                                     layer.weight.data_ptr<float>(), layer.bias.data_ptr<float>());
        Environment values{input, {}};
        const RuntimeStep step = csrStep(plan.csr, 0, 1, layer.activation);
        plan.csrMs = leastMilliseconds([&] { step(values); });
    }
    if (rows >= kernelSet().lanes) {
        plan.input = StripLayout::ofRows(kernelSet().lanes, rows, layer.shape.inputs);
        plan.output = plan.input;
        plan.output.channels = layer.shape.outputs;
        plan.strip = chooseStripConv(layer, plan.input, plan.output);
        if (plan.strip) {
            const double copies = copyMs(plan.input) + copyMs(plan.output);
            if (plan.strip->sparseMs) *plan.strip->sparseMs += copies;
            plan.onStrips =
                plan.strip->milliseconds + copies < std::min(plan.denseMs, plan.csrMs.value_or(plan.denseMs));
        }
    }
}

/// A guess: about an element a nanosecond.
double RuntimeBuilder::copyMs(const StripLayout& layout) const
{
    return double(layout.channels) * layout.images * layout.height * layout.width * 1e-6;
}

void RuntimeBuilder::findLastUses()
{
    m_lastUse.clear();
    for (std::size_t step = 0; step < m_code.steps.size(); ++step) {
        std::vector<int> reads;
        if (const auto plan = m_plans.find(step); plan != m_plans.end())
            reads = {plan->second.layer.input, plan->second.layer.residual};
        else if (!m_absorbed.count(step))
            reads = m_code.steps[step].inputs;
        for (const int slot : reads) m_lastUse[slot] = step;
    }
    for (const int slot : m_code.outputs) m_lastUse[slot] = m_code.steps.size();
}

std::vector<RuntimeStep> RuntimeBuilder::build(bool allDense)
{
    m_steps.clear();
    m_strips.clear();
    m_plain = {0};
    m_free.clear();
    findLastUses();
    for (std::size_t step = 0; step < m_code.steps.size(); ++step) {
        if (const auto plan = m_plans.find(step); plan != m_plans.end())
            addLayer(plan->second, allDense);
        else if (const auto pool = m_pools.find(step); pool != m_pools.end() && m_strips.count(pool->second.input))
            addPool(pool->second);
        else if (!m_absorbed.count(step) && !addAverage(step))
            addLibraryStep(step);
        releaseAfter(step);
    }
    for (const int slot : m_code.outputs) needPlain(slot);
    return std::move(m_steps);
}

void RuntimeBuilder::addLayer(const Plan& plan, bool allDense)
{
    const FusedLayer& layer = plan.layer;
    if (plan.onStrips && !allDense)
        return layer.kind == FusedLayer::Kind::convolution ? addConvolution(plan) : addRows(plan);
    needPlain(layer.input);
    if (layer.residual >= 0) needPlain(layer.residual);
    if (plan.csrMs && *plan.csrMs < plan.denseMs && !allDense)
        m_steps.push_back(csrStep(plan.csr, layer.input, layer.output, layer.activation));
    else
        m_steps.push_back(denseStep(plan.dense, layer.input, layer.residual, layer.output));
    m_plain.insert(layer.output);
}

void RuntimeBuilder::addConvolution(const Plan& plan)
{
    const FusedLayer& layer = plan.layer;
    Strips input;
    if (plan.inPlace) {
        input = stripsOf(layer.input);
    } else {
        input = newStrips(plan.input);
        const Window window(layer.shape);
        if (const auto strips = m_strips.find(layer.input); strips != m_strips.end()) {
            m_steps.push_back(copyStep(StripCopy::forWindow(strips->second.layout, plan.input, window),
                                       strips->second.data, input.data));
        } else {
            needPlain(layer.input);
            m_steps.push_back(copyInStep(
                layer.input, StripCopy::forWindow(plainOf(tensor(layer.input)), plan.input, window), input.data));
        }
    }
    const Strips residual = layer.residual < 0 ? Strips() : stripsOf(layer.residual);
    const Strips output = makeOutput(layer.output);
    m_steps.push_back(
        convStep(plan.strip->conv, input, output, residual, layer.activation, haloOf(layer.output, output)));
    if (!plan.inPlace) m_free.push_back(input);
}

void RuntimeBuilder::addRows(const Plan& plan)
{
    const FusedLayer& layer = plan.layer;
    needPlain(layer.input);
    const at::Tensor output = tensor(layer.output);
    const int rows = int(output.numel() / layer.shape.outputs);
    const Strips in = newStrips(plan.input), out = newStrips(plan.output);
    m_steps.push_back(copyInStep(
        layer.input, StripCopy::forWindow(PlainLayout::ofRows(rows, layer.shape.inputs), plan.input, Window::whole(0)),
        in.data));
    m_steps.push_back(convStep(plan.strip->conv, in, out, {}, layer.activation, nullptr));
    m_steps.push_back(copyOutStep(StripCopy::toPlain(plan.output, PlainLayout::ofRows(rows, layer.shape.outputs)),
                                  out.data, layer.output, output.sizes().vec()));
    m_free.push_back(in);
    m_free.push_back(out);
    m_plain.insert(layer.output);
}

void RuntimeBuilder::addPool(const Pool& pool)
{
    const Strips input = stripsOf(pool.input);
    const StripLayout layout = layoutOf(pool.output);
    ConvShape window = pool.window;
    if (StripConv::canReadInPlace(window, input.layout, layout)) {
        const Strips output = makeOutput(pool.output);
        m_steps.push_back(poolStep(window, input, output, haloOf(pool.output, output)));
        return;
    }
    const auto step =
        std::find_if(m_pools.begin(), m_pools.end(), [&](const auto& entry) { return &entry.second == &pool; });
    addLibraryStep(step->first);
}

/// A global average pool of strips.
bool RuntimeBuilder::addAverage(std::size_t step)
{
    const auto& operation = m_code.steps[step];
    if (std::string_view(operation.node->kind().toQualString()) != "aten::adaptive_avg_pool2d") return false;
    const auto input = m_strips.find(operation.inputs[0]);
    const int output = operation.outputs.front();
    const at::Tensor result = tensor(output);
    if (input == m_strips.end() || result.dim() != 4 || result.size(2) != 1 || result.size(3) != 1) return false;
    m_steps.push_back(averageStep(input->second, output));
    m_plain.insert(output);
    return true;
}

void RuntimeBuilder::addLibraryStep(std::size_t step)
{
    for (const int slot : m_code.steps[step].inputs) needPlain(slot);
    m_steps.push_back(libraryStep(m_code, step));
    for (const int slot : m_code.steps[step].outputs) m_plain.insert(slot);
}

const Strips& RuntimeBuilder::stripsOf(int slot)
{
    if (const auto found = m_strips.find(slot); found != m_strips.end()) return found->second;
    const Strips strips = newStrips(layoutOf(slot));
    m_steps.push_back(
        copyInStep(slot, StripCopy::forWindow(plainOf(tensor(slot)), strips.layout, Window::whole(strips.layout.halo)),
                   strips.data));
    return m_strips[slot] = strips;
}

void RuntimeBuilder::needPlain(int slot)
{
    const auto strips = m_strips.find(slot);
    if (strips == m_strips.end() || !m_plain.insert(slot).second) return;
    const at::Tensor maps = tensor(slot);
    m_steps.push_back(copyOutStep(StripCopy::toPlain(strips->second.layout, plainOf(maps)), strips->second.data, slot,
                                  maps.sizes().vec()));
}

Strips RuntimeBuilder::newStrips(const StripLayout& layout)
{
    const auto fits = [&](const Strips& strips) { return strips.layout == layout; };
    if (const auto found = std::find_if(m_free.begin(), m_free.end(), fits); found != m_free.end()) {
        const Strips strips = *found;
        m_free.erase(found);
        return strips;
    }
    m_memory.push_back(std::make_shared<Aligned<float>>(layout.floats()));
    return {layout, m_memory.back()->data()};
}

Strips RuntimeBuilder::makeOutput(int slot) { return m_strips[slot] = newStrips(layoutOf(slot)); }

void RuntimeBuilder::findHaloReaders()
{
    for (const auto& [step, plan] : m_plans)
        if (plan.onStrips && plan.inPlace && StripConv::haloInPlace(plan.layer.shape) > 0)
            m_haloRead.insert(plan.layer.input);
    for (const auto& [step, pool] : m_pools) m_haloRead.insert(pool.input);
}

std::shared_ptr<const Halo> RuntimeBuilder::haloOf(int slot, const Strips& strips) const
{
    return strips.layout.halo == 0 || !m_haloRead.count(slot)
               ? nullptr
               : std::make_shared<const Halo>(kernelSet(), strips.layout);
}

void RuntimeBuilder::releaseAfter(std::size_t step)
{
    for (auto strips = m_strips.begin(); strips != m_strips.end();) {
        if (const auto use = m_lastUse.find(strips->first); use != m_lastUse.end() && use->second > step) {
            ++strips;
            continue;
        }
        m_free.push_back(strips->second);
        strips = m_strips.erase(strips);
    }
}

}  // namespace espalier
