#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>
#include <vector>

namespace torch::jit {
struct Graph;
}

namespace espalier {

/// A parameter or buffer of the model.
struct Parameter {
    std::string path;        ///< "layer1.0.conv1.weight"
    at::Tensor tensor;       ///< owned by the program: never shared with the module it came from, nor with a clone
    bool trainable = false;  ///< false for buffers
};

/// A model as a straight list of operators: no branches, loops, attributes or mutation.
/// The graph's inputs are the user's `inputs` first, then `parameters` in order; it has one block. Every operator
/// node's scope() names the module it came from ("layer1.0.conv1").
struct Program {
    std::shared_ptr<torch::jit::Graph> graph;
    std::vector<Parameter> parameters;
    std::size_t inputs = 1;
    at::Tensor example;  ///< the sample batch it was flattened on (batch 2)
    /// The module had training flags frozen on (it was traced in training mode). They are off here, so that outputs
    /// differ from the module's forward().
    bool tracedInTraining = false;

    /// Deep copy: graph and tensors.
    Program clone() const;
    /// Index into parameters, or -1.
    int find(const std::string& path) const;
    at::Tensor& tensor(const std::string& path);  ///< throws std::out_of_range
};

}  // namespace espalier
