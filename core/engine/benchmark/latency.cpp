#include "core/engine/benchmark/latency.h"

#include "core/engine/benchmark/deployed_model.h"
#include "core/engine/benchmark/quiet.h"
#include "core/engine/program/timing_threads.h"

#include <ATen/CPUGeneratorImpl.h>
#include <ATen/Functions.h>

#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <numeric>
#include <random>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int warmUpRuns = 4;             // the TorchScript interpreter profiles, then optimises, its first runs
constexpr double shortestSampleMs = 1.0;  // below this the clock and the scheduler are a visible share
constexpr double shortestRunMs =
    800.0;  // go on past `rounds` until this long, so that fast models get a tail to speak of
constexpr double longestRunMs = 5'000.0;  // on a machine that is never quiet
constexpr int mostRounds = 400;
constexpr int fewestRounds = 10;  // undisturbed ones worth more than many disturbed ones

double millisecondsSince(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

/// How often another process took the processor from one of our threads.
long involuntarySwitches()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return usage.ru_nivcsw;
}

double sampleOf(const ModelRun& model, const at::Tensor& input, int repeats)
{
    const auto start = Clock::now();
    for (int i = 0; i < repeats; ++i) model(input);
    return millisecondsSince(start) / repeats;
}

/// One sample of every model.
struct Round {
    std::vector<double> milliseconds;
    bool disturbed = false;
};

at::Tensor randomInput(const Program& program, int batch)
{
    auto shape = program.example.sizes().vec();
    shape.front() = batch;
    auto generator = at::detail::createCPUGenerator(1);
    return at::rand(shape, generator, program.example.options());
}

ModelRun deployedRun(const Program& program)
{
    return [model = std::make_shared<DeployedModel>(program)](const at::Tensor& input) { model->run(input); };
}

/// Takes rounds. The order of the models is drawn anew for each: drift of the machine hits all alike, and no rhythm of
/// its scheduler can favour one place in the order.
class Interleaver {
public:
    Interleaver(const std::vector<ModelRun>& models, const at::Tensor& input, JobSink& sink)
        : m_models(models), m_input(input), m_sink(sink), m_order(models.size())
    {
        std::iota(m_order.begin(), m_order.end(), std::size_t(0));
        warmUp();
    }

    Round take()
    {
        Round round;
        round.milliseconds.resize(m_models.size());
        const long before = involuntarySwitches();
        for (std::size_t i = m_order.size(); i > 1; --i) std::swap(m_order[i - 1], m_order[m_random() % i]);
        for (const std::size_t next : m_order) round.milliseconds[next] = sampleOf(m_models[next], m_input, m_repeats);
        round.disturbed = involuntarySwitches() != before;
        m_sink.checkCancelled();
        return round;
    }

private:
    void warmUp()
    {
        double slowest = 0;
        for (const ModelRun& model : m_models) {
            for (int i = 0; i < warmUpRuns; ++i) model(m_input);
            slowest = std::max(slowest, sampleOf(model, m_input, 1));
            m_sink.checkCancelled();
        }
        m_repeats = std::max(1, static_cast<int>(std::ceil(shortestSampleMs / std::max(slowest, 1e-3))));
    }

    const std::vector<ModelRun>& m_models;
    const at::Tensor& m_input;
    JobSink& m_sink;
    std::vector<std::size_t> m_order;
    std::mt19937 m_random{1};
    int m_repeats = 1;
};

/// Goes on until `enough` undisturbed rounds and the shortest run are there, or patience ends.
std::vector<Round> takeRounds(Interleaver& interleaver, int enough, JobSink& sink)
{
    std::vector<Round> rounds;
    const auto start = Clock::now();
    auto reported = start;
    int undisturbed = 0;
    while (static_cast<int>(rounds.size()) < std::max(mostRounds, 2 * enough)) {
        const double elapsed = millisecondsSince(start);
        if (undisturbed >= enough && elapsed >= shortestRunMs) break;
        if (static_cast<int>(rounds.size()) >= enough && elapsed >= longestRunMs) break;
        rounds.push_back(interleaver.take());
        undisturbed += !rounds.back().disturbed;
        if (millisecondsSince(reported) < 200) continue;
        reported = Clock::now();
        sink.progress(Phase::benchmark, std::min({double(undisturbed) / enough, elapsed / shortestRunMs, 1.0}), 1);
    }
    return rounds;
}

}  // namespace

LatencyRun measureLatency(const Program& dense, const std::map<std::string, const Program*>& candidates,
                          const BenchmarkSettings& settings, JobSink& sink,
                          const std::map<std::string, ModelRun>& others)
{
    sink.progress(Phase::benchmark, 0, 1);
    const TimingThreads limit(settings.threads);
    const at::Tensor input = randomInput(dense, settings.batch);
    std::vector<std::string> truths{"dense"};
    std::vector<ModelRun> models{deployedRun(dense)};
    const auto add = [&](const std::string& truth, const ModelRun& run) {
        truths.push_back(truth);
        models.push_back(run);
    };
    for (const auto& [truth, program] : candidates) add(truth, deployedRun(*program));
    for (const auto& [truth, runs] : others) add(truth, runs);
    std::vector<Round> rounds;
    {
        const Quiet quiet(sink);
        Interleaver interleaver(models, input, sink);
        rounds = takeRounds(interleaver, settings.rounds, sink);
    }
    LatencyRun run;
    run.rounds = static_cast<int>(rounds.size());
    for (const Round& round : rounds) run.disturbed += round.disturbed;
    if (run.rounds - run.disturbed >= std::min(settings.rounds, fewestRounds))
        std::erase_if(rounds, [](const Round& round) { return round.disturbed; });
    for (std::size_t model = 1; model < models.size(); ++model) {
        PairedSamples& samples = run.samples[truths[model]];
        for (const Round& round : rounds) {
            samples.candidate.push_back(round.milliseconds[model]);
            samples.baseline.push_back(round.milliseconds[0]);
        }
    }
    return run;
}

}  // namespace espalier
