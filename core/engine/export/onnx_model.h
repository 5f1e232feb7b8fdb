#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace espalier {

/// Element types, by their numbers in TensorProto.DataType (github.com/onnx/onnx, onnx/onnx.proto, which the other
/// numbers in onnx_model.cpp come from too).
enum class OnnxType : int {
    float32 = 1,
    uint8 = 2,
    int8 = 3,
    int32 = 6,
    int64 = 7,
    boolean = 9,
    float16 = 10,
    float64 = 11
};

struct OnnxAttribute {
    std::string name;
    std::variant<std::int64_t, float, std::string, std::vector<std::int64_t>, std::vector<float>> value;
};

struct OnnxNode {
    std::string type, name;
    std::vector<std::string> inputs, outputs;
    std::vector<OnnxAttribute> attributes;
};

/// A constant; `bytes` are little-endian elements, row by row, kept alive by `owner`.
struct OnnxTensor {
    std::string name;
    OnnxType type = OnnxType::float32;
    std::vector<std::int64_t> sizes;
    std::shared_ptr<const void> owner;
    std::string_view bytes;
};

/// A size that is as large as the batch; one that is k times as large is k times this.
inline constexpr std::int64_t anyBatch = -1;

/// What goes in or comes out. A size of anyBatch is the symbol "batch", a multiple of it "batch_times_k".
struct OnnxPort {
    std::string name;
    OnnxType type = OnnxType::float32;
    std::vector<std::int64_t> sizes;
};

/// A ModelProto with one input and one output.
struct OnnxModel {
    int opset = 10;
    std::vector<OnnxNode> nodes;
    std::vector<OnnxTensor> initializers;
    OnnxPort input, output;
};

/// Writes `model` atomically. Throws Failure "export.too_large" (a message of Protocol Buffers ends at 2 GB) and what
/// writing files throws.
void writeOnnx(const OnnxModel& model, const std::filesystem::path& file);

}  // namespace espalier
