#include "core/engine/program/node_kinds.h"

#include <torch/csrc/jit/ir/ir.h>

#include <algorithm>
#include <sstream>

namespace espalier {

namespace jit = torch::jit;

bool isOneOf(const jit::Node* node, std::initializer_list<std::string_view> kinds)
{
    return std::find(kinds.begin(), kinds.end(), std::string_view(node->kind().toQualString())) != kinds.end();
}

bool isIgnored(const jit::Node* node)
{
    return isOneOf(node, {"aten::warn", "prim::Print", "prim::Enter", "prim::Exit", "aten::set_grad_enabled",
                          "prim::AddStatValue"});
}

bool isPassThrough(const jit::Node* node)
{
    return isOneOf(node, {"prim::unchecked_cast", "prim::unchecked_unwrap_optional", "aten::_unwrap_optional",
                          "prim::data", "aten::requires_grad_", "aten::retain_grad"});
}

bool asksForConstant(const jit::Node* node)
{
    return isOneOf(node,
                   {"aten::dim", "prim::dtype", "prim::device", "prim::layout", "aten::is_floating_point",
                    "aten::is_complex", "prim::is_cuda", "prim::is_quantized", "prim::is_sparse", "prim::is_mkldnn",
                    "prim::requires_grad", "aten::__is__", "aten::__isnot__", "aten::get_device"});
}

std::string formatted(const std::vector<Bound>& inputs)
{
    std::ostringstream text;
    const auto pattern = exampleValue(inputs.at(0)).toStringRef();
    std::size_t from = 0;
    for (std::size_t i = 1; i < inputs.size(); ++i) {
        const auto brace = std::min(pattern.find("{}", from), pattern.size());
        text << pattern.substr(from, brace - from);
        from = std::min(brace + 2, pattern.size());
        const auto value = exampleValue(inputs[i]);
        if (value.isString())
            text << value.toStringRef();
        else if (!value.isTensor())
            text << value;
    }
    text << pattern.substr(from);
    return text.str();
}

bool readsNumber(const jit::Node* node)
{
    return isOneOf(node, {"aten::Int", "aten::IntImplicit", "aten::ScalarImplicit", "aten::item"});
}

}  // namespace espalier
