// Fine-tuning steps a second against the same loop in Python with the same LibTorch (finetune_peer.py), in turns.
//
//     finetune_vs_python [STEPS [ROUNDS]]
//
// An unstructured plan trains masked on both sides. A channel plan trains compacted here and masked there, as that is
// what one would write. Both run with passive OpenMP waiting; this one with the worker's memory settings too. With
// SAME_MALLOC=1 in the environment Python gets those as well.
#include "core/engine/coupling/coupling.h"
#include "core/engine/load/torchscript_file.h"
#include "core/engine/prune/channels.h"
#include "core/engine/recover/recover.h"
#include "core/measure/statistics.h"
#include "tests/bench/bench_support.h"
#include "tests/bench/peer_process.h"
#include "tests/engine/prune/choose.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>

#include <unistd.h>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <sstream>

using namespace espalier;

namespace {

const std::string model = ESPALIER_SOURCE_DIR "/resources/models/fashion_resnet.pt";
const std::string peer = ESPALIER_SOURCE_DIR "/tests/bench/finetune_peer.py";
const std::string data = "/usr/share/datasets/fashion-mnist";
const Preprocessing preprocessing{{1, 28, 28}, {0.286}, {0.353}};

struct Candidate {
    Program program;
    Masks masks;
};

Candidate unstructured(const Program& dense, double sparsity)
{
    std::vector<MaskRequest> requests;
    for (const Parameter& parameter : dense.parameters)
        if (parameter.trainable && parameter.tensor.dim() > 1)
            requests.push_back({parameter.path, Pattern::parse("unstructured"), sparsity, false});
    Candidate candidate{dense.clone(), test::chooseMasks(dense, requests)};
    applyMasks(candidate.program, candidate.masks);
    return candidate;
}

Candidate compacted(const Program& dense, double sparsity)
{
    const Coupling coupling = findCoupling(dense);
    std::vector<double> sparsities;
    for (const Coupling::Group& group : coupling.groups) sparsities.push_back(group.lock.empty() ? sparsity : 0);
    return {compact(dense, coupling, test::chooseChannels(dense, coupling, sparsities, false).removed), {}};
}

/// By the clock, and of processor time: on a busy machine the second says more.
struct Seconds {
    double wall = 0, busy = 0;
};

Seconds secondsHere(const Candidate& candidate, const Dataset& train, int steps)
{
    Program program = candidate.program.clone();
    SilentSink sink;
    RecoveryContext context{nullptr, train, preprocessing, 1, {}, sink, {}};
    RecoveryStep step;
    step.kind = RecoveryStep::Kind::fine_tune;
    step.images = steps * step.batch;
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t busy = std::clock();
    fineTune(program, candidate.masks, step, 0, context);
    return {std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count(),
            static_cast<double>(std::clock() - busy) / CLOCKS_PER_SEC};
}

void compare(const char* pattern, double sparsity, const Candidate& candidate, const Dataset& train, int threads,
             int steps, int rounds)
{
    at::set_num_threads(threads);
    PeerProcess python(
        {"/usr/bin/python3", peer, model, data, pattern, std::to_string(sparsity), std::to_string(threads)});
    const auto there = [&](int count) {
        Seconds seconds;
        std::istringstream(python.ask(std::to_string(count))) >> seconds.wall >> seconds.busy;
        return seconds;
    };
    secondsHere(candidate, train, 5);
    there(5);
    std::vector<double> here, other, ratios, busyRatios;
    for (int round = 0; round < rounds; ++round) {
        Seconds ours, theirs;
        if (round % 2 == 0) ours = secondsHere(candidate, train, steps);
        theirs = there(steps);
        if (round % 2 != 0) ours = secondsHere(candidate, train, steps);
        here.push_back(ours.wall);
        other.push_back(theirs.wall);
        ratios.push_back(theirs.wall / ours.wall);
        busyRatios.push_back(theirs.busy / ours.busy);
    }
    std::printf(
        "%-12s %2.0f %%  %d thread(s): %6.1f steps/s here, %6.1f in Python: %.2fx (%.2f .. %.2f); processor time "
        "%.2fx\n",
        pattern, sparsity * 100, threads, steps / median(here), steps / median(other), median(ratios),
        *std::min_element(ratios.begin(), ratios.end()), *std::max_element(ratios.begin(), ratios.end()),
        median(busyRatios));
    std::fflush(stdout);
}

}  // namespace

int main(int argc, char** argv)
{
    restartAsAWorker(argv);
    const int steps = argc > 1 ? std::atoi(argv[1]) : 40;
    const int rounds = argc > 2 ? std::atoi(argv[2]) : 5;
    const Program dense = loadProgram(model, preprocessing.input);
    const Dataset train = loadDataset(DataSpec::parse("idx:" + data), Split::training, preprocessing.input);
    const Candidate masked = unstructured(dense, 0.8), smaller = compacted(dense, 0.5);
    for (const int threads : {1, 2}) {
        compare("unstructured", 0.8, masked, train, threads, steps, rounds);
        compare("channel", 0.5, smaller, train, threads, steps, rounds);
    }
}
