#include "views/plan_document/plan_totals.h"

#include <algorithm>
#include <map>
#include <string>

namespace espalier {

namespace {

/// Fractions left of a layer's rows (its output channels) and of the weights within them.
struct Left {
    double channels = 1, weights = 1;
};

Left leftBy(const LayerRule& rule)
{
    Left left;
    for (const Cut& cut : rule.cuts) (cut.pattern.structured() ? left.channels : left.weights) *= 1 - cut.sparsity;
    return left;
}

/// Fraction left of each layer's input channels.
std::map<std::string, double> inputsLeft(const ModelSummary& model, const std::vector<LayerRule>& rules)
{
    std::map<std::string, double> left;
    for (std::size_t g = 0; g < model.groups.size(); ++g) {
        double channels = 1;
        for (std::size_t i = 0; i < model.layers.size(); ++i)
            if (model.layers[i].group == int(g)) channels = std::min(channels, leftBy(rules[i]).channels);
        for (const std::string& consumer : model.groups[g].consumers) {
            double& least = left.try_emplace(consumer, 1.0).first->second;
            least = std::min(least, channels);
        }
    }
    return left;
}

}  // namespace

PlanTotals planTotals(const ModelSummary& model, const std::vector<LayerRule>& rules)
{
    PlanTotals totals;
    const auto inputs = inputsLeft(model, rules);
    double parameters = 0, asked = 0, parametersLeft = 0, macs = 0, macsLeft = 0;
    for (std::size_t i = 0; i < model.layers.size() && i < rules.size(); ++i) {
        const Layer& layer = model.layers[i];
        const Left left = leftBy(rules[i]);
        const auto found = inputs.find(layer.path);
        const double shape = left.channels * (found == inputs.end() ? 1.0 : found->second);
        parameters += double(layer.parameters);
        asked += double(layer.parameters) * (1 - left.channels * left.weights);
        parametersLeft += double(layer.parameters) * shape * left.weights;
        macs += double(layer.macs);
        macsLeft += double(layer.macs) * shape * left.weights;
        totals.layers += left.channels * left.weights < 1;
    }
    if (parameters > 0) {
        totals.requested = asked / parameters;
        totals.weights = 1 - parametersLeft / parameters;
    }
    if (macs > 0) totals.macs = 1 - macsLeft / macs;
    return totals;
}

}  // namespace espalier
