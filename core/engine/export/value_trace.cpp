#include "core/engine/export/value_trace.h"

#include "core/engine/program/executor_code.h"

#include <ATen/Functions.h>
#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <set>

namespace espalier {

namespace {

bool equal(const c10::IValue& a, const c10::IValue& b)
{
    if (a.tagKind() != b.tagKind()) return false;
    if (a.isTensor()) {
        const auto &x = a.toTensor(), &y = b.toTensor();
        return x.defined() == y.defined() &&
               (!x.defined() || (x.sizes() == y.sizes() && x.scalar_type() == y.scalar_type() && at::equal(x, y)));
    }
    if (a.isList()) return std::ranges::equal(a.toListRef(), b.toListRef(), equal);
    return a == b;
}

std::vector<at::Tensor> tensorsIn(const c10::IValue& value)
{
    if (value.isTensor() && value.toTensor().defined()) return {value.toTensor()};
    if (value.isTensorList()) return value.toTensorVector();
    return {};
}

/// Looks at sizes and types of its tensors only.
bool readsOnlySizes(const std::string& kind)
{
    static const std::set<std::string> kinds = {"aten::size",
                                                "aten::dim",
                                                "aten::numel",
                                                "aten::len",
                                                "aten::new_zeros",
                                                "aten::new_ones",
                                                "aten::new_full",
                                                "aten::zeros_like",
                                                "aten::ones_like",
                                                "aten::full_like",
                                                "aten::is_floating_point"};
    return kinds.contains(kind);
}

/// One run; calls `seen(slot, value)` for every value that is read later, before it is let go of.
template <typename Seen>
void run(Executor::Code& code, const at::Tensor& input, const Seen& seen)
{
    auto env = code.start(input);
    seen(0, env[0]);
    for (std::size_t i = 0; i < code.steps.size(); ++i) {
        code.stepReleasing(i, env);
        for (const int output : code.steps[i].outputs) seen(output, env[output]);
    }
}

void findDependences(const Executor::Code& code, std::vector<TracedValue>& values)
{
    values[0].dependence = Dependence::samples;
    for (std::size_t i = 0; i < code.steps.size(); ++i) {
        auto dependence = Dependence::nothing;
        for (const int input : code.steps[i].inputs) dependence = std::max(dependence, values[input].dependence);
        if (readsOnlySizes(code.operators[i].kind)) dependence = std::min(dependence, Dependence::sizes);
        for (const int output : code.steps[i].outputs) values[output].dependence = dependence;
    }
}

}  // namespace

bool TracedValue::isConstant() const { return dependence != Dependence::samples && equal(first, second); }

std::vector<TracedValue> traceValues(const Program& program, Executor::Code& code)
{
    const at::NoGradGuard noGradients;
    std::vector<TracedValue> values(code.prototype.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i].first = values[i].second = code.prototype[i];
        for (const auto& tensor : tensorsIn(code.prototype[i]))
            values[i].tensors.push_back({tensor.scalar_type(), tensor.sizes().vec(), tensor.sizes().vec()});
    }
    findDependences(code, values);
    const auto rows = [&](std::int64_t batch) {
        return program.example.index_select(0, at::arange(batch).remainder(program.example.size(0)));
    };
    run(code, rows(firstBatch), [&](int slot, const c10::IValue& value) {
        for (const auto& tensor : tensorsIn(value))
            values[slot].tensors.push_back({tensor.scalar_type(), tensor.sizes().vec(), {}});
        if (values[slot].dependence != Dependence::samples) values[slot].first = value;
    });
    run(code, rows(secondBatch), [&](int slot, const c10::IValue& value) {
        const auto tensors = tensorsIn(value);
        for (std::size_t i = 0; i < std::min(tensors.size(), values[slot].tensors.size()); ++i)
            values[slot].tensors[i].second = tensors[i].sizes().vec();
        if (values[slot].dependence != Dependence::samples) values[slot].second = value;
    });
    return values;
}

}  // namespace espalier
