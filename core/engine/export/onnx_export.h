#pragma once

#include "core/engine/export/onnx_builder.h"
#include "core/engine/export/onnx_call.h"
#include "core/engine/export/value_trace.h"
#include "core/engine/program/executor_code.h"

namespace espalier {

/// One attempt to write a program in an operator set: what each value of the program is called in ONNX.
class OnnxExport {
public:
    /// Thrown where an operator needs a later operator set than the attempt's.
    struct LaterOpset {
        int opset;
    };

    OnnxExport(const Program& program, const Executor::Code& code, const std::vector<TracedValue>& trace, int opset);

    /// Throws what exportOnnx() throws, and LaterOpset.
    OnnxModel write();

    const Executor::Code& code() const { return m_code; }
    const TracedValue& traced(int slot) const { return m_trace[static_cast<std::size_t>(slot)]; }
    OnnxBuilder& builder() { return m_builder; }
    /// What a value is called: one name, or one for each element of a list. Constants are written when they are first
    /// asked for. Throws Failure "export.operator_unsupported" of operator `index` where there is none.
    Names names(int slot, std::size_t index);
    void setNames(int slot, Names names) { m_names[static_cast<std::size_t>(slot)] = std::move(names); }
    /// What a constant should be called: a parameter has its path.
    std::string constantName(int slot, std::size_t index) const;
    [[noreturn]] void refuse(std::size_t index, const std::string& reason) const;
    /// How a size that grows with the batch grows: so many a sample.
    std::int64_t perSample(std::int64_t first, std::int64_t second, std::size_t index) const;
    Sizes sizesOf(const TracedTensor& tensor, std::size_t index) const;

private:
    void writeOperator(std::size_t index);
    void writeList(std::size_t index);
    std::string grown(const TracedValue& value, std::size_t index);
    const std::string& scope(std::size_t index) const { return m_code.operators[index].scope; }

    const Program& m_program;
    const Executor::Code& m_code;
    const std::vector<TracedValue>& m_trace;
    OnnxBuilder m_builder;
    std::vector<Names> m_names;  ///< by slot
};

}  // namespace espalier
