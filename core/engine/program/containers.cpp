#include "core/engine/program/containers.h"

#include "core/base/issue.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace espalier {

namespace {

using Values = std::vector<Bound>;
using Handler = Values (*)(FlatGraph&, const torch::jit::Node*, Values&);
namespace prim = c10::prim;

Bound container(const c10::TypePtr& type, Values values, std::vector<c10::IValue> keys = {})
{
    Bound bound;
    bound.elements = std::make_shared<Elements>(Elements{std::move(values), std::move(keys), type});
    return bound;
}

/// Position in a Python list, where -1 is the last.
std::size_t position(const Bound& index, std::size_t size)
{
    const auto asked = exampleValue(index).toInt();
    const auto found = asked < 0 ? asked + static_cast<std::int64_t>(size) : asked;
    if (found < 0 || found >= static_cast<std::int64_t>(size)) throw std::out_of_range("list index out of range");
    return static_cast<std::size_t>(found);
}

Bound* findKey(Elements& dictionary, const Bound& key)
{
    const auto wanted = exampleValue(key);
    for (std::size_t i = 0; i < dictionary.keys.size(); ++i)
        if (dictionary.keys[i] == wanted) return &dictionary.values[i];
    return nullptr;
}

Values getItem(FlatGraph&, const torch::jit::Node*, Values& in)
{
    auto& elements = *in[0].elements;
    if (elements.type->kind() != c10::TypeKind::DictType)
        return {elements.values[position(in[1], elements.values.size())]};
    if (const auto* found = findKey(elements, in[1])) return {*found};
    throw std::out_of_range("no such key");
}

Values setItem(FlatGraph&, const torch::jit::Node*, Values& in)
{
    auto& elements = *in[0].elements;
    if (elements.type->kind() != c10::TypeKind::DictType) {
        elements.values[position(in[1], elements.values.size())] = in[2];
        return {in[0]};
    }
    if (auto* found = findKey(elements, in[1])) {
        *found = in[2];
    } else {
        elements.keys.push_back(exampleValue(in[1]));
        elements.values.push_back(in[2]);
    }
    return {};
}

Values length(FlatGraph& graph, const torch::jit::Node*, Values& in)
{
    return {graph.constant(static_cast<std::int64_t>(in[0].elements->values.size()))};
}

Values append(FlatGraph&, const torch::jit::Node*, Values& in)
{
    in[0].elements->values.push_back(in[1]);
    return {in[0]};
}

Values extend(FlatGraph& graph, const torch::jit::Node*, Values& in)
{
    unpackList(graph, in[1]);
    const auto added = in[1].elements->values;
    auto& values = in[0].elements->values;
    values.insert(values.end(), added.begin(), added.end());
    return {in[0]};
}

Values insert(FlatGraph&, const torch::jit::Node*, Values& in)
{
    auto& values = in[0].elements->values;
    const auto size = static_cast<std::int64_t>(values.size());
    const auto asked = exampleValue(in[1]).toInt();
    values.insert(values.begin() + std::clamp<std::int64_t>(asked < 0 ? asked + size : asked, 0, size), in[2]);
    return {};
}

Values pop(FlatGraph&, const torch::jit::Node*, Values& in)
{
    auto& values = in[0].elements->values;
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(position(in[1], values.size()));
    Values popped{*at};
    values.erase(at);
    return popped;
}

Values clear(FlatGraph&, const torch::jit::Node*, Values& in)
{
    in[0].elements->values.clear();
    in[0].elements->keys.clear();
    return {};
}

Values reverse(FlatGraph&, const torch::jit::Node*, Values& in)
{
    std::reverse(in[0].elements->values.begin(), in[0].elements->values.end());
    return {};
}

Values copy(FlatGraph&, const torch::jit::Node*, Values& in)
{
    return {container(in[0].elements->type, in[0].elements->values, in[0].elements->keys)};
}

Values concatenate(FlatGraph& graph, const torch::jit::Node*, Values& in)
{
    unpackList(graph, in[1]);
    auto values = in[0].elements->values;
    values.insert(values.end(), in[1].elements->values.begin(), in[1].elements->values.end());
    return {container(in[0].elements->type, values)};
}

Values slice(FlatGraph&, const torch::jit::Node*, Values& in)
{
    const auto& values = in[0].elements->values;
    const auto size = static_cast<std::int64_t>(values.size());
    const auto bound = [&](const Bound& given, std::int64_t otherwise) {
        const auto value = exampleValue(given);
        const auto asked = value.isNone() ? otherwise : value.toInt();
        return std::clamp<std::int64_t>(asked < 0 ? asked + size : asked, 0, size);
    };
    const auto step = exampleValue(in[3]).toInt();
    Values taken;
    for (auto i = bound(in[1], 0); i < bound(in[2], size); i += std::max<std::int64_t>(step, 1))
        taken.push_back(values[static_cast<std::size_t>(i)]);
    return {container(in[0].elements->type, taken)};
}

Values contains(FlatGraph& graph, const torch::jit::Node*, Values& in)
{
    const auto& elements = *in[0].elements;
    if (elements.type->kind() == c10::TypeKind::DictType)
        return {graph.constant(findKey(*in[0].elements, in[1]) != nullptr)};
    const auto wanted = exampleValue(in[1]);
    return {graph.constant(std::any_of(elements.values.begin(), elements.values.end(),
                                       [&](const Bound& each) { return !each.cell && exampleValue(each) == wanted; }))};
}

Values dictionaryValues(FlatGraph&, const torch::jit::Node* node, Values& in)
{
    return {container(node->output()->type(), in[0].elements->values)};
}

Values dictionaryKeys(FlatGraph& graph, const torch::jit::Node* node, Values& in)
{
    Values keys;
    for (const auto& key : in[0].elements->keys) keys.push_back(graph.constant(key));
    return {container(node->output()->type(), keys)};
}

Values dictionaryItems(FlatGraph& graph, const torch::jit::Node* node, Values& in)
{
    const auto pair = node->output()->type()->expectRef<c10::ListType>().getElementType();
    Values items;
    for (std::size_t i = 0; i < in[0].elements->keys.size(); ++i)
        items.push_back(container(pair, {graph.constant(in[0].elements->keys[i]), in[0].elements->values[i]}));
    return {container(node->output()->type(), items)};
}

const std::map<std::string_view, Handler>& handlers()
{
    static const std::map<std::string_view, Handler> table = {{"aten::__getitem__", getItem},
                                                              {"prim::TupleIndex", getItem},
                                                              {"aten::_set_item", setItem},
                                                              {"aten::len", length},
                                                              {"aten::append", append},
                                                              {"aten::extend", extend},
                                                              {"aten::insert", insert},
                                                              {"aten::pop", pop},
                                                              {"aten::clear", clear},
                                                              {"aten::reverse", reverse},
                                                              {"aten::copy", copy},
                                                              {"aten::list", copy},
                                                              {"aten::add", concatenate},
                                                              {"aten::add_", extend},
                                                              {"aten::slice", slice},
                                                              {"aten::__contains__", contains},
                                                              {"aten::values", dictionaryValues},
                                                              {"aten::keys", dictionaryKeys},
                                                              {"aten::items", dictionaryItems}};
    return table;
}

std::optional<Values> construct(const torch::jit::Node* node, Values& inputs)
{
    if (node->kind() == prim::ListConstruct || node->kind() == prim::TupleConstruct)
        return Values{container(node->output()->type(), inputs)};
    if (node->kind() != prim::DictConstruct) return std::nullopt;
    Values values;
    std::vector<c10::IValue> keys;
    for (std::size_t i = 0; i + 1 < inputs.size(); i += 2) {
        keys.push_back(exampleValue(inputs[i]));
        values.push_back(inputs[i + 1]);
    }
    return Values{container(node->output()->type(), values, keys)};
}

/// Python's list operators that write, on a list which an operator gave.
bool writesList(const torch::jit::Node* node, const Values& inputs)
{
    const auto* schema = node->maybeSchema();
    return schema && schema->is_mutable() && !inputs.empty() && !inputs[0].cell && exampleValue(inputs[0]).isList();
}

}  // namespace

