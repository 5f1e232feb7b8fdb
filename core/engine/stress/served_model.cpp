#include "core/engine/stress/served_model.h"

#include "core/base/issue.h"
#include "core/engine/benchmark/deployed_model.h"
#include "core/engine/benchmark/environment.h"
#include "core/engine/program/thread_limit.h"
#include "core/engine/runtime/runtime_model.h"
#include "core/measure/statistics.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Functions.h>
#include <ATen/Parallel.h>

#include <chrono>

namespace espalier {

namespace {

constexpr int warmUps = 5, timings = 30;

at::Tensor requestInput(const Program& program, int batch)
{
    auto shape = program.example.sizes().vec();
    shape.front() = batch;
    return at::rand(shape, at::detail::createCPUGenerator(1), program.example.options());
}

/// Within a request there is one thread; how many LibTorch may use is a setting of each thread.
template <typename Run>
std::function<void()> inOneThread(Run run)
{
    return [run] {
        thread_local bool limited = false;
        if (!std::exchange(limited, true)) at::set_num_threads(1);
        run();
    };
}

double medianMs(const std::function<void()>& server)
{
    std::vector<double> samples;
    for (int i = 0; i < warmUps + timings; ++i) {
        const auto start = std::chrono::steady_clock::now();
        server();
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        if (i >= warmUps) samples.push_back(taken.count());
    }
    return median(samples);
}

std::vector<std::function<void()>> libtorchServers(const Program& program, int batch, int threads)
{
    const auto model = std::make_shared<DeployedModel>(program);
    const at::Tensor input = requestInput(program, batch);
    // Its module is only read: what a run needs is the run's own.
    return {std::size_t(threads), inOneThread([model, input] { model->run(input); })};
}

std::vector<std::function<void()>> runtimeServers(const Program& program, int batch, int threads,
                                                  const std::function<void()>& between)
{
    const at::Tensor input = requestInput(program, batch);
    std::vector<std::function<void()>> servers;
    for (int i = 0; i < threads; ++i)
        servers.push_back(inOneThread(
            [model = std::make_shared<RuntimeModel>(program, batch, between), input] { model->run(input); }));
    return servers;
}

}  // namespace

struct ServedModel::Candidate {
    std::string engine;
    bool isRuntime = false;
    std::vector<std::function<void()>> servers;
};

ServedModel::ServedModel(const Program& program, ServingEngine engine, int batch, int threads,
                         const std::function<void()>& between)
{
    const ThreadLimit limit(1);
    if (engine != ServingEngine::espalier)
        take({"LibTorch " + environmentFingerprint()["libtorch"], false, libtorchServers(program, batch, threads)});
    between();
    if (engine == ServingEngine::libtorch) return;
    try {
        take({"Espalier runtime", true, runtimeServers(program, batch, threads, between)});
    } catch (const Failure&) {
        if (engine == ServingEngine::espalier) throw;  // else LibTorch is the one that can
    }
}

void ServedModel::take(Candidate candidate)
{
    const double milliseconds = medianMs(candidate.servers.front());
    if (!m_servers.empty() && milliseconds >= m_serviceMs) return;
    m_engine = candidate.engine;
    m_isRuntime = candidate.isRuntime;
    m_serviceMs = milliseconds;
    m_servers = std::move(candidate.servers);
}

std::vector<std::function<void()>> ServedModel::servers(int threads) const
{
    return {m_servers.begin(), m_servers.begin() + std::min<std::ptrdiff_t>(threads, std::ptrdiff_t(m_servers.size()))};
}

}  // namespace espalier
