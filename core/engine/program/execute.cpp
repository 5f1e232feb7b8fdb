#include "core/engine/program/execute.h"

#include "core/engine/program/executor_code.h"

#include <chrono>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;

at::Tensor firstTensor(const Executor::Code::Step& step, const Environment& env)
{
    for (const int output : step.outputs) {
        const auto& value = env[output];
        if (value.isTensor()) return value.toTensor();
        if (value.isTensorList() && !value.toTensorList().empty()) return value.toTensorList().get(0);
    }
    return {};
}

void stepObserved(Executor::Code& code, std::size_t index)
{
    const auto start = Clock::now();
    code.stepReleasing(index, code.running);
    const auto time = Clock::now() - start;
    code.observer(index, firstTensor(code.steps[index], code.running),
                  std::chrono::duration_cast<std::chrono::nanoseconds>(time).count());
}

/// Leaves nothing of a forward behind, even of one that threw half way.
class Cleanup {
public:
    explicit Cleanup(Executor::Code& code) : m_code(code) {}
    ~Cleanup()
    {
        if (!m_finished) m_code.running = m_code.prototype;
    }
    Cleanup(const Cleanup&) = delete;
    Cleanup& operator=(const Cleanup&) = delete;

    at::Tensor finish()
    {
        const auto output = static_cast<std::size_t>(m_code.outputs.front());
        auto result = m_code.running[output].toTensor();
        for (const int slot : m_code.outputs) m_code.running[slot] = m_code.prototype[slot];
        m_code.running[0] = c10::IValue();
        m_finished = true;
        return result;
    }

private:
    Executor::Code& m_code;
    bool m_finished = false;
};

}  // namespace

Executor::Executor(const Program& program) : m_code(std::make_unique<Code>(program)) {}
Executor::~Executor() = default;
Executor::Executor(Executor&&) noexcept = default;
Executor& Executor::operator=(Executor&&) noexcept = default;

void Executor::setTraining(bool training) { m_code->training = training; }
void Executor::rebind(const Program& program) { m_code->rebind(program); }
const std::vector<Executor::Operator>& Executor::operators() const { return m_code->operators; }
Executor::Code& Executor::code() { return *m_code; }
const Executor::Code& Executor::code() const { return *m_code; }

void Executor::observe(std::function<void(std::size_t, const at::Tensor&, std::int64_t)> observer)
{
    m_code->observer = std::move(observer);
}

at::Tensor Executor::forward(const at::Tensor& input)
{
    auto& code = *m_code;
    Cleanup cleanup(code);
    code.running[0] = input;
    for (std::size_t i = 0; i < code.steps.size(); ++i) {
        if (code.observer)
            stepObserved(code, i);
        else
            code.stepReleasing(i, code.running);
    }
    return cleanup.finish();
}

}  // namespace espalier
