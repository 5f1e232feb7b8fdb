#include "core/engine/recover/fine_tune.h"

#include "core/engine/program/execute.h"
#include "core/engine/recover/channels_last.h"
#include "core/engine/recover/gradual.h"
#include "core/engine/recover/loss.h"
#include "core/engine/recover/optimizer.h"
#include "core/engine/recover/paced_progress.h"
#include "core/engine/recover/penalty.h"
#include "core/engine/recover/training_draw.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
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
    FineTuning(Program& program, Masks& masks, const RecoveryStep& step, int index, RecoveryContext& context)
        : m_step(step),
          m_index(index),
          m_context(context),
          m_program(program),
          m_masks(masks),
          m_layout(program),
          m_optimizer(makeOptimizer(program, masks, step)),
          m_executor(program),
          m_batches(TrainingDraw(context.train, step, 0).batches()),
          m_progress(context.sink, Phase::fine_tune, static_cast<double>(m_batches) * step.epochs)
    {
        m_executor.setTraining(true);
        if (step.distill) m_teacher.emplace(*context.dense);
        if (step.gradual) m_gradual.emplace(context.requests, rampSteps(), context);
    }

    Optimizer& optimizer() { return *m_optimizer; }
    /// The masks are those of the end after so many epochs.
    bool closedAfter(int epochs) const { return !m_gradual || epochs * m_batches >= rampSteps(); }

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
            closeIn(position);
            sum += train(draw.batch(i), rateAt(position));
            m_progress.at(static_cast<double>(position + 1));
        }
        closeIn((epoch + 1) * m_batches);
        const double loss =
            std::isfinite(sum) ? sum / static_cast<double>(m_batches) : std::numeric_limits<double>::quiet_NaN();
        return {m_context.firstStep + m_index, epoch + 1, loss, std::nullopt, rateAt(epoch * m_batches)};
    }

private:
    /// Cosine from the peak to zero over all epochs (Loshchilov & Hutter 2017, without restarts).
    double rateAt(std::int64_t position) const
    {
        const double done = static_cast<double>(position) / static_cast<double>(m_batches * m_step.epochs);
        return m_step.learningRate * 0.5 * (1 + std::cos(std::numbers::pi * done));
    }

    std::int64_t rampSteps() const
    {
        return std::llround(*m_step.gradual * static_cast<double>(m_batches * m_step.epochs));
    }

    void closeIn(std::int64_t position)
    {
        if (!m_gradual || !m_gradual->changeAt(position)) return;
        m_masks = m_gradual->masksAt(m_program, position);
        m_optimizer->setMasks(m_masks);
    }

    double train(const at::Tensor& indexes, double rate)
    {
        const at::Tensor samples = m_layout.batch(makeBatch(m_context.train, indexes, m_context.preprocessing));
        const at::Tensor labels = m_context.train.labels.index_select(0, indexes);
        const at::Tensor loss = trainingLoss(m_executor.forward(samples), labels, softTargets(samples), m_step.distill);
        const double value = loss.item<double>();
        if (!std::isfinite(value)) return value;
        loss.backward();
        addPenalties(m_program, m_step);
        m_optimizer->step(rate);
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
    Program& m_program;
    Masks& m_masks;
    ChannelsLast m_layout;
    std::unique_ptr<Optimizer> m_optimizer;
    Executor m_executor;
    std::optional<Executor> m_teacher;
    std::optional<GradualMasks> m_gradual;
    std::int64_t m_batches;
    PacedProgress m_progress;
};

/// Gradual pruning begins with all weights there.
void unmask(Program& program, RecoveryState& state, const RecoveryContext& context)
{
    const c10::AutoGradMode noGradients(false);
    for (auto& [path, mask] : state.masks) {
        const auto before = context.unmasked.find(path);
        if (before == context.unmasked.end()) continue;
        program.tensor(path).add_(before->second * mask.logical_not());
        mask = at::ones_like(mask);
    }
}

void keepIfBest(const Program& program, const TrainingPoint& point, RecoveryState::Best& best)
{
    if (!point.accuracy || (best.epoch > 0 && !(*point.accuracy > best.accuracy))) return;
    best = {point.epoch, *point.accuracy, {}};
    for (const Parameter& parameter : program.parameters)
        best.tensors[parameter.path] = parameter.tensor.detach().clone();
}

void restoreBest(Program& program, const RecoveryState::Best& best)
{
    const c10::AutoGradMode noGradients(false);
    for (const auto& [path, tensor] : best.tensors) program.tensor(path).copy_(tensor);
}

}  // namespace

bool continueFineTuning(Program& program, const RecoveryStep& step, int index, RecoveryContext& context,
                        RecoveryState& state, const Checkpoint& checkpoint)
{
    if (state.epoch >= step.epochs) return true;
    if (state.epoch == 0 && step.gradual) unmask(program, state, context);
    {
        const c10::AutoGradMode gradients(true);
        FineTuning tuning(program, state.masks, step, index, context);
        tuning.optimizer().setState(state.optimizer);
        state.optimizer = tuning.optimizer().state();
        while (state.epoch < step.epochs) {
            TrainingPoint point = tuning.epoch(state.epoch);
            const bool diverged = std::isnan(point.loss);
            if (!diverged && context.validate) point.accuracy = context.validate(program);
            state.points.push_back(point);
            context.sink.send(MetricEvent{point});
            if (diverged) return false;
            ++state.epoch;
            if (tuning.closedAfter(state.epoch)) keepIfBest(program, point, state.best);
            if (context.epochDone) context.epochDone(static_cast<int>(state.points.size()), program);
            if (state.epoch == step.epochs) restoreBest(program, state.best);
            checkpoint.save(program, state);
        }
    }
    return true;
}

RecoveryOutcome fineTune(Program& program, const Masks& masks, const RecoveryStep& step, int index,
                         RecoveryContext& context)
{
    const Checkpoint checkpoint(context.folder,
                                recoveryKey(program, masks, {step}, context) + "/" + std::to_string(index));
    RecoveryState state;
    state.step = index;
    state.masks = masks;
    checkpoint.restore(program, state, context.sink);
    const bool finished = continueFineTuning(program, step, index, context, state, checkpoint);
    return {state.points, {}, !finished, state.masks};
}

}  // namespace espalier
