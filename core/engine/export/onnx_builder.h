#pragma once

#include "core/engine/export/onnx_model.h"

#include <ATen/core/Tensor.h>

#include <map>
#include <set>
#include <string>
#include <vector>

namespace espalier {

/// An OnnxModel while it is being made: gives nodes and constants names of their own, keeps equal constants once.
class OnnxBuilder {
public:
    OnnxBuilder(int opset, const at::Tensor& example);

    int opset() const { return m_model.opset; }
    /// Appends a node of module `scope`; gives back the names of its outputs.
    std::vector<std::string> node(const std::string& scope, const std::string& type, std::vector<std::string> inputs,
                                  std::vector<OnnxAttribute> attributes, std::size_t outputs = 1);
    /// A small constant's name: `wanted`, unless an equal one is there or the name is taken.
    std::string constant(const at::Tensor& value, const std::string& wanted);
    /// The same for one that is shared only with itself: a parameter keeps its name.
    std::string parameter(const at::Tensor& value, const std::string& wanted);
    /// How many samples come in: one integer, [1].
    std::string batch();

    const std::string& input() const { return m_model.input.name; }
    /// Ends it; `output` is the name of the value that comes out.
    OnnxModel finish(const std::string& output, c10::ScalarType type, std::vector<std::int64_t> sizes);

private:
    std::string unused(const std::string& wanted);
    std::string add(const at::Tensor& value, const std::string& key, const std::string& wanted);

    OnnxModel m_model;
    std::set<std::string> m_names;
    std::map<std::string, std::string> m_constants;  ///< by what they are
    std::string m_batch;
};

/// Throws Failure "export.type_unsupported" for an element type that ONNX lacks.
OnnxType onnxType(c10::ScalarType type);

}  // namespace espalier
