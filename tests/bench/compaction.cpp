// Channels really gone: how long it takes to choose and remove them, and what that gains.
//
//     compaction MODEL.pt CxHxW [SPARSITY...]
//
// Every group that can loses the same fraction of its channels by magnitude, rounded as plans are (0.3 and 0.5 unless
// given). Prints the seconds to mask, and to compact and check; MACs left; and latency over dense, masked and compacted,
// batch 1 on one thread, interleaved as experiments measure it.
#include "core/engine/benchmark/latency.h"
#include "core/engine/load/torchscript_file.h"
#include "core/engine/program/execute.h"
#include "core/engine/program/summarize.h"
#include "core/engine/prune/channels.h"
#include "core/job/parse_fields.h"
#include "core/measure/statistics.h"
#include "core/sparsity/plan.h"
#include "tests/bench/bench_support.h"
#include "tests/engine/prune/choose.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <chrono>
#include <cstdio>

using namespace espalier;

namespace {

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::vector<double> roundedAlike(const Coupling& coupling, double sparsity)
{
    std::vector<double> sparsities;
    for (const Coupling::Group& group : coupling.groups) {
        const auto channels = std::int64_t(group.classes.size());
        const std::int64_t left =
            channels ? channelsLeft(channels, sparsity, group.heads ? 1 : LayerRule().roundTo) : 0;
        sparsities.push_back(channels ? 1 - double(left) / double(channels) : 0);
    }
    return sparsities;
}

void measure(const Program& dense, const Coupling& coupling, double sparsity)
{
    const c10::NoGradGuard noGradients;
    auto start = std::chrono::steady_clock::now();
    const ChannelSet removed = test::chooseChannels(dense, coupling, roundedAlike(coupling, sparsity), false).removed;
    Program masked = dense.clone();
    maskChannels(masked, coupling, removed);
    const double masking = secondsSince(start);
    start = std::chrono::steady_clock::now();
    const Program small = compact(dense, coupling, removed);
    const at::Tensor expected = Executor(masked).forward(dense.example);
    const double difference = (Executor(small).forward(dense.example) - expected).abs().max().item<double>();
    const double compacting = secondsSince(start);

    SilentSink sink;
    const LatencyRun run = measureLatency(dense, {{"masked", &masked}, {"compacted", &small}}, {}, sink);
    const auto ratio = [&](const char* truth) {
        const PairedSamples& samples = run.samples.at(truth);
        return pairedLatency(samples.candidate, samples.baseline).ratio;
    };
    const double macs = double(summarize(small, {1, 0}).macs) / double(summarize(dense, {1, 0}).macs);
    std::printf(
        "%2.0f %% of channels: masked in %.2f s, compacted and checked in %.2f s (difference %.1e of %.1e); MACs x "
        "%.2f; "
        "latency masked x %.2f, compacted x %.2f (%.2fx faster); %d of %d rounds disturbed\n",
        100 * sparsity, masking, compacting, difference, expected.abs().max().item<double>(), macs, ratio("masked"),
        ratio("compacted"), 1 / ratio("compacted"), run.disturbed, run.rounds);
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc < 3) return std::fprintf(stderr, "usage: compaction MODEL.pt CxHxW [SPARSITY...]\n"), 2;
    restartAsAWorker(argv);
    const Program dense = loadProgram(argv[1], parseShape(argv[2]));
    const auto start = std::chrono::steady_clock::now();
    const Coupling coupling = findCoupling(dense);
    std::printf("%s: groups found in %.2f s\n", argv[1], secondsSince(start));
    std::vector<double> sparsities{0.3, 0.5};
    if (argc > 3) sparsities.clear();
    for (int i = 3; i < argc; ++i) sparsities.push_back(std::atof(argv[i]));
    for (const double sparsity : sparsities) measure(dense, coupling, sparsity);
}
