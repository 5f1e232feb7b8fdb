#pragma once

#include "core/engine/export/onnx_model.h"

#include <cstdint>
#include <string>
#include <vector>

namespace espalier {

using Sizes = std::vector<std::int64_t>;  ///< -k is k for every sample, see anyBatch
using Names = std::vector<std::string>;

class OnnxExport;
struct TracedValue;

/// An argument of an operator: by position, or by its name in the operator's schema.
struct Argument {
    Argument(int position) : position(position) {}
    Argument(const char* name) : name(name) {}

    int position = -1;
    const char* name = nullptr;
};

/// One operator of the program while it is written as ONNX nodes: what a rule looks at and says. Names of no LibTorch type
/// appear here, so that rules compile fast. What cannot be read as asked for is refused.
class OnnxCall {
public:
    OnnxCall(OnnxExport& exporter, std::size_t index);

    const std::string& kind() const;
    int opset() const;
    /// Asks for a later operator set; the export starts anew where the present one is earlier.
    void require(int opset) const;
    /// Throws Failure "export.operator_unsupported".
    [[noreturn]] void refuse(const std::string& reason) const;

    // --- Arguments
    bool has(const char* argument) const;  ///< it is in the schema and not None
    bool isNone(Argument argument) const;
    bool isTensor(Argument argument) const;
    bool isConstant(Argument argument) const;
    bool isText(Argument argument) const;
    std::int64_t integer(Argument argument) const;
    double number(Argument argument) const;
    bool flag(Argument argument) const;
    std::string text(Argument argument) const;
    Sizes integers(Argument argument) const;
    Sizes integers(Argument argument, std::size_t count) const;  ///< a list of one stands for `count` equal ones
    /// A dimension of the first argument, or of one more dimension; not negative.
    std::int64_t dimension(Argument argument, std::int64_t dimensions) const;

    // --- Tensors
    std::string tensor(Argument argument) const;
    /// Of the type of `like`: a number becomes a constant of it, a tensor is converted.
    std::string tensor(Argument argument, OnnxType type) const;
    Names tensors(Argument argument) const;
    OnnxType type(Argument argument) const;
    OnnxType outputType() const;
    Sizes sizes(Argument argument) const;
    std::int64_t rank(Argument argument) const { return static_cast<std::int64_t>(sizes(argument).size()); }
    std::size_t outputs() const;  ///< elements, of a list
    Sizes outputSizes(std::size_t output = 0) const;

    // --- Constants
    std::string scalar(double value) const;  ///< of the output's type
    std::string vector(const std::vector<float>& values, const Sizes& sizes, OnnxType type = OnnxType::float32) const;
    std::string filled(double value, const Sizes& sizes) const;
    std::string shape(const Sizes& values) const;  ///< integers, [n]
    /// The matrix with its last dimensions exchanged.
    std::string transposed(Argument argument) const;
    /// The sizes of the first output: a constant, or computed where one of them grows with the batch.
    std::string outputShape() const;

    // --- Nodes
    std::string add(const std::string& type, const Names& inputs, std::vector<OnnxAttribute> attributes = {}) const;
    Names addSeveral(const std::string& type, const Names& inputs, std::size_t outputs,
                     std::vector<OnnxAttribute> attributes = {}) const;
    std::string permuted(const std::string& value, const Sizes& order) const;
    /// `value` with the elements in order and other sizes, of which one at most may grow with the batch.
    std::string reshaped(const std::string& value, const Sizes& sizes) const;
    /// `value`'s slice [from, to) of a dimension.
    std::string slice(const std::string& value, std::int64_t dimension, std::int64_t from, std::int64_t to,
                      std::int64_t step = 1) const;
    std::string without(const std::string& value, const Sizes& dimensions) const;  ///< of size 1
    std::string with(const std::string& value, const Sizes& dimensions) const;

    /// What the operator's first output is; for a list, all its elements.
    void give(const std::string& value);
    void give(const Names& values);
    void give(std::size_t output, const std::string& value);

private:
    struct Read;
    const std::string& scope() const;
    std::string named(const std::string& what) const;
    const TracedValue& output() const;

    OnnxExport& m_exporter;
    std::size_t m_index;
};

}  // namespace espalier
