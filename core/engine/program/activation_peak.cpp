#include "core/engine/program/executor_code.h"
#include "core/engine/program/summarize.h"

#include <ATen/core/grad_mode.h>

#include <algorithm>
#include <map>
#include <set>

namespace espalier {

namespace {

/// A block of memory an operator made: what it holds and the steps between which something may read it.
struct Lifetime {
    std::size_t bytes = 0;
    std::size_t born = 0;
    std::size_t lastUse = 0;
};

class Liveness {
public:
    explicit Liveness(const Program& program)
    {
        for (const auto& parameter : program.parameters) m_owned.insert(memoryOf(parameter.tensor));
    }

    /// `value` exists after, or is read by, the operator at `step`.
    void touch(const c10::IValue& value, std::size_t step)
    {
        if (value.isTensorList()) {
            for (const auto& each : value.toTensorVector()) touch(each, step);
            return;
        }
        if (!value.isTensor() || !value.toTensor().defined() || !value.toTensor().has_storage()) return;
        const auto& tensor = value.toTensor();
        if (m_owned.count(memoryOf(tensor))) return;
        auto [found, isNew] = m_lifetimes.emplace(memoryOf(tensor), Lifetime{tensor.storage().nbytes(), step, step});
        found->second.lastUse = std::max(found->second.lastUse, step);
    }

    void ignore(const c10::IValue& value)
    {
        if (value.isTensor() && value.toTensor().defined() && value.toTensor().has_storage())
            m_owned.insert(memoryOf(value.toTensor()));
    }

    std::size_t peak(std::size_t steps) const
    {
        std::vector<std::ptrdiff_t> change(steps + 2, 0);
        for (const auto& [memory, life] : m_lifetimes) {
            change[life.born] += static_cast<std::ptrdiff_t>(life.bytes);
            change[life.lastUse + 1] -= static_cast<std::ptrdiff_t>(life.bytes);
        }
        std::ptrdiff_t alive = 0, most = 0;
        for (const auto each : change) most = std::max(most, alive += each);
        return static_cast<std::size_t>(most);
    }

private:
    static const void* memoryOf(const at::Tensor& tensor) { return tensor.storage().unsafeGetStorageImpl(); }

    std::set<const void*> m_owned;  ///< parameters and constants: not activations
    std::map<const void*, Lifetime> m_lifetimes;
};

}  // namespace

std::int64_t activationPeakBytes(const Program& program)
{
    const at::NoGradGuard noGradients;
    Executor executor(program);
    auto& code = executor.code();
    Liveness liveness(program);
    for (const auto& value : code.prototype) liveness.ignore(value);
    // Every value is kept until the end, so that no two blocks have the same address.
    auto env = code.start(program.example);
    liveness.touch(env[0], 0);
    for (std::size_t i = 0; i < code.steps.size(); ++i) {
        code.step(i, env);
        for (const int input : code.steps[i].inputs) liveness.touch(env[input], i);
        for (const int output : code.steps[i].outputs) liveness.touch(env[output], i);
    }
    for (const int output : code.outputs) liveness.touch(env[output], code.steps.size());
    const auto bytes = static_cast<std::int64_t>(liveness.peak(code.steps.size()));
    return bytes / std::max<std::int64_t>(program.example.size(0), 1);
}

}  // namespace espalier
