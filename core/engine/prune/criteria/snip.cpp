#include "core/engine/prune/criteria/snip.h"

#include "core/engine/prune/criteria/gradients.h"
#include "core/engine/prune/criteria/running_sum.h"

namespace espalier {

Importances snipScores(const CriterionContext& context)
{
    RunningSum gradients(context.program);
    visitGradients(context, [&](const std::string& path, const at::Tensor&, const at::Tensor& gradient) {
        gradients.add(path, gradient);
    });
    Importances scores = gradients.importances();
    double total = 0;
    for (const Parameter& parameter : context.program.parameters) {
        const auto score = scores.find(parameter.path);
        if (score == scores.end()) continue;
        score->second.mul_(parameter.tensor.detach()).abs_();
        total += score->second.sum(at::kDouble).item<double>();
    }
    if (total > 0)
        for (auto& [path, score] : scores) score.mul_(1 / total);
    return scores;
}

}  // namespace espalier
