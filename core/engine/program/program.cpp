#include "core/engine/program/program.h"

#include <ATen/Functions.h>
#include <torch/csrc/jit/ir/ir.h>

#include <stdexcept>

namespace espalier {

Program Program::clone() const
{
    Program copy;
    copy.graph = graph->copy();
    copy.inputs = inputs;
    copy.example = example;
    copy.tracedInTraining = tracedInTraining;
    copy.parameters.reserve(parameters.size());
    for (const auto& parameter : parameters) {
        auto tensor = parameter.tensor.detach().clone();
        copy.parameters.push_back({parameter.path, tensor, parameter.trainable});
    }
    return copy;
}

int Program::find(const std::string& path) const
{
    for (std::size_t i = 0; i < parameters.size(); ++i)
        if (parameters[i].path == path) return static_cast<int>(i);
    return -1;
}

at::Tensor& Program::tensor(const std::string& path)
{
    const int index = find(path);
    if (index < 0) throw std::out_of_range("no parameter " + path);
    return parameters[static_cast<std::size_t>(index)].tensor;
}

}  // namespace espalier
