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

/// What each layer reads and makes together.
std::vector<double> pairsOf(const ModelSummary& model, const std::vector<double>& outputsKept)
{
    std::vector<double> pairs;
    double before = inputBytes(model);
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const double made = double(model.layers[i].outputBytes) * outputsKept[i];
        pairs.push_back(before + made);
        before = made;
    }
    return pairs;
}

double mostOf(const std::vector<double>& values) { return *std::max_element(values.begin(), values.end()); }

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

std::vector<double> aliveWith(const ModelSummary& model, const std::vector<double>& outputsKept)
{
    const double peak = double(model.activationPeakBytes);
    if (peak <= 0 || outputsKept.empty()) return {};
    if (!model.graph.empty()) return aliveBytes(model.graph, operatorsKept(model, outputsKept));
    if (std::all_of(model.layers.begin(), model.layers.end(),
                    [](const Layer& layer) { return layer.outputBytes <= 0; }))
        return {};
    const double dense = mostOf(pairsOf(model, std::vector<double>(outputsKept.size(), 1.0)));
    std::vector<double> alive = pairsOf(model, outputsKept);
    for (double& bytes : alive) bytes *= peak / dense;
    return alive;
}

std::optional<double> activationPeakLeft(const ModelSummary& model, const std::vector<double>& outputsKept)
{
    const double peak = double(model.activationPeakBytes);
    if (peak <= 0) return {};
    if (outputsKept.empty() || *std::min_element(outputsKept.begin(), outputsKept.end()) >= 1) return peak;
    const std::vector<double> alive = aliveWith(model, outputsKept);
    if (alive.empty()) return {};
    return mostOf(alive);
}

}  // namespace espalier
