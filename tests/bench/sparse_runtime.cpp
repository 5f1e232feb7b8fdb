// The sparse runtime against LibTorch's frozen model, whole models, interleaved in one run.
//     sparse_runtime [MODEL.pt CxHxW [BATCH [THREADS [ROUNDS]]]]
// Without arguments: the model Espalier ships. Masks are global magnitude pruning of the model's own weights to 0, 80, 90
// and 95 %; depthwise and first layers are pruned with the rest.

#include "core/engine/benchmark/deployed_model.h"
#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/layers.h"
#include "core/engine/prune/masks.h"
#include "core/engine/runtime/kernels/kernel_set.h"
#include "core/engine/runtime/runtime_model.h"

#include <ATen/Functions.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sstream>

namespace {

using namespace espalier;
using Clock = std::chrono::steady_clock;

template <class Run>
double milliseconds(Run run)
{
    const auto start = Clock::now();
    run();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Program pruned(const Program& dense, double sparsity)
{
    Program program = dense.clone();
    if (sparsity == 0) return program;
    std::vector<MaskRequest> requests;
    for (const LayerUse& layer : findLayers(program))
        requests.push_back(
            {program.parameters[std::size_t(layer.weight)].path, Pattern::parse("unstructured"), sparsity, true});
    applyMasks(program, chooseMasks(program, requests));
    return program;
}

void printLayers(const RuntimeModel& model)
{
    for (const RuntimeLayer& layer : model.layers())
        std::printf("    %-44s %s dense %.3f sparse %.3f ms, even at %.2f\n", layer.weight.c_str(),
                    layer.sparse ? "sparse" : "dense ", layer.denseMs, layer.sparseMs.value_or(-1),
                    layer.breakEven.value_or(-1));
}

void compare(const std::string& file, const std::vector<std::int64_t>& input, int batch, int threads, int rounds)
{
    const ThreadLimit limit(threads);
    const Program dense = loadProgram(file, input);
    auto shape = input;
    shape.insert(shape.begin(), batch);
    const at::Tensor x = at::rand(shape);
    DeployedModel frozen(dense);
    for (int i = 0; i < 4; ++i) frozen.run(x);
    for (const double sparsity : {0.0, 0.8, 0.9, 0.95}) {
        const Program program = pruned(dense, sparsity);
        std::unique_ptr<RuntimeModel> runtime;
        const double built = milliseconds([&] { runtime = std::make_unique<RuntimeModel>(program, batch); });
        std::vector<double> ours, theirs;
        for (int round = 0; round < rounds; ++round) {
            ours.push_back(milliseconds([&] { runtime->run(x); }));
            theirs.push_back(milliseconds([&] { frozen.run(x); }));
        }
        std::printf(
            "%s batch %d threads %d at %.2f (%s): frozen %.3f ms (least %.3f), ours %.3f ms (least %.3f), %.2fx; "
            "difference %.1e, built in %.0f ms\n",
            file.substr(file.rfind('/') + 1).c_str(), batch, threads, sparsity, kernelSet().isa, median(theirs),
            *std::min_element(theirs.begin(), theirs.end()), median(ours), *std::min_element(ours.begin(), ours.end()),
            median(theirs) / median(ours), runtime->relativeDifference(), built);
        if (std::getenv("LAYERS")) printLayers(*runtime);
    }
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
    const auto number = [&](int i, int fallback) { return argc > i ? std::atoi(argv[i]) : fallback; };
    if (argc > 2)
        compare(argv[1], parseShape(argv[2]), number(3, 1), number(4, 1), number(5, 20));
    else
        compare(ESPALIER_SOURCE_DIR "/resources/models/fashion_resnet.pt", {1, 28, 28}, 1, 1, 300);
    return 0;
}
