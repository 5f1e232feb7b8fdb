#include "core/engine/program/bound.h"

#include <ATen/core/Dict.h>
#include <ATen/core/List.h>
#include <ATen/core/jit_type.h>

#include <algorithm>

namespace espalier {

namespace {

c10::IValue dictionary(const Elements& elements)
{
    const auto& type = elements.type->expectRef<c10::DictType>();
    c10::impl::GenericDict dict(type.getKeyType(), type.getValueType());
    for (std::size_t i = 0; i < elements.keys.size(); ++i)
        dict.insert_or_assign(elements.keys[i], exampleValue(elements.values[i]));
    return dict;
}

c10::IValue list(const Elements& elements)
{
    c10::impl::GenericList result(elements.type->expectRef<c10::ListType>().getElementType());
    for (const auto& value : elements.values) result.push_back(exampleValue(value));
    return result;
}

c10::IValue tuple(const Elements& elements)
{
    std::vector<c10::IValue> values;
    for (const auto& value : elements.values) values.push_back(exampleValue(value));
    const auto type = elements.type->expect<c10::TupleType>();
    return type->schema() ? c10::ivalue::Tuple::createNamed(std::move(values), type)
                          : c10::ivalue::Tuple::create(std::move(values));
}

}  // namespace

c10::IValue exampleValue(const Bound& bound)
{
    if (bound.cell) return bound.cell->value;
    if (!bound.elements) return bound.value;
    switch (bound.elements->type->kind()) {
        case c10::TypeKind::ListType:
            return list(*bound.elements);
        case c10::TypeKind::TupleType:
            return tuple(*bound.elements);
        default:
            return dictionary(*bound.elements);
    }
}

bool isConstant(const Bound& bound)
{
    if (bound.cell) return bound.cell->flat == nullptr;
    if (bound.elements) return std::all_of(bound.elements->values.begin(), bound.elements->values.end(), isConstant);
    return bound.flat == nullptr;
}

}  // namespace espalier
