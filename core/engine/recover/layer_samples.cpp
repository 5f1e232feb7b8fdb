#include "core/engine/recover/layer_samples.h"

#include "core/engine/data/sampling.h"

#include <ATen/Functions.h>

#include <algorithm>

namespace espalier {

namespace {

using Sizes = std::vector<std::int64_t>;

const at::Tensor& parameter(const Program& program, int index)
{
    static const at::Tensor none;
    return index < 0 ? none : program.parameters[static_cast<std::size_t>(index)].tensor;
}

Sizes pairOf(const c10::IValue& value)
{
    Sizes sizes = value.toIntVector();
    if (sizes.size() == 1) sizes.push_back(sizes.front());
    return sizes;
}

}  // namespace

LayerSamples::LayerSamples(const LayerUse& layer, const Program& program, std::int64_t places, std::uint64_t seed)
    : m_layer(layer),
      m_weight(parameter(program, layer.weight)),
      m_bias(parameter(program, layer.bias)),
      m_places(places),
      m_seed(seed)
{
    const at::Tensor matrix = weight();
    m_equations.inputs = at::zeros({matrix.size(0), matrix.size(2), matrix.size(2)}, at::kDouble);
    m_equations.outputs = at::zeros(matrix.sizes(), at::kDouble);
}

bool LayerSamples::understands(const LayerUse& layer, const Program& program)
{
    return parameter(program, layer.weight).dim() == (layer.kind == LayerKind::linear ? 2 : 4);
}

at::Tensor LayerSamples::matrixOf(const at::Tensor& likeWeight) const
{
    const std::int64_t rows = likeWeight.size(0) / m_layer.groups;
    const at::Tensor matrix = likeWeight.reshape({m_layer.groups, rows, -1});
    if (!m_bias.defined()) return matrix;
    return at::cat({matrix, at::ones({m_layer.groups, rows, 1}, matrix.options())}, 2);
}

at::Tensor LayerSamples::weight() const
{
    at::Tensor matrix = matrixOf(m_weight.detach()).to(at::kDouble);
    if (m_bias.defined()) matrix.select(2, matrix.size(2) - 1).copy_(m_bias.detach().view({m_layer.groups, -1}));
    return matrix;
}

void LayerSamples::store(const at::Tensor& matrix, Program& program) const
{
    const std::int64_t columns = matrix.size(2) - (m_bias.defined() ? 1 : 0);
    parameter(program, m_layer.weight).detach().copy_(matrix.narrow(2, 0, columns).reshape(m_weight.sizes()));
    if (m_bias.defined()) parameter(program, m_layer.bias).detach().copy_(matrix.select(2, columns).reshape(-1));
}

/// [groups, samples x places, columns]
at::Tensor LayerSamples::inputRows(const Lockstep& pruned, std::size_t batch, const at::Tensor& places) const
{
    const at::Tensor input = pruned.input(batch, m_layer.input).toTensor();
    at::Tensor rows;  // [samples, groups x columns, places]
    if (m_layer.kind == LayerKind::linear) {
        rows = input.reshape({input.size(0), -1, input.size(-1)}).transpose(1, 2);
    } else {
        rows = at::im2col(input, m_weight.sizes().slice(2), pairOf(pruned.input(batch, 5)),
                          pairOf(pruned.input(batch, 4)), pairOf(pruned.input(batch, 3)));
    }
    rows = rows.index_select(2, places);
    rows = rows.view({rows.size(0), m_layer.groups, -1, rows.size(2)}).permute({1, 0, 3, 2}).flatten(1, 2);
    if (!m_bias.defined()) return rows;
    return at::cat({rows, at::ones({rows.size(0), rows.size(1), 1}, rows.options())}, 2);
}

void LayerSamples::add(const Lockstep& pruned, std::size_t batch, const at::Tensor& wanted)
{
    // [samples, outputs, all places]
    const at::Tensor outputs = m_layer.kind == LayerKind::linear
                                   ? wanted.reshape({wanted.size(0), -1, wanted.size(-1)}).transpose(1, 2)
                                   : wanted.flatten(2);
    const std::int64_t all = outputs.size(2);
    const at::Tensor places = all <= m_places ? at::arange(all) : drawIndexes(all, m_places, m_seed + batch);
    const at::Tensor x = inputRows(pruned, batch, places);
    const at::Tensor chosen = outputs.index_select(2, places);
    const at::Tensor y =
        chosen.reshape({chosen.size(0), m_layer.groups, -1, chosen.size(2)}).permute({1, 0, 3, 2}).flatten(1, 2);
    m_equations.inputs.add_(at::bmm(x.transpose(1, 2), x));
    m_equations.outputs.add_(at::bmm(y.transpose(1, 2), x));
}

}  // namespace espalier
