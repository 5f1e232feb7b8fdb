#pragma once

#include "core/engine/program/bound.h"
#include "core/engine/program/program.h"

#include <torch/csrc/jit/ir/ir.h>

#include <map>
#include <tuple>

namespace espalier {

bool shareMemory(const at::Tensor& a, const at::Tensor& b);

/// The flat program while it is being built: appends operators, adds parameters, writes constants where they are used.
class FlatGraph {
public:
    explicit FlatGraph(const at::Tensor& example);

    const Bound& input() const { return m_input; }
    Bound constant(const c10::IValue& value);
    /// The same memory is the same parameter, whatever path leads to it; the first one names it.
    Bound parameter(const at::Tensor& tensor, const std::string& path, bool trainable);
    const std::vector<Parameter>& parameters() const { return m_program.parameters; }

    /// The flat value that stands for `bound` at this point. Throws Failure "model.unsupported" where there is none.
    torch::jit::Value* value(const Bound& bound);

    /// Runs `source`'s operator on the example; appends it, unless its result is constant.
    std::vector<Bound> apply(const torch::jit::Node* source, const std::vector<Bound>& inputs);
    /// Runs it and takes its results for constants.
    std::vector<Bound> applyForConstant(const torch::jit::Node* source, const std::vector<Bound>& inputs);
    /// apply() for an operator with one output that is nowhere in the module; missing arguments take their defaults.
    Bound insert(c10::Symbol kind, const std::vector<Bound>& inputs, const std::string& overload = {});

    /// The elements of a list that an operator gave.
    std::vector<Bound> unpack(const Bound& list, const c10::TypePtr& element);

    /// `target`'s tensor has been overwritten with `result`: all that refers to the memory follows, or becomes stale.
    void overwrite(const std::shared_ptr<Cell>& target, const Bound& result, const std::string& by);

    /// Module path that operators appended from now on come from.
    void setScope(const std::string& path) { m_scope = path; }
    const std::string& scope() const { return m_scope; }

    /// Ends the graph.
    Program finish(const Bound& output);

private:
    Bound tensor(const at::Tensor& value, torch::jit::Value* flat);
    Bound result(const c10::IValue& value, torch::jit::Value* flat, const std::vector<Bound>& inputs);
    torch::jit::Node* append(c10::Symbol kind, const std::vector<torch::jit::Value*>& inputs, std::size_t outputs);
    torch::jit::Value* construct(const Bound& list);
    Bound scatter(const Cell& view, const Bound& written, const std::string& by);
    void dropUnusedParameters();

    using Memory = std::tuple<const void*, std::vector<std::int64_t>, std::vector<std::int64_t>>;
    Program m_program;
    Bound m_input;
    std::map<Memory, Bound> m_parameters;
    std::vector<at::Tensor> m_sources;  ///< of the parameters; kept, so that their memory is not another's
    std::vector<std::weak_ptr<Cell>> m_cells;
    std::string m_scope;
};

}  // namespace espalier
