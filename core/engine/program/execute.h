#pragma once

#include "core/engine/program/program.h"

#include <functional>
#include <memory>
#include <vector>

namespace espalier {

/// Runs a Program, operator by operator. Holds its own references to the program's tensors: after a tensor is replaced
/// (not merely written into) call rebind(). Autograd works if parameters require grad. Not thread-safe; make one each.
class Executor {
public:
    explicit Executor(const Program& program);
    ~Executor();
    Executor(Executor&&) noexcept;
    Executor& operator=(Executor&&) noexcept;

    /// Sets every training/train argument: batch norm uses and updates batch statistics, dropout drops.
    void setTraining(bool training);
    void rebind(const Program& program);

    /// The first output for `input` [batch, ...].
    at::Tensor forward(const at::Tensor& input);

    /// The operators in order: index is what observe() is called with.
    struct Operator {
        std::string kind;   ///< "aten::conv2d"
        std::string scope;  ///< module path it came from
        int weight = -1;    ///< index into Program::parameters of the second input, if it is one
    };
    const std::vector<Operator>& operators() const;

    /// Called after each operator with its index, its first tensor output (undefined if none) and the nanoseconds it
    /// took. For profiling; an empty function turns it off.
    void observe(std::function<void(std::size_t index, const at::Tensor& output, std::int64_t nanoseconds)> observer);

    /// Opaque; for code in program/ and coupling/ that needs every intermediate value.
    struct Code;
    Code& code();
    const Code& code() const;

private:
    std::unique_ptr<Code> m_code;
};

}  // namespace espalier
