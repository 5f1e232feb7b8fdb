#include "core/engine/evaluate/accuracy.h"

#include "core/engine/program/execute.h"

#include <ATen/Functions.h>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <limits>

namespace espalier {

std::int64_t evaluationBatch(const Dataset& dataset)
{
    constexpr std::int64_t elements = 256 * 3 * 32 * 32;
    const std::int64_t each = std::max<std::int64_t>(1, dataset.samples.numel() / dataset.size());
    return std::clamp<std::int64_t>(elements / each, 1, 256);
}

void checkLogits(const at::Tensor& logits, std::int64_t batch)
{
    if (logits.dim() == 2 && logits.size(0) == batch) return;
    std::string found;
    for (const std::int64_t size : logits.sizes()) found += (found.empty() ? "" : "x") + std::to_string(size);
    throw Failure("model.output_not_classes", "", {{"found", found}, {"batch", std::to_string(batch)}});
}

at::Tensor shares(const at::Tensor& scores)
{
    const bool already =
        scores.ge(0).all().item().toBool() && at::allclose(scores.sum(1), at::ones({scores.size(0)}), 1e-3, 1e-3);
    return already ? scores : scores.softmax(1);
}

double Evaluation::accuracy() const
{
    if (!finite || n == 0) return std::numeric_limits<double>::quiet_NaN();
    return static_cast<double>(right) / static_cast<double>(n);
}

Evaluation evaluate(const Program& program, const Dataset& dataset, const Preprocessing& preprocessing,
                    std::int64_t limit, JobSink& sink)
{
    const std::int64_t n = limit < 0 ? dataset.size() : std::min(limit, dataset.size());
    Evaluation result{0, n, at::empty({n}, at::kLong), at::empty({n}, at::kFloat), true};
    if (n == 0) return result;
    Executor executor(program);
    const c10::InferenceMode inference;
    const at::Tensor all = at::arange(n, at::kLong);
    const std::int64_t step = evaluationBatch(dataset);
    for (std::int64_t begin = 0; begin < n; begin += step) {
        sink.checkCancelled();
        const std::int64_t count = std::min(step, n - begin);
        const at::Tensor logits = executor.forward(makeBatch(dataset, all.narrow(0, begin, count), preprocessing));
        checkLogits(logits, count);
        result.finite = result.finite && !logits.isnan().any().item<bool>();
        const at::Tensor said = logits.argmax(1);
        result.predictions.narrow(0, begin, count).copy_(said);
        result.confidences.narrow(0, begin, count)
            .copy_(shares(logits.to(at::kFloat)).gather(1, said.unsqueeze(1)).squeeze(1));
        sink.progress(Phase::evaluate, static_cast<double>(begin + count), static_cast<double>(n));
    }
    result.right = result.predictions.eq(dataset.labels.narrow(0, 0, n)).sum().item<std::int64_t>();
    return result;
}

}  // namespace espalier
