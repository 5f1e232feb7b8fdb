#include "core/engine/runtime/batch_runner.h"

#include "core/base/issue.h"
#include "core/engine/program/thread_limit.h"
#include "core/engine/runtime/parallel.h"

#include <ATen/ATen.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <atomic>

namespace espalier {

namespace {

constexpr double tolerance = 1e-4;  // rounding in another order; of the output's largest value

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

BatchRunner::BatchRunner(std::int64_t share, const Program& program, const at::Tensor& input,
                         const at::Tensor& expected, const std::function<void()>& between)
    : m_share(share),
      m_shares(input.size(0) / share),
      m_instanceCount(static_cast<int>(std::min<std::int64_t>(m_shares, at::get_num_threads())))
{
    if (m_shares == 1) {
        plan(program, input, between);
    } else {
        const ThreadLimit alone(1);
        plan(program, input.narrow(0, 0, share), between);
    }
    choose(input, expected);
}

void BatchRunner::plan(const Program& program, const at::Tensor& sample, const std::function<void()>& between)
{
    Executor executor(program);
    Executor::Code& code = executor.code();
    Environment values = code.start(sample);
    for (std::size_t step = 0; step < code.steps.size(); ++step) code.step(step, values);
    const RuntimePlans plans(code, values, between);
    m_layers = plans.report(program);
    for (int i = 0; i < m_instanceCount; ++i) {
        m_instances.push_back(std::make_unique<RuntimeInstance>(program, plans, values, false));
        m_dense.push_back(std::make_unique<RuntimeInstance>(program, plans, values, true));
    }
}

at::Tensor BatchRunner::runOn(const Instances& instances, const at::Tensor& input)
{
    if (m_shares == 1) return instances.front()->run(input);
    std::vector<at::Tensor> outputs(static_cast<std::size_t>(m_shares));
    std::atomic<std::int64_t> next = 0;
    const BlasThreadLimit alone(1);
    forParts(m_instanceCount, [&](int part) {
        const c10::InferenceMode guard;  // each thread has its own
        for (std::int64_t i = next++; i < m_shares; i = next++)
            outputs[std::size_t(i)] = instances[std::size_t(part)]->run(input.narrow(0, i * m_share, m_share));
    });
    return at::cat(outputs);
}

void BatchRunner::choose(const at::Tensor& input, const at::Tensor& expected)
{
    m_difference = differenceOf(runOn(m_instances, input), expected);
    if (isFaster([&] { runOn(m_dense, input); }, [&] { runOn(m_instances, input); })) {
        m_instances = std::move(m_dense);
        for (RuntimeLayer& layer : m_layers) layer.sparse = false;
        m_difference = differenceOf(runOn(m_instances, input), expected);
    }
    m_dense.clear();
    const double rounds = double((m_shares + m_instanceCount - 1) / m_instanceCount);
    for (RuntimeLayer& layer : m_layers) {
        layer.denseMs *= rounds;
        if (layer.sparseMs) *layer.sparseMs *= rounds;
    }
}

at::Tensor BatchRunner::run(const at::Tensor& input) { return runOn(m_instances, input); }

}  // namespace espalier
