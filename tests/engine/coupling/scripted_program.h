#pragma once

#include "core/engine/program/flatten.h"

#include <ATen/ATen.h>
#include <torch/csrc/jit/api/module.h>

#include <map>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace espalier {

/// A program from a few lines of TorchScript. Weights are given by path and shape ("conv1.weight", {8, 3, 3, 3}) and
/// drawn at random; `self.conv1.weight` names them in the code. What ends in "running_var" is positive, and it and
/// "running_mean" are buffers.
class ScriptedProgram {
public:
    using Shapes = std::vector<std::pair<std::string, std::vector<std::int64_t>>>;

    static Program make(const std::string& body, const Shapes& weights, std::vector<std::int64_t> input)
    {
        at::manual_seed(11);
        torch::jit::Module root("Net");
        std::map<std::string, torch::jit::Module> children;
        for (const auto& [path, shape] : weights) {
            const auto dot = path.rfind('.');
            const std::string child = dot == std::string::npos ? "" : path.substr(0, dot);
            if (!child.empty() && children.count(child) == 0)
                children.emplace(child, torch::jit::Module("Layer_" + child));
            torch::jit::Module& owner = child.empty() ? root : children.at(child);
            addTensor(owner, path.substr(dot == std::string::npos ? 0 : dot + 1), shape);
        }
        for (auto& [name, child] : children) root.register_module(name, child);
        root.define("def forward(self, x):\n" + indented(body));
        input.insert(input.begin(), 2);
        return flatten(root, at::randn(input));
    }

private:
    static void addTensor(torch::jit::Module& owner, const std::string& name, const std::vector<std::int64_t>& shape)
    {
        if (name == "running_var")
            owner.register_buffer(name, at::rand(shape) + 0.5);
        else if (name == "running_mean")
            owner.register_buffer(name, at::randn(shape));
        else
            owner.register_parameter(name, at::randn(shape), false);
    }

    static std::string indented(const std::string& body)
    {
        std::istringstream lines(body);
        std::string line, result;
        while (std::getline(lines, line)) result += "    " + line + "\n";
        return result;
    }
};

/// Shapes of a convolution, optionally with bias, and of a batch norm.
inline ScriptedProgram::Shapes convolution(const std::string& path, std::vector<std::int64_t> weight, bool bias = true)
{
    ScriptedProgram::Shapes shapes{{path + ".weight", weight}};
    if (bias) shapes.push_back({path + ".bias", {weight[0]}});
    return shapes;
}

inline ScriptedProgram::Shapes batchNorm(const std::string& path, std::int64_t channels)
{
    return {{path + ".weight", {channels}},
            {path + ".bias", {channels}},
            {path + ".running_mean", {channels}},
            {path + ".running_var", {channels}}};
}

inline ScriptedProgram::Shapes together(std::initializer_list<ScriptedProgram::Shapes> parts)
{
    ScriptedProgram::Shapes all;
    for (const auto& part : parts) all.insert(all.end(), part.begin(), part.end());
    return all;
}

}  // namespace espalier
