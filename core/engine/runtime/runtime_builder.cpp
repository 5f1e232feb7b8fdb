#include "core/engine/runtime/runtime_builder.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace espalier {

namespace {

PlainLayout plainOf(const at::Tensor& maps)
{
    return PlainLayout::nchw(int(maps.size(0)), int(maps.size(1)), int(maps.size(2)), int(maps.size(3)));
}

}  // namespace

RuntimeBuilder::RuntimeBuilder(const RuntimePlans& plans, Executor::Code& code, const Environment& values)
    : m_plans(plans), m_code(code), m_values(values)
{
}

void RuntimeBuilder::findLastUses()
{
    m_lastUse.clear();
    for (std::size_t step = 0; step < m_code.steps.size(); ++step) {
        std::vector<int> reads;
        if (const auto plan = m_plans.layers.find(step); plan != m_plans.layers.end())
            reads = {plan->second.layer.input, plan->second.layer.residual};
        else if (!m_plans.absorbed.count(step))
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
    m_memory.giveBackAll();
    findLastUses();
    for (std::size_t step = 0; step < m_code.steps.size(); ++step) {
        if (const auto plan = m_plans.layers.find(step); plan != m_plans.layers.end())
            addLayer(plan->second, allDense);
        else if (!m_plans.absorbed.count(step) && !addPool(step) && !addAverage(step))
            addLibraryStep(step);
        releaseAfter(step);
    }
    for (const int slot : m_code.outputs) needPlain(slot);
    return std::move(m_steps);
}

void RuntimeBuilder::addLayer(const LayerPlan& plan, bool allDense)
{
    const FusedLayer& layer = plan.layer;
    if (plan.onStrips && !allDense)
        return layer.kind == FusedLayer::Kind::convolution ? addConvolution(plan) : addRows(plan);
    needPlain(layer.input);
    if (layer.residual >= 0) needPlain(layer.residual);
    if (plan.onRows() && !allDense)
        m_steps.push_back(linearStep(plan.rows->linear, layer.input, layer.output, layer.activation));
    else
        m_steps.push_back(denseStep(plan.dense, layer.input, layer.residual, layer.output));
    m_plain.insert(layer.output);
}

void RuntimeBuilder::addConvolution(const LayerPlan& plan)
{
    const FusedLayer& layer = plan.layer;
    Strips input;
    if (plan.inPlace) {
        input = stripsOf(layer.input);
    } else {
        input = m_memory.take(plan.input);
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
    if (!plan.inPlace) m_memory.giveBack(input);
}

void RuntimeBuilder::addRows(const LayerPlan& plan)
{
    const FusedLayer& layer = plan.layer;
    needPlain(layer.input);
    const at::Tensor output = tensor(layer.output);
    const int rows = int(output.numel() / layer.shape.outputs);
    const Strips in = m_memory.take(plan.input), out = m_memory.take(plan.output);
    m_steps.push_back(copyInStep(
        layer.input, StripCopy::forWindow(PlainLayout::ofRows(rows, layer.shape.inputs), plan.input, Window::whole(0)),
        in.data));
    m_steps.push_back(convStep(plan.strip->conv, in, out, {}, layer.activation, nullptr));
    m_steps.push_back(copyOutStep(StripCopy::toPlain(plan.output, PlainLayout::ofRows(rows, layer.shape.outputs)),
                                  out.data, layer.output, output.sizes().vec()));
    m_memory.giveBack(in);
    m_memory.giveBack(out);
    m_plain.insert(layer.output);
}

/// A max pool of strips.
bool RuntimeBuilder::addPool(std::size_t step)
{
    const auto pool = m_plans.pools.find(step);
    if (pool == m_plans.pools.end()) return false;
    const auto input = m_strips.find(pool->second.input);
    const int output = pool->second.output;
    if (input == m_strips.end()) return false;
    if (!StripConv::canReadInPlace(pool->second.window, input->second.layout, m_plans.layoutOf(output))) return false;
    const Strips from = input->second, to = makeOutput(output);
    m_steps.push_back(poolStep(pool->second.window, from, to, haloOf(output, to)));
    return true;
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
    const Strips strips = m_memory.take(m_plans.layoutOf(slot));
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

Strips RuntimeBuilder::makeOutput(int slot) { return m_strips[slot] = m_memory.take(m_plans.layoutOf(slot)); }

std::shared_ptr<const Halo> RuntimeBuilder::haloOf(int slot, const Strips& strips) const
{
    return strips.layout.halo == 0 || !m_plans.haloRead.count(slot)
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
        m_memory.giveBack(strips->second);
        strips = m_strips.erase(strips);
    }
}

}  // namespace espalier
