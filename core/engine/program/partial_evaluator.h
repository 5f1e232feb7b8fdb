#pragma once

#include "core/engine/program/flat_graph.h"

#include <torch/csrc/jit/api/module.h>

#include <map>
#include <set>
#include <unordered_map>

namespace espalier {

/// Walks a module's methods as an interpreter would on the example, decides every branch and loop, and appends the
/// operators it meets to a FlatGraph. Training flags are off, whatever the module says.
class PartialEvaluator {
public:
    PartialEvaluator(FlatGraph& graph, const torch::jit::Module& module);

    /// Result of forward() on `arguments`, which do not include the module.
    Bound forward(std::vector<Bound> arguments);
    /// A training flag was on although the module was not training: it was frozen so when the module was traced.
    bool metTrainingFlag() const { return m_metTrainingFlag; }

private:
    using Frame = std::unordered_map<const torch::jit::Value*, Bound>;

    Bound call(torch::jit::Function& function, std::vector<Bound> arguments, const std::string& scope);
    void block(torch::jit::Block* block, Frame& frame);
    void node(torch::jit::Node* node, Frame& frame);
    bool controlFlow(torch::jit::Node* node, Frame& frame);
    bool callNode(torch::jit::Node* node, Frame& frame);
    bool objectNode(torch::jit::Node* node, Frame& frame);
    bool valueNode(torch::jit::Node* node, Frame& frame);
    void branch(torch::jit::Node* node, Frame& frame);
    void loop(torch::jit::Node* node, Frame& frame);
    void operation(torch::jit::Node* node, Frame& frame);
    void nameConstantWeights(torch::jit::Node* node, std::vector<Bound>& inputs);
    void switchTrainingOff(torch::jit::Node* node, std::vector<Bound>& inputs);
    std::vector<Bound> inputsOf(const torch::jit::Node* node, const Frame& frame) const;

    Bound attribute(const Bound& object, const std::string& name);
    Bound wrap(const c10::IValue& value, const std::string& path);
    [[noreturn]] void unsupported(const torch::jit::Node* node) const;

    FlatGraph& m_graph;
    const torch::jit::Module& m_module;
    std::set<const void*> m_trainable;  ///< memory of the module's parameters; the rest are buffers
    /// Attributes the forward has set; the module itself stays as it is.
    std::map<std::pair<const void*, std::string>, Bound> m_written;
    /// Objects made on the way, kept alive so that their addresses stay theirs.
    std::vector<c10::IValue> m_objects;
    /// Numbers that became tensors only to become numbers again, as traces do.
    std::unordered_map<const torch::jit::Value*, Bound> m_numbers;
    std::map<std::string, int> m_unnamed;  ///< operators with weights that were constants, by kind
    bool m_metTrainingFlag = false;
};

}  // namespace espalier
