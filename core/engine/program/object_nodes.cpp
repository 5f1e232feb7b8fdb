// The part of PartialEvaluator that knows objects: modules, their attributes, and what a forward makes itself.

#include "core/engine/program/partial_evaluator.h"

namespace espalier {

namespace prim = c10::prim;

bool PartialEvaluator::objectNode(torch::jit::Node* node, Frame& frame)
{
    if (node->kind() == prim::GetAttr) {
        frame[node->output()] = attribute(frame.at(node->input()), node->s(c10::attr::name));
    } else if (node->kind() == prim::SetAttr) {
        const auto object = exampleValue(frame.at(node->input(0)));
        m_written[{&object.toObjectRef(), node->s(c10::attr::name)}] = frame.at(node->input(1));
    } else if (node->kind() == prim::CreateObject) {
        const auto type = node->output()->type()->expect<c10::ClassType>();
        m_objects.emplace_back(c10::ivalue::Object::create(c10::StrongTypePtr(nullptr, type), type->numAttributes()));
        frame[node->output()] = m_graph.constant(m_objects.back());
    } else {
        return false;
    }
    return true;
}

Bound PartialEvaluator::attribute(const Bound& object, const std::string& name)
{
    const auto value = exampleValue(object);
    const auto written = m_written.find({&value.toObjectRef(), name});
    if (written != m_written.end()) return written->second;
    if (name == "training") return m_graph.constant(false);
    return wrap(value.toObjectRef().getAttr(name), object.path.empty() ? name : object.path + "." + name);
}

Bound PartialEvaluator::wrap(const c10::IValue& value, const std::string& path)
{
    Bound bound;
    if (value.isTensor() && value.toTensor().defined()) {
        const auto& tensor = value.toTensor();
        const void* memory = tensor.numel() > 0 ? tensor.data_ptr() : tensor.unsafeGetTensorImpl();
        return m_graph.parameter(tensor, path, m_trainable.count(memory) > 0);
    }
    if (value.isTensorList() || value.isTuple()) {
        bound.elements = std::make_shared<Elements>(Elements{{}, {}, value.type()});
        const auto values =
            value.isTuple() ? std::vector<c10::IValue>(value.toTupleRef().elements()) : value.toListRef().vec();
        for (std::size_t i = 0; i < values.size(); ++i)
            bound.elements->values.push_back(wrap(values[i], path + "." + std::to_string(i)));
        return bound;
    }
    bound = m_graph.constant(value);
    bound.path = path;
    return bound;
}

}  // namespace espalier
