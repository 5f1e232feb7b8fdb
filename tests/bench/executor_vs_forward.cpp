// Executor::forward() against the module's own forward(), one thread, in one interleaved run.
//     executor_vs_forward [MODEL.pt CxHxW [BATCH [ROUNDS]]]
// Without arguments: the model Espalier ships at batch 1 and 32. The goal is a ratio of at most 1.05.

#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/execute.h"
#include "core/measure/statistics.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <ATen/core/grad_mode.h>
#include <torch/csrc/jit/api/module.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

template <class Run>
double milliseconds(Run run)
{
    const auto start = Clock::now();
    run();
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

void compare(const std::string& model, const std::vector<std::int64_t>& input, std::int64_t batch, int rounds)
{
    const at::NoGradGuard noGradients;
    auto module = espalier::loadTorchScript(model);
    espalier::Executor executor(espalier::loadProgram(model, input));
    auto shape = input;
    shape.insert(shape.begin(), batch);
    const auto x = at::rand(shape);
    const auto forward = [&] { module.forward({x}); };
    const auto execute = [&] { executor.forward(x); };
    for (int i = 0; i < 5; ++i) forward(), execute();
    std::vector<double> byModule, byExecutor;
    for (int round = 0; round < rounds; ++round) {
        if (round % 2) byModule.push_back(milliseconds(forward));
        byExecutor.push_back(milliseconds(execute));
        if (round % 2 == 0) byModule.push_back(milliseconds(forward));
    }
    std::printf("%s batch %lld: forward %.3f ms, executor %.3f ms, ratio %.3f (%zu operators)\n", model.c_str(),
                static_cast<long long>(batch), median(byModule), median(byExecutor),
                median(byExecutor) / median(byModule), executor.operators().size());
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
    at::set_num_threads(1);
    if (argc > 2) {
        compare(argv[1], parseShape(argv[2]), argc > 3 ? std::atoll(argv[3]) : 1, argc > 4 ? std::atoi(argv[4]) : 40);
        return 0;
    }
    const std::string shipped = ESPALIER_SOURCE_DIR "/resources/models/fashion_resnet.pt";
    compare(shipped, {1, 28, 28}, 1, 400);
    compare(shipped, {1, 28, 28}, 32, 60);
    return 0;
}
