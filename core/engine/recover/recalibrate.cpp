#include "core/engine/program/batch_norms.h"
#include "core/engine/program/execute.h"
#include "core/engine/recover/recover.h"
#include "core/engine/recover/training_draw.h"

#include <ATen/Functions.h>
#include <c10/core/GradMode.h>

namespace espalier {

namespace {

/// Cumulative average, kept in double so that its bits do not depend on how many batches came before.
struct Averages {
    explicit Averages(const Program& program, const std::vector<RunningStatistics>& statistics)
    {
        for (const auto& [mean, variance] : statistics)
            for (const int index : {mean, variance}) {
                const at::Tensor& buffer = program.parameters[static_cast<std::size_t>(index)].tensor;
                buffers.push_back(buffer);
                sums.push_back(at::zeros(buffer.sizes(), at::kDouble));
            }
    }
    void clearBuffers()
    {
        for (at::Tensor& buffer : buffers) buffer.zero_();
    }
    void add()
    {
        for (std::size_t i = 0; i < buffers.size(); ++i) sums[i].add_(buffers[i]);
        ++batches;
    }
    void store()
    {
        for (std::size_t i = 0; i < buffers.size(); ++i) buffers[i].copy_(sums[i].div_(batches));
    }

    std::vector<at::Tensor> buffers, sums;
    std::int64_t batches = 0;
};

}  // namespace

void recalibrate(Program& program, const RecoveryStep& step, RecoveryContext& context)
{
    const auto statistics = findRunningStatistics(program);
    if (statistics.empty()) return;
    const c10::AutoGradMode noGradients(false);
    Averages averages(program, statistics);
    Executor executor(statisticsProbe(program));
    executor.setTraining(true);
    const TrainingDraw draw(context.train, step, mixSeed(context.seed, -1, 0));
    for (std::int64_t i = 0; i < draw.batches(); ++i) {
        context.sink.checkCancelled();
        averages.clearBuffers();
        executor.forward(makeBatch(context.train, draw.batch(i), context.preprocessing));
        averages.add();
        context.sink.progress(Phase::recalibrate, static_cast<double>(i + 1), static_cast<double>(draw.batches()));
    }
    averages.store();
}

}  // namespace espalier
