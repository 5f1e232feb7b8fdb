#include "core/engine/benchmark/layer_latency.h"

#include "core/engine/benchmark/quiet.h"
#include "core/engine/program/executor_code.h"
#include "core/engine/program/timing_threads.h"
#include "core/engine/runtime/dense_layer.h"
#include "core/measure/statistics.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Functions.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int fewestLayerRounds = 5, mostLayerRounds = 25;
constexpr double longestLayerRunMs = 3'000;

/// A layer of one program, ready to run.
struct AloneLayer {
    std::string truth, weight;
    std::shared_ptr<DenseLayer> dense;
    at::Tensor input, residual;
    std::vector<double> milliseconds = {};

    /// The shorter of two runs after one that fills the caches: a process that takes the processor away seldom does so
    /// twice.
    void sample()
    {
        dense->run(input, residual);
        const double first = once();
        milliseconds.push_back(std::min(first, once()));
    }
    double once()
    {
        const auto start = Clock::now();
        dense->run(input, residual);
        return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    }
};

void addLayersOf(const std::string& truth, const Program& program, int batch, std::vector<AloneLayer>& layers)
{
    Executor executor(program);
    Executor::Code& code = executor.code();
    auto shape = program.example.sizes().vec();
    shape.front() = batch;
    Environment values = code.start(at::randn(shape, at::detail::createCPUGenerator(1), program.example.options()));
    for (std::size_t step = 0; step < code.steps.size(); ++step) code.step(step, values);
    const auto tensor = [&](int slot) { return slot < 0 ? at::Tensor() : values[std::size_t(slot)].toTensor(); };
    for (const FusedLayer& layer : findFusedLayers(code, values)) {
        if (layer.parameter < 0) continue;
        const at::Tensor input = tensor(layer.input);
        layers.push_back({truth, program.parameters[std::size_t(layer.parameter)].path,
                          std::make_shared<DenseLayer>(DenseLayer::asLibTorch(layer, input)), input,
                          tensor(layer.residual)});
    }
}

}  // namespace

LayerLatencies measureLayers(const std::map<std::string, const Program*>& programs, const BenchmarkSettings& settings,
                             JobSink& sink)
{
    const TimingThreads limit(settings.threads);
    const c10::InferenceMode inference;
    std::vector<AloneLayer> layers;
    for (const auto& [truth, program] : programs) addLayersOf(truth, *program, settings.batch, layers);
    // The same layer of all programs side by side.
    std::map<std::string, std::vector<AloneLayer*>> byWeight;
    for (AloneLayer& layer : layers) byWeight[layer.weight].push_back(&layer);
    {
        const Quiet quiet(sink);
        const auto start = Clock::now();
        const auto elapsed = [&] { return std::chrono::duration<double, std::milli>(Clock::now() - start).count(); };
        for (int round = 0; round < mostLayerRounds && (round < fewestLayerRounds || elapsed() < longestLayerRunMs);
             ++round) {
            sink.checkCancelled();
            for (auto& [weight, same] : byWeight)
                for (std::size_t i = 0; i < same.size(); ++i) same[(i + std::size_t(round)) % same.size()]->sample();
        }
    }
    LayerLatencies latencies;
    for (AloneLayer& layer : layers) {
        layer.milliseconds.erase(layer.milliseconds.begin());                // the first warms up
        latencies[layer.truth][layer.weight] += median(layer.milliseconds);  // a weight may be used more than once
    }
    return latencies;
}

}  // namespace espalier
