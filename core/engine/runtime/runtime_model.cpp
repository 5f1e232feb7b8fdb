#include "core/engine/runtime/runtime_model.h"

#include "core/base/issue.h"
#include "core/engine/runtime/parallel.h"
#include "core/engine/runtime/runtime_builder.h"

#include <ATen/ATen.h>
#include <ATen/CPUGeneratorImpl.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <stdexcept>

namespace espalier {

namespace {

constexpr double tolerance = 1e-4;  // rounding in another order; of the output's largest value

at::Tensor randomInput(const Program& program, int batch)
{
    auto shape = program.example.sizes().vec();
    shape.front() = batch;
    return at::randn(shape, at::detail::createCPUGenerator(1), program.example.options());
}

double differenceOf(const at::Tensor& found, const at::Tensor& expected)
{
    if (found.sizes() != expected.sizes()) throw Failure("job.sparse_differs", "", {{"found", "shape"}});
    const double scale = std::max(1e-12, expected.abs().max().item<double>());
    const double difference = (found - expected).abs().max().item<double>() / scale;
    const bool bothDiverged = !expected.isfinite().all().item<bool>() && !found.isfinite().all().item<bool>();
    if (!(difference <= tolerance) && !bothDiverged)
        throw Failure("job.sparse_differs", "", {{"found", std::to_string(difference)}});
    return difference;
}

}  // namespace

struct RuntimeModel::Private {
    explicit Private(const Program& masked) : executor(masked) {}

    Executor executor;
    std::vector<RuntimeStep> steps;
    std::vector<StripMemory::Block> memory;
    std::vector<RuntimeLayer> layers;
    Environment values;
    std::vector<std::int64_t> inputShape;
    double difference = 0;

    at::Tensor run(const std::vector<RuntimeStep>& plan, const at::Tensor& input)
    {
        const Executor::Code& code = executor.code();
        values = code.prototype;
        values[0] = input;
        for (const RuntimeStep& step : plan) step(values);
        const at::Tensor output = values[std::size_t(code.outputs.front())].toTensor();
        values = code.prototype;
        return output;
    }
};

RuntimeModel::RuntimeModel(const Program& masked, int batch, const std::function<void()>& between)
    : d(std::make_unique<Private>(masked))
{
    const c10::InferenceMode guard;
    const at::Tensor input = randomInput(masked, batch);
    d->inputShape = input.sizes().vec();
    Executor::Code& code = d->executor.code();
    Environment values = code.start(input);
    for (std::size_t step = 0; step < code.steps.size(); ++step) code.step(step, values);

    const RuntimePlans plans(code, values, between);
    d->layers = plans.report(masked);
    RuntimeBuilder builder(plans, code, values);
    d->steps = builder.build(false);
    std::vector<RuntimeStep> dense = builder.build(true);
    d->memory = builder.memory();
    d->difference = differenceOf(d->run(d->steps, input), values[std::size_t(code.outputs.front())].toTensor());
    // In turns, so that a busy machine slows both.
    double asPlanned = 1e30, allDense = 1e30;
    for (int round = 0; round < 4; ++round) {
        asPlanned = std::min(asPlanned, leastMilliseconds([&] { d->run(d->steps, input); }, 0));
        allDense = std::min(allDense, leastMilliseconds([&] { d->run(dense, input); }, 0));
    }
    if (allDense < asPlanned) {
        d->steps = std::move(dense);
        for (RuntimeLayer& layer : d->layers) layer.sparse = false;
        d->difference = differenceOf(d->run(d->steps, input), values[std::size_t(code.outputs.front())].toTensor());
    }
}

RuntimeModel::~RuntimeModel() = default;
RuntimeModel::RuntimeModel(RuntimeModel&&) noexcept = default;

at::Tensor RuntimeModel::run(const at::Tensor& input)
{
    if (input.sizes() != at::IntArrayRef(d->inputShape))
        throw std::invalid_argument("the runtime was built for another input shape");
    const c10::InferenceMode guard;
    return d->run(d->steps, input);
}

const std::vector<RuntimeLayer>& RuntimeModel::layers() const { return d->layers; }
double RuntimeModel::relativeDifference() const { return d->difference; }

}  // namespace espalier
