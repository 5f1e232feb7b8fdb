// The sparse runtime against the best dense engines, whole models, interleaved in one run.
//     sparse_runtime [MODEL.pt CxHxW [BATCH [THREADS [ROUNDS [PATTERN [layers]]]]]]
// Without arguments: the model Espalier ships. Weights are pruned by magnitude of the model's own ones to 0, 80, 90
// and 95 % (unstructured, block:RxC), each layer alike but for the first, which stays dense; "global" after the pattern
// ("unstructured,global") ranks those of all layers together. N:M has its own sparsity. "layers" prints how each runs.
// Where MODEL.onnx lies beside MODEL.pt, ONNX Runtime is timed too: NODE_PATH names the folder with npm's onnxruntime-node.

#include "core/engine/benchmark/deployed_model.h"
#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/layers.h"
#include "core/engine/program/timing_threads.h"
#include "core/engine/prune/masks.h"
#include "core/engine/runtime/kernels/kernel_set.h"
#include "core/engine/runtime/runtime_model.h"
#include "core/measure/statistics.h"
#include "tests/bench/peer_process.h"
#include "tests/engine/prune/choose.h"

#include <ATen/Functions.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <sstream>

namespace {

using namespace espalier;
using Clock = std::chrono::steady_clock;

/// Of one run, where `times` of them are a sample.
template <class Run>
double milliseconds(Run run, int times = 1)
{
    const auto start = Clock::now();
    for (int i = 0; i < times; ++i) run();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count() / times;
}

/// A sample: after one run that fills the caches and wakes the threads.
template <class Run>
double sampleOf(Run run, int times)
{
    run();
    return milliseconds(run, times);
}

/// As many that a sample takes a millisecond, so that the clock is no part of what is told.
template <class Run>
int runsOfASample(Run run)
{
    for (int i = 0; i < 3; ++i) run();
    return std::max(1, static_cast<int>(std::ceil(1 / milliseconds(run, 3))));
}

Program pruned(const Program& dense, const std::string& pattern, bool pooled, double sparsity)
{
    Program program = dense.clone();
    if (sparsity == 0) return program;
    std::vector<MaskRequest> requests;
    const auto layers = findLayers(program);
    for (const LayerUse& layer : layers) {
        if (!pooled && &layer == &layers.front()) continue;
        const Parameter& weight = program.parameters[std::size_t(layer.weight)];
        const Pattern asked = Pattern::parse(pattern);
        if (asked.kind == Pattern::Kind::n_of_m && weight.tensor.size(1) < asked.m) continue;
        requests.push_back({weight.path, asked, sparsity, pooled});
    }
    applyMasks(program, test::chooseMasks(program, requests));
    return program;
}

struct Setting {
    std::string file;
    std::vector<std::int64_t> input;  ///< one sample
    int batch = 1, threads = 1, rounds = 20;
    std::string pattern = "unstructured";
    bool pooled = false;
    bool layers = false;
};

/// ONNX Runtime in a process of its own; empty where it or the model is not there.
std::unique_ptr<PeerProcess> onnxRuntime(const Setting& setting)
{
    std::filesystem::path onnx = setting.file;
    onnx.replace_extension(".onnx");
    const char* node = std::getenv("NODE_PATH");
    if (!node || !std::filesystem::exists(onnx)) return nullptr;
    std::string shape = std::to_string(setting.batch);
    for (const auto size : setting.input) shape += "x" + std::to_string(size);
    auto peer = std::make_unique<PeerProcess>(
        std::vector<std::string>{"/usr/bin/env", "node", ESPALIER_SOURCE_DIR "/tests/bench/onnx_runtime_peer.js",
                                 onnx.string(), shape, std::to_string(setting.threads)});
    peer->ask("1");  // until then it loads the model, beside what is measured here
    peer->rest();
    return peer;
}

struct Times {
    std::vector<double> samples;
    double middle() const { return median(samples); }
    double least() const { return *std::min_element(samples.begin(), samples.end()); }
};

void print(const char* name, const Times& times, const Times& ours)
{
    if (times.samples.empty()) return;
    std::printf("    %-24s median %8.3f ms, least %8.3f ms; ours is %.2fx (least against least %.2fx)\n", name,
                times.middle(), times.least(), times.middle() / ours.middle(), times.least() / ours.least());
}

void printLayers(const RuntimeModel& model)
{
    for (const RuntimeLayer& layer : model.layers())
        std::printf("    %-44s %s dense %.3f sparse %.3f ms, even at %.2f\n", layer.weight.c_str(),
                    layer.sparse ? "sparse" : "dense ", layer.denseMs, layer.sparseMs.value_or(-1),
                    layer.breakEven.value_or(-1));
}

void compareAt(const Setting& setting, const Program& dense, double sparsity, DeployedModel& frozen, PeerProcess* onnx)
{
    auto shape = setting.input;
    shape.insert(shape.begin(), setting.batch);
    const at::Tensor x = at::rand(shape);
    const Program program = pruned(dense, setting.pattern, setting.pooled, sparsity);
    std::unique_ptr<RuntimeModel> runtime;
    const double built = milliseconds([&] { runtime = std::make_unique<RuntimeModel>(program, setting.batch); });
    const int times = runsOfASample([&] { runtime->run(x); });
    Times ours, library, other;
    for (int round = 0; round < setting.rounds; ++round) {
        ours.samples.push_back(sampleOf([&] { runtime->run(x); }, times));
        library.samples.push_back(sampleOf([&] { frozen.run(x); }, times));
        if (!onnx) continue;
        other.samples.push_back(std::stod(onnx->ask(std::to_string(times))));
        onnx->rest();  // its threads turn for a while when they have no more to do
    }
    std::printf("  %s%s %.2f: ours median %.3f ms, least %.3f ms; difference %.1e, built in %.0f ms\n",
                setting.pattern.c_str(), setting.pooled ? ", global" : "", sparsity, ours.middle(), ours.least(),
                runtime->relativeDifference(), built);
    print("LibTorch frozen", library, ours);
    print("ONNX Runtime", other, ours);
    if (setting.layers) printLayers(*runtime);
}

void compare(const Setting& setting)
{
    const auto onnx = onnxRuntime(setting);  // before threads are tied to processors, or it would be too
    const TimingThreads limit(setting.threads);
    const Program dense = loadProgram(setting.file, setting.input);
    DeployedModel frozen(dense);
    auto shape = setting.input;
    shape.insert(shape.begin(), setting.batch);
    for (int i = 0; i < 4; ++i) frozen.run(at::rand(shape));
    std::printf("%s, batch %d, threads %d, kernels %s\n", setting.file.c_str(), setting.batch, setting.threads,
                kernelSet().isa);
    const Pattern pattern = Pattern::parse(setting.pattern);
    std::vector<double> sparsities{0.0, 0.8, 0.9, 0.95};
    if (pattern.kind == Pattern::Kind::n_of_m) sparsities = {pattern.fixedSparsity()};
    for (const double sparsity : sparsities) compareAt(setting, dense, sparsity, frozen, onnx.get());
}

std::vector<std::int64_t> parseShape(const std::string& text)
{
    std::vector<std::int64_t> shape;
    std::istringstream stream(text);
    for (std::string size; std::getline(stream, size, 'x');) shape.push_back(std::stoll(size));
    return shape;
}

}  // namespace

int main(int argc, char** argv)
{
    Setting setting{ESPALIER_SOURCE_DIR "/resources/models/fashion_resnet.pt", {1, 28, 28}, 1, 1, 300};
    if (argc > 2) setting = {argv[1], parseShape(argv[2])};
    if (argc > 3) setting.batch = std::atoi(argv[3]);
    if (argc > 4) setting.threads = std::atoi(argv[4]);
    if (argc > 5) setting.rounds = std::atoi(argv[5]);
    if (argc > 6) setting.pattern = argv[6];
    if (const auto comma = setting.pattern.find(",global"); comma != std::string::npos) {
        setting.pooled = true;
        setting.pattern.erase(comma);
    }
    setting.layers = argc > 7;
    compare(setting);
    return 0;
}
