#include "core/engine/evaluate/answers.h"

#include <ATen/Functions.h>

#include <limits>

namespace espalier {

namespace {

constexpr std::int64_t mostClasses = std::numeric_limits<std::uint16_t>::max();

std::vector<std::uint16_t> narrowed(const at::Tensor& values)
{
    const at::Tensor plain = values.to(at::kLong).contiguous();
    const auto* begin = plain.data_ptr<std::int64_t>();
    return {begin, begin + plain.numel()};
}

Predictions predictionsOf(const Evaluation& evaluation)
{
    const at::Tensor shares = evaluation.confidences.nan_to_num(0).clamp(0, 1).mul(Predictions::mostConfident).round();
    return {narrowed(evaluation.predictions), narrowed(shares)};
}

}  // namespace

std::optional<Answers> answersOf(const Dataset& dataset, const Evaluation& dense, const Evaluation* pruned)
{
    if (dense.n == 0 || (pruned && pruned->n != dense.n)) return {};
    const at::Tensor labels = dataset.labels.narrow(0, 0, dense.n);
    if (labels.max().item<std::int64_t>() > mostClasses || dense.predictions.max().item<std::int64_t>() > mostClasses ||
        (pruned && pruned->predictions.max().item<std::int64_t>() > mostClasses))
        return {};
    Answers answers{narrowed(labels), dataset.classNames, predictionsOf(dense), {}};
    if (pruned) answers.pruned = predictionsOf(*pruned);
    return answers;
}

}  // namespace espalier
