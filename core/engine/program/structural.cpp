#include "core/engine/program/structural.h"

#include <ATen/core/List.h>
#include <torch/csrc/jit/ir/ir.h>

namespace espalier {

namespace prim = c10::prim;

bool isStructural(const torch::jit::Node* node)
{
    return node->kind() == prim::ListConstruct || node->kind() == prim::ListUnpack;
}

void runStructural(const torch::jit::Node* node, std::vector<c10::IValue>& stack)
{
    if (node->kind() == prim::ListConstruct) {
        c10::impl::GenericList list(node->output()->type()->expectRef<c10::ListType>().getElementType());
        list.reserve(stack.size());
        for (auto& value : stack) list.push_back(std::move(value));
        stack.clear();
        stack.emplace_back(std::move(list));
        return;
    }
    const auto list = stack.back().toList();
    if (list.size() != node->outputs().size())
        throw std::runtime_error("a list has another length than on the example");
    stack.clear();
    for (std::size_t i = 0; i < list.size(); ++i) stack.push_back(list.get(i));
}

int trainingArgument(const c10::FunctionSchema& schema, const std::function<bool(std::size_t)>& isNone)
{
    const auto statistics = schema.argumentIndexWithName("running_mean");
    if (statistics && isNone(static_cast<std::size_t>(*statistics))) return -1;
    for (const char* name : {"training", "train", "use_input_stats"})
        if (const auto index = schema.argumentIndexWithName(name)) return *index;
    return -1;
}

int trainingArgument(const torch::jit::Node* node)
{
    const auto* schema = node->maybeSchema();
    return schema ? trainingArgument(*schema, [&](std::size_t input) { return node->input(input)->mustBeNone(); }) : -1;
}

}  // namespace espalier
