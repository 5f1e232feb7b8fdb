#include "core/engine/prune/graph_edit.h"

#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/ir/ir.h>

namespace espalier {
namespace {

using torch::jit::Node;
using torch::jit::Value;

/// Makes values right before a node, in its scope.
class InsertBefore {
public:
    explicit InsertBefore(Node* node) : m_graph(*node->owningGraph()), m_scope(node->scope()), m_point(node) {}

    Value* constant(const c10::IValue& value) { return inScope(torch::jit::insertConstant(m_graph, value)); }
    Value* computed(c10::Symbol kind, const std::vector<torch::jit::NamedValue>& arguments)
    {
        return inScope(m_graph.insert(kind, arguments));
    }
    Value* list(const std::vector<Value*>& elements)
    {
        return inScope(m_graph.insertNode(m_graph.createList(c10::IntType::get(), elements))->output());
    }

private:
    Value* inScope(Value* value)
    {
        value->node()->setScope(m_scope);
        return value;
    }
    torch::jit::Graph& m_graph;
    torch::jit::ScopePtr m_scope;
    torch::jit::WithInsertPoint m_point;
};

/// `number` x wanted / was: right at every batch size if it was right at one.
Value* scaled(InsertBefore& before, Value* number, std::int64_t was, std::int64_t wanted)
{
    if (torch::jit::toIValue(number)) return before.constant(wanted);
    Value* product = before.computed(c10::aten::mul, {number, before.constant(wanted)});
    return before.computed(c10::aten::floordiv, {product, before.constant(was)});
}

}  // namespace

bool replaceInput(Node* node, std::size_t input, const c10::IValue& was, const c10::IValue& wanted)
{
    InsertBefore before(node);
    Value* current = node->input(input);
    if (!wanted.isIntList() || torch::jit::toIValue(current)) {
        node->replaceInput(input, before.constant(wanted));
        return true;
    }
    Node* construct = current->node();
    if (construct->kind() != c10::prim::ListConstruct) return false;
    const auto old = was.toIntVector(), sizes = wanted.toIntVector();
    std::vector<Value*> elements(construct->inputs().begin(), construct->inputs().end());
    for (std::size_t i = 0; i < elements.size(); ++i)
        if (old[i] != sizes[i]) elements[i] = scaled(before, elements[i], old[i], sizes[i]);
    node->replaceInput(input, before.list(elements));
    return true;
}

void replaceBySplit(Node* node, const std::vector<std::int64_t>& sizes, std::int64_t dimension)
{
    InsertBefore before(node);
    Value* parts = before.computed(c10::Symbol::fromQualString("aten::split_with_sizes"),
                                   {node->input(0), before.constant(sizes), before.constant(dimension)});
    node->output()->replaceAllUsesWith(parts);
}

}  // namespace espalier
