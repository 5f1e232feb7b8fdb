#pragma once

#include "core/engine/program/execute.h"

#include <ATen/core/ivalue.h>
#include <torch/csrc/jit/ir/ir.h>

#include <unordered_map>
#include <vector>

namespace espalier {

/// Value of every slot, by slot; None where not computed yet (or released).
using Environment = std::vector<c10::IValue>;

/// A Program made ready to run: a slot for each value of the graph and a step for each operator. The values of inputs
/// are in slots 0 .. inputs-1, those of parameters follow in order. For code that wants every intermediate value:
///
///     auto env = code.start(input);
///     for (std::size_t i = 0; i < code.steps.size(); ++i) code.step(i, env);
///
/// after which env holds all of them; step() may be called again on changed ones.
struct Executor::Code {
    explicit Code(const Program& program);

    struct Step {
        torch::jit::Node* node = nullptr;
        torch::jit::Operation operation = nullptr;  ///< empty for list construction and unpacking
        torch::jit::Operation inPlace = nullptr;  ///< writes into the first input; empty where there is no such variant
        std::vector<int> inputs, outputs;         ///< slots
        std::vector<char> lastUse;  ///< of each input: no later operator reads the slot, and it is no parameter
        std::vector<int>
            release;  ///< slots never read after this step (parameters, constants, outputs are not among them)
        int trainingArgument = -1;  ///< input that `training` replaces
    };

    std::shared_ptr<torch::jit::Graph> graph;
    std::size_t inputs = 1;
    std::vector<Step> steps;
    std::vector<Operator> operators;  ///< parallel to steps
    std::vector<int> outputs;         ///< slots of the graph's outputs
    std::unordered_map<const torch::jit::Value*, int> slots;
    bool training = false;

    std::function<void(std::size_t, const at::Tensor&, std::int64_t)> observer;

    /// Parameters and constants in place, the rest None.
    Environment prototype;
    /// What Executor::forward() works on; equal to `prototype` in between.
    Environment running;
    /// A prototype with the input bound.
    Environment start(const at::Tensor& input) const;
    /// Runs one operator on `env`, keeps every value.
    void step(std::size_t index, Environment& env);
    /// Runs one operator and lets go of what is not read any more: values are moved, and overwritten where nobody else
    /// holds them.
    void stepReleasing(std::size_t index, Environment& env);
    void rebind(const Program& program);

private:
    int slot(const torch::jit::Value* value);
    void addStep(torch::jit::Node* node);
    void findLastUses();
    void finish(Step& step, Environment& env, bool mayOverwrite);

    std::vector<c10::IValue> m_stack;
};

}  // namespace espalier
