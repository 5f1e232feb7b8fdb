#include "core/engine/program/in_place.h"

#include <ATen/core/Tensor.h>
#include <torch/csrc/jit/runtime/operator.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace espalier {

namespace {

constexpr std::array<std::string_view, 10> elementwise = {
    "aten::relu", "aten::add",     "aten::mul",        "aten::hardtanh",  "aten::silu",
    "aten::tanh", "aten::sigmoid", "aten::leaky_relu", "aten::hardswish", "aten::hardsigmoid"};

bool isSoleOwner(const at::Tensor& tensor)
{
    return tensor.use_count() == 1 && tensor.layout() == at::kStrided && tensor.storage().use_count() == 1 &&
           !tensor.requires_grad();
}

}  // namespace

torch::jit::Operation inPlaceVariant(const torch::jit::Node* node)
{
    const std::string_view kind = node->kind().toQualString();
    const auto* schema = node->maybeSchema();
    if (!schema || std::find(elementwise.begin(), elementwise.end(), kind) == elementwise.end()) return nullptr;
    const auto symbol = c10::Symbol::fromQualString(std::string(kind) + '_');
    for (const auto& candidate : torch::jit::getAllOperatorsFor(symbol))
        if (candidate->schema().overload_name() == schema->overload_name()) return candidate->getOperation(node);
    return nullptr;
}

bool canWriteInPlace(const Executor::Code::Step& step, const std::vector<c10::IValue>& stack)
{
    if (!step.inPlace || at::GradMode::is_enabled() || !stack[0].isTensor()) return false;
    const auto& target = stack[0].toTensor();
    if (!isSoleOwner(target)) return false;
    return std::all_of(stack.begin() + 1, stack.end(), [&](const c10::IValue& value) {
        if (!value.isTensor()) return true;
        const auto& other = value.toTensor();
        return other.sizes() == target.sizes() && other.scalar_type() == target.scalar_type() &&
               other.layout() == at::kStrided;
    });
}

}  // namespace espalier
