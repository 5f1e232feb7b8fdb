#include "core/engine/benchmark/latency.h"

#include "core/engine/benchmark/deployed_model.h"
#include "core/engine/benchmark/quiet.h"

#include <ATen/Functions.h>
#include <ATen/CPUGeneratorImpl.h>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int warmUpRuns = 4;            // the TorchScript interpreter profiles, then optimises, its first runs
constexpr double shortestSampleMs = 1.0; // below this the clock and the scheduler are a visible share
constexpr double shortestRunMs = 800.0;  // go on past `rounds` until this long, so that fast models get a tail to speak of
constexpr int mostRounds = 400;

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// One contestant of the interleaved run.
struct Runner {
    DeployedModel model;
    std::vector<double> samples;

    double sample(const at::Tensor& input, int repeats)
    {
        const auto start = Clock::now();
        for (int i = 0; i < repeats; ++i) model.run(input);
        return millisecondsSince(start) / repeats;
    }
};

at::Tensor randomInput(const Program& program, int batch)
{
    auto shape = program.example.sizes().vec();
    shape.front() = batch;
    auto generator = at::detail::createCPUGenerator(1);
    return at::rand(shape, generator, program.example.options());
}

/// Runs every model once a round, starting with another one each time, so that drift of the machine hits all alike.
void interleave(std::vector<Runner>& runners, const at::Tensor& input, const BenchmarkSettings& settings, JobSink& sink)
{
    double slowest = 0;
    for (Runner& runner : runners) {
        for (int i = 0; i < warmUpRuns; ++i) runner.sample(input, 1);
        slowest = std::max(slowest, runner.sample(input, 1));
        sink.checkCancelled();
    }
    const int repeats = std::max(1, static_cast<int>(std::ceil(shortestSampleMs / std::max(slowest, 1e-3))));
    const auto start = Clock::now();
    auto reported = start;
    for (int round = 0; round < mostRounds; ++round) {
        const double elapsed = millisecondsSince(start);
        if (round >= settings.rounds && elapsed >= shortestRunMs) break;
        for (std::size_t i = 0; i < runners.size(); ++i) {
            Runner& runner = runners[(i + static_cast<std::size_t>(round)) % runners.size()];
            runner.samples.push_back(runner.sample(input, repeats));
        }
        sink.checkCancelled();
        if (millisecondsSince(reported) < 200) continue;
        reported = Clock::now();
        sink.progress(Phase::benchmark, std::min(double(round) / settings.rounds, elapsed / shortestRunMs), 1);
    }
}

}  // namespace

std::map<std::string, PairedSamples> measureLatency(const Program& dense,
                                                    const std::map<std::string, const Program*>& candidates,
                                                    const BenchmarkSettings& settings, JobSink& sink)
{
    const ThreadLimit limit(settings.threads);
    const at::Tensor input = randomInput(dense, settings.batch);
    std::vector<Runner> runners;
    runners.push_back({DeployedModel(dense), {}});
    for (const auto& [truth, program] : candidates) runners.push_back({DeployedModel(*program), {}});
    {
        const Quiet quiet(sink);
        interleave(runners, input, settings, sink);
    }
    std::map<std::string, PairedSamples> result;
    std::size_t next = 1;
    for (const auto& [truth, program] : candidates) result[truth] = {runners[next++].samples, runners.front().samples};
    return result;
}

}  // namespace espalier
