#include "core/estimate/activation_estimate.h"

#include "core/measure/stored_bytes.h"

#include <algorithm>
#include <numeric>
#include <unordered_map>

namespace espalier {

namespace {

double inputBytes(const ModelSummary& model)
{
    return std::accumulate(model.input.begin(), model.input.end(), double(bytesOfFloat),
                           [](double product, std::int64_t size) { return product * double(size); });
}

/// The most that a layer reads and makes together.
double largestPair(const ModelSummary& model, const std::vector<double>& outputsKept)
{
    double before = inputBytes(model), largest = 0;
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const double made = double(model.layers[i].outputBytes) * outputsKept[i];
        largest = std::max(largest, before + made);
        before = made;
    }
    return largest;
}

}  // namespace

std::vector<double> operatorsKept(const ModelSummary& model, const std::vector<double>& outputsKept)
{
    std::unordered_map<std::string, double> ofLayer;
    for (std::size_t i = 0; i < model.layers.size() && i < outputsKept.size(); ++i)
        ofLayer.emplace(model.layers[i].path, outputsKept[i]);
    std::vector<double> kept;
    kept.reserve(model.graph.size());
    for (const GraphOperator& one : model.graph) {
        if (const auto layer = ofLayer.find(one.layer); !one.layer.empty() && layer != ofLayer.end()) {
            kept.push_back(layer->second);
            continue;
        }
        double bytes = 0, left = 0;
        for (const int from : one.inputs) {
            bytes += double(model.graph[std::size_t(from)].bytes);
            left += double(model.graph[std::size_t(from)].bytes) * kept[std::size_t(from)];
        }
        kept.push_back(bytes > 0 ? left / bytes : 1);
    }
    return kept;
}

std::optional<double> activationPeakLeft(const ModelSummary& model, const std::vector<double>& outputsKept)
{
    const double peak = double(model.activationPeakBytes);
    if (peak <= 0) return {};
    const auto [least, most] = std::minmax_element(outputsKept.begin(), outputsKept.end());
    if (outputsKept.empty() || *least >= 1) return peak;
    if (!model.graph.empty()) {
        const std::vector<double> alive = aliveBytes(model.graph, operatorsKept(model, outputsKept));
        return *std::max_element(alive.begin(), alive.end());
    }
    if (std::all_of(model.layers.begin(), model.layers.end(),
                    [](const Layer& layer) { return layer.outputBytes <= 0; }))
        return {};
    const double scale =
        largestPair(model, outputsKept) / largestPair(model, std::vector<double>(outputsKept.size(), 1.0));
    return peak * std::clamp(scale, *least, 1.0);
}

}  // namespace espalier
