#include "core/engine/recover/fine_tune.h"

#include "core/engine/program/execute.h"
#include "core/engine/recover/channels_last.h"
#include "core/engine/recover/loss.h"
#include "core/engine/recover/paced_progress.h"
#include "core/engine/recover/sgd.h"
#include "core/engine/recover/training_draw.h"

#include <ATen/Functions.h>
#include <c10/core/GradMode.h>

#include <cmath>
#include <limits>
#include <numbers>
#include <optional>

namespace espalier {

namespace {

/// One step of a recipe while it runs.
class FineTuning {
public:
    FineTuning(Program& program, const Masks& masks, const RecoveryStep& step, int index, RecoveryContext& context)
        : m_step(step),
          m_index(index),
          m_context(context),
          m_layout(program),
          m_optimizer(program, masks, step),
          m_executor(program),
          m_batches(TrainingDraw(context.train, step, 0).batches()),
          m_progress(context.sink, Phase::fine_tune, static_cast<double>(m_batches) * step.epochs)
    {
        m_executor.setTraining(true);
        if (step.distill) m_teacher.emplace(*context.dense);
    }

    Sgd& optimizer() { return m_optimizer; }

    /// Epochs count from 0.
    TrainingPoint epoch(int epoch)
    {
        const std::uint64_t seed = mixSeed(m_context.seed, m_index, epoch);
        const TrainingDraw draw(m_context.train, m_step, seed);
        at::manual_seed(seed);  // for what draws by itself: dropout
        double sum = 0;
        for (std::int64_t i = 0; i < m_batches && std::isfinite(sum); ++i) {
            m_context.sink.checkCancelled();
            const std::int64_t position = epoch * m_batches + i;
            sum += train(draw.batch(i), rateAt(position));
            m_progress.at(static_cast<double>(position + 1));
        }
        const double loss =
            std::isfinite(sum) ? sum / static_cast<double>(m_batches) : std::numeric_limits<double>::quiet_NaN();
        return {m_index, epoch + 1, loss, std::nullopt, rateAt(epoch * m_batches)};
    }

private:
    /// Cosine from the peak to zero over all epochs (Loshchilov & Hutter 2017, without restarts).
    double rateAt(std::int64_t position) const
    {
        const double done = static_cast<double>(position) / static_cast<double>(m_batches * m_step.epochs);
        return m_step.learningRate * 0.5 * (1 + std::cos(std::numbers::pi * done));
    }

    double train(const at::Tensor& indexes, double rate)
    {
        const at::Tensor samples = m_layout.batch(makeBatch(m_context.train, indexes, m_context.preprocessing));
        const at::Tensor labels = m_context.train.labels.index_select(0, indexes);
        const at::Tensor loss = trainingLoss(m_executor.forward(samples), labels, softTargets(samples), m_step.distill);
        const double value = loss.item<double>();
        if (!std::isfinite(value)) return value;
        loss.backward();
        m_optimizer.step(rate);
        return value;
    }

    at::Tensor softTargets(const at::Tensor& samples)
    {
        if (!m_teacher) return {};
        const c10::AutoGradMode noGradients(false);
        return m_teacher->forward(samples);
    }

    const RecoveryStep& m_step;
    int m_index;
    RecoveryContext& m_context;
    ChannelsLast m_layout;
    Sgd m_optimizer;
    Executor m_executor;
    std::optional<Executor> m_teacher;
    std::int64_t m_batches;
    PacedProgress m_progress;
};

}  // namespace

bool continueFineTuning(Program& program, const Masks& masks, const RecoveryStep& step, int index,
                        RecoveryContext& context, RecoveryState& state, const Checkpoint& checkpoint)
{
    if (state.step != index) state = {index, 0, std::move(state.points), {}};
    if (state.epoch >= step.epochs) return true;
    const c10::AutoGradMode gradients(true);
    FineTuning tuning(program, masks, step, index, context);
    tuning.optimizer().setVelocities(state.velocities);
    state.velocities = tuning.optimizer().velocities();
    while (state.epoch < step.epochs) {
        TrainingPoint point = tuning.epoch(state.epoch);
        const bool diverged = std::isnan(point.loss);
        if (!diverged && context.validate) point.accuracy = context.validate(program);
        state.points.push_back(point);
        context.sink.send(MetricEvent{point});
        if (diverged) return false;
        ++state.epoch;
        checkpoint.save(program, state);
    }
    return true;
}

RecoveryOutcome fineTune(Program& program, const Masks& masks, const RecoveryStep& step, int index,
                         RecoveryContext& context)
{
    checkSupported(step, index);
    const Checkpoint checkpoint(context.folder,
                                recoveryKey(program, masks, {step}, context) + "/" + std::to_string(index));
    RecoveryState state;
    checkpoint.restore(program, state, context.sink);
    const bool finished = continueFineTuning(program, masks, step, index, context, state, checkpoint);
    return {state.points, !finished};
}

}  // namespace espalier
