#include "core/engine/export/onnx_model.h"

#include "core/base/atomic_file.h"
#include "core/base/issue.h"
#include "core/engine/export/protobuf_message.h"

#include <limits>

namespace espalier {

namespace {

// AttributeProto: name 1, f 2, i 3, s 4, floats 7, ints 8, type 20.
void put(ProtobufMessage& attribute, std::int64_t value)
{
    attribute.integer(3, value);
    attribute.integer(20, 2);
}

void put(ProtobufMessage& attribute, float value)
{
    attribute.real(2, value);
    attribute.integer(20, 1);
}

void put(ProtobufMessage& attribute, const std::string& value)
{
    attribute.text(4, value);
    attribute.integer(20, 3);
}

void put(ProtobufMessage& attribute, const std::vector<std::int64_t>& values)
{
    for (const auto value : values) attribute.integer(8, value);
    attribute.integer(20, 7);
}

void put(ProtobufMessage& attribute, const std::vector<float>& values)
{
    for (const auto value : values) attribute.real(7, value);
    attribute.integer(20, 6);
}

// NodeProto: input 1, output 2, name 3, op_type 4, attribute 5.
ProtobufMessage encode(const OnnxNode& node)
{
    ProtobufMessage message;
    for (const auto& input : node.inputs) message.text(1, input);
    for (const auto& output : node.outputs) message.text(2, output);
    message.text(3, node.name);
    message.text(4, node.type);
    for (const auto& attribute : node.attributes) {
        ProtobufMessage encoded;
        encoded.text(1, attribute.name);
        std::visit([&](const auto& value) { put(encoded, value); }, attribute.value);
        message.message(5, std::move(encoded));
    }
    return message;
}

// TensorProto: dims 1, data_type 2, name 8, raw_data 9.
ProtobufMessage encode(const OnnxTensor& tensor)
{
    ProtobufMessage message;
    for (const auto size : tensor.sizes) message.integer(1, size);
    message.integer(2, static_cast<int>(tensor.type));
    message.text(8, tensor.name);
    message.borrowed(9, tensor.bytes);
    return message;
}

// ValueInfoProto: name 1, type 2; TypeProto: tensor_type 1; its elem_type 1, shape 2; TensorShapeProto: dim 1;
// Dimension: dim_value 1, dim_param 2.
ProtobufMessage encode(const OnnxPort& port)
{
    ProtobufMessage shape, tensor, type, message;
    for (const auto size : port.sizes) {
        ProtobufMessage dimension;
        if (size < 0)
            dimension.text(2, size == anyBatch ? "batch" : "batch_times_" + std::to_string(-size));
        else
            dimension.integer(1, size);
        shape.message(1, std::move(dimension));
    }
    tensor.integer(1, static_cast<int>(port.type));
    tensor.message(2, std::move(shape));
    type.message(1, std::move(tensor));
    message.text(1, port.name);
    message.message(2, std::move(type));
    return message;
}

// GraphProto: node 1, name 2, initializer 5, input 11, output 12.
ProtobufMessage encodeGraph(const OnnxModel& model)
{
    ProtobufMessage graph;
    for (const auto& node : model.nodes) graph.message(1, encode(node));
    graph.text(2, "model");
    for (const auto& tensor : model.initializers) graph.message(5, encode(tensor));
    graph.message(11, encode(model.input));
    graph.message(12, encode(model.output));
    return graph;
}

// ModelProto: ir_version 1, producer_name 2, producer_version 3, graph 7, opset_import 8; OperatorSetIdProto: domain 1,
// version 2. Operator set 10 came with version 5 of the format, 11 with 6, 12 with 7.
ProtobufMessage encode(const OnnxModel& model)
{
    ProtobufMessage operators, message;
    operators.text(1, "");
    operators.integer(2, model.opset);
    message.integer(1, model.opset - 5);
    message.text(2, "Espalier");
    message.text(3, ESPALIER_VERSION);
    message.message(7, encodeGraph(model));
    message.message(8, std::move(operators));
    return message;
}

}  // namespace

void writeOnnx(const OnnxModel& model, const std::filesystem::path& file)
{
    const auto message = encode(model);
    if (message.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()))
        throw Failure("export.too_large", file.string(), {{"found", std::to_string(message.size())}});
    writeFileAtomically(file, message.pieces());
}

}  // namespace espalier
