#include "core/engine/runtime/runtime_model.h"

#include "core/base/issue.h"
#include "core/engine/runtime/batch_runner.h"
#include "core/engine/runtime/parallel.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <stdexcept>

namespace espalier {

namespace {

at::Tensor randomInput(const Program& program, int batch)
{
    auto shape = program.example.sizes().vec();
    shape.front() = batch;
    return at::randn(shape, at::detail::createCPUGenerator(1), program.example.options());
}

/// Images run apart, where the program lets them: one that mixes images, or knows its batch, fails or differs.
std::unique_ptr<BatchRunner> apart(const Program& program, const at::Tensor& input, const at::Tensor& expected,
                                   const std::function<void()>& between)
{
    if (input.size(0) < 2 || input.size(0) < at::get_num_threads()) return nullptr;
    try {
        return std::make_unique<BatchRunner>(BatchRunner::Way::apart, program, input, expected, between);
    } catch (const c10::Error&) {
        return nullptr;
    } catch (const Failure& failure) {
        if (failure.issue().code != "job.sparse_differs") throw;
        return nullptr;
    }
}

}  // namespace

struct RuntimeModel::Private {
    std::unique_ptr<BatchRunner> runner;
    std::vector<std::int64_t> inputShape;
};

RuntimeModel::RuntimeModel(const Program& masked, int batch, const std::function<void()>& between)
    : d(std::make_unique<Private>())
{
    const c10::InferenceMode guard;
    const at::Tensor input = randomInput(masked, batch);
    d->inputShape = input.sizes().vec();
    const at::Tensor expected = Executor(masked).forward(input);
    d->runner = std::make_unique<BatchRunner>(BatchRunner::Way::together, masked, input, expected, between);
    auto other = apart(masked, input, expected, between);
    if (!other) return;
    double together = 1e30, separate = 1e30;
    for (int round = 0; round < 4; ++round) {
        together = std::min(together, leastMilliseconds([&] { d->runner->run(input); }, 0));
        separate = std::min(separate, leastMilliseconds([&] { other->run(input); }, 0));
    }
    if (separate < together) d->runner = std::move(other);
}

RuntimeModel::~RuntimeModel() = default;
RuntimeModel::RuntimeModel(RuntimeModel&&) noexcept = default;

at::Tensor RuntimeModel::run(const at::Tensor& input)
{
    if (input.sizes() != at::IntArrayRef(d->inputShape))
        throw std::invalid_argument("the runtime was built for another input shape");
    const c10::InferenceMode guard;
    return d->runner->run(input);
}

const std::vector<RuntimeLayer>& RuntimeModel::layers() const { return d->runner->layers(); }
double RuntimeModel::relativeDifference() const { return d->runner->relativeDifference(); }

}  // namespace espalier