void unpackList(FlatGraph& graph, Bound& list)
{
    if (list.elements) return;
    const auto value = exampleValue(list).toList();
    const auto element = value.elementType();
    Values values;
    if (isConstant(list))
        for (std::size_t i = 0; i < value.size(); ++i) values.push_back(graph.constant(value.get(i)));
    else
        values = graph.unpack(list, element);
    list = container(c10::ListType::create(element), values);
}

std::optional<Values> applyToContainer(FlatGraph& graph, const torch::jit::Node* node, Values& inputs)
{
    if (auto made = construct(node, inputs)) return made;
    if (inputs.empty()) return std::nullopt;
    if (writesList(node, inputs)) unpackList(graph, inputs[0]);
    if (!inputs[0].elements) return std::nullopt;
    if (node->kind() == prim::ListUnpack || node->kind() == prim::TupleUnpack) return inputs[0].elements->values;
    if (node->kind() == prim::TupleSlice) {
        const auto& values = inputs[0].elements->values;
        return Values{container(node->output()->type(),
                                {values.begin() + node->i(c10::attr::beg), values.begin() + node->i(c10::attr::end)})};
    }
    const auto handler = handlers().find(node->kind().toQualString());
    if (handler != handlers().end()) return handler->second(graph, node, inputs);
    if (writesList(node, inputs))
        throw Failure("model.unsupported", node->kind().toQualString(), {{"module", graph.scope()}});
    return std::nullopt;
}

}  // namespace espalier
