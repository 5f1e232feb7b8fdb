#include "core/engine/preview/trials.h"

#include "core/engine/evaluate/accuracy.h"
#include "core/engine/program/execute.h"

#include <ATen/Functions.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <chrono>
#include <limits>

namespace espalier {

namespace {

using Clock = std::chrono::steady_clock;

constexpr double secondsForAll = 12;
constexpr double secondsForABatch = 0.1;  // so that cancelling is noticed
constexpr int mostTimings = 5;
constexpr double secondsForTimings = 0.5;
constexpr std::int64_t samplesTried = 256, leastSamples = 16;

class Trials {
public:
    Trials(const Program& program, const PreviewData& data, std::optional<std::int64_t> asked, JobSink& sink)
        : m_executor(program),
          m_data(data),
          m_sink(sink),
          m_asked(asked.has_value()),
          m_n(std::min(asked.value_or(samplesTried), data.order.size(0)))
    {
    }

    void plan(const PreprocessingTrial& first, std::size_t trials)
    {
        const double each = secondsForOne(first);
        const double affordable = secondsForAll / (each * static_cast<double>(trials));
        if (!m_asked) m_n = std::min(m_n, std::max(leastSamples, static_cast<std::int64_t>(std::min(affordable, 1e9))));
        m_batch = std::clamp<std::int64_t>(static_cast<std::int64_t>(secondsForABatch / each), 1, 64);
        m_all = m_n * static_cast<std::int64_t>(trials);
    }

    TrialOutcome run(PreprocessingTrial& trial)
    {
        TrialOutcome outcome;
        trial.n = m_n;
        for (std::int64_t begin = 0; begin < m_n; begin += m_batch) {
            m_sink.checkCancelled();
            m_sink.progress(Phase::evaluate, static_cast<double>(m_done), static_cast<double>(m_all));
            const std::int64_t count = std::min(m_batch, m_n - begin);
            take(scores(trial, begin, count), begin, trial, outcome);
            m_done += count;
        }
        m_sink.progress(Phase::evaluate, static_cast<double>(m_done), static_cast<double>(m_all));
        return outcome;
    }

private:
    /// The shortest of a few runs: the first run of a network is slower than all others, and the machine may be busy.
    double secondsForOne(const PreprocessingTrial& trial)
    {
        const std::int64_t few = std::min<std::int64_t>(2, m_n);
        double shortest = std::numeric_limits<double>::infinity(), spent = 0;
        for (int run = 0; run < 2 || (run < mostTimings && spent < secondsForTimings); ++run) {
            const auto start = Clock::now();
            scores(trial, 0, few);
            const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
            shortest = std::min(shortest, seconds);
            spent += seconds;
        }
        return shortest / static_cast<double>(few);
    }

    at::Tensor scores(const PreprocessingTrial& trial, std::int64_t begin, std::int64_t count)
    {
        const at::Tensor batch =
            makeBatch(m_data.dataset, m_data.order.narrow(0, begin, count), withTrial(m_data.preprocessing, trial));
        at::Tensor result = m_executor.forward(batch);
        if (result.dim() == 2 && result.size(0) == count) return result.to(at::kFloat);
        std::string found;
        for (const std::int64_t size : result.sizes()) found += (found.empty() ? "" : "x") + std::to_string(size);
        throw Failure("model.output_not_classes", "", {{"found", found}, {"batch", std::to_string(count)}});
    }

    void take(const at::Tensor& scores, std::int64_t begin, PreprocessingTrial& trial, TrialOutcome& outcome)
    {
        if (scores.isnan().any().item<bool>()) trial.finite = false;
        const auto [confidence, prediction] = shares(scores).max(1);
        const auto* index = m_data.order.data_ptr<std::int64_t>() + begin;
        const auto* label = m_data.dataset.labels.data_ptr<std::int64_t>();
        for (std::int64_t i = 0; i < prediction.size(0); ++i) {
            outcome.predictions.push_back(prediction[i].item<std::int64_t>());
            outcome.confidences.push_back(confidence[i].item<double>());
            trial.right += outcome.predictions.back() == label[index[i]];
        }
    }

    Executor m_executor;
    const PreviewData& m_data;
    JobSink& m_sink;
    bool m_asked;
    std::int64_t m_n, m_batch = 1, m_done = 0, m_all = 1;
};

}  // namespace

Preprocessing withTrial(const Preprocessing& preprocessing, const PreprocessingTrial& trial)
{
    return {preprocessing.input, trial.mean, trial.std};
}

std::vector<TrialOutcome> tryPreprocessing(const Program& program, const PreviewData& data,
                                           std::optional<std::int64_t> asked, std::vector<PreprocessingTrial>& trials,
                                           JobSink& sink)
{
    const c10::InferenceMode inference;
    Trials runner(program, data, asked, sink);
    runner.plan(trials.front(), trials.size());
    std::vector<TrialOutcome> outcomes;
    for (PreprocessingTrial& trial : trials) outcomes.push_back(runner.run(trial));
    return outcomes;
}

}  // namespace espalier
