// The part of FlatGraph that knows memory: what a write into a tensor means to all that shares it.

#include "core/base/issue.h"
#include "core/engine/program/flat_graph.h"

#include <ATen/Functions.h>
#include <torch/csrc/jit/ir/constants.h>

namespace espalier {

namespace {

/// Element by element.
bool sameMemory(const at::Tensor& a, const at::Tensor& b)
{
    return shareMemory(a, b) && a.data_ptr() == b.data_ptr() && a.sizes() == b.sizes() && a.strides() == b.strides();
}

}  // namespace

bool shareMemory(const at::Tensor& a, const at::Tensor& b)
{
    return a.defined() && b.defined() && a.has_storage() && b.has_storage() && a.is_alias_of(b);
}

Bound FlatGraph::scatter(const Cell& view, const Bound& written, const std::string& by)
{
    const auto kind = view.view ? view.view->kind() : c10::prim::Constant;
    const auto& whole = view.base->value;
    Bound base;
    base.cell = view.base;
    // The same elements in the same order: flattened, say.
    if (view.view && whole.is_contiguous() && view.value.is_contiguous() && whole.numel() == view.value.numel())
        return insert(c10::aten::reshape_as, {written, base});
    if (kind != c10::aten::select && kind != c10::aten::slice)
        throw Failure("model.unsupported", by, {{"module", m_scope}});
    std::vector<Bound> inputs{base, written};
    for (const auto* flat : view.view->inputs().slice(1)) {
        const auto known = torch::jit::toIValue(flat);
        if (!known) throw Failure("model.unsupported", by, {{"module", m_scope}});
        inputs.push_back(constant(*known));
    }
    return insert(kind == c10::aten::select ? c10::aten::select_scatter : c10::aten::slice_scatter, inputs);
}

void FlatGraph::overwrite(const std::shared_ptr<Cell>& target, const Bound& result, const std::string& by)
{
    const auto before = target->value;
    // What dropout gives in eval mode is its input.
    if (shareMemory(result.cell->value, before)) result.cell->value = result.cell->value.clone();
    auto top = target;
    while (top->base && sameMemory(top->base->value, before)) top = top->base;
    std::erase_if(m_cells, [](const auto& cell) { return cell.expired(); });
    for (const auto& weak : m_cells) {
        const auto cell = weak.lock();
        if (cell == result.cell || !shareMemory(cell->value, before)) continue;
        if (sameMemory(cell->value, before)) {
            cell->value = result.cell->value;
            cell->flat = result.cell->flat;
            cell->stale.clear();
        } else {
            cell->stale = by;
        }
    }
    if (!top->base) return;
    top->base->stale.clear();
    overwrite(top->base, scatter(*top, result, by), by);
}

}  // namespace espalier
