#include "views/memory/memory_timeline.h"

#include "core/estimate/activation_estimate.h"
#include "core/estimate/channels_kept.h"

#include <algorithm>
#include <unordered_map>

namespace espalier {

namespace {

constexpr double little = 0.01;  // of a group's channels, to see whether the peak moves with them

std::vector<double> plannedOutputs(const ModelSummary& model, const std::vector<LayerRule>& rules)
{
    std::vector<double> kept;
    for (const ChannelsKept& layer : channelsKept(model, rules)) kept.push_back(layer.outputs);
    return kept;
}

double mostOf(const std::vector<double>& bytes)
{
    return bytes.empty() ? 0 : *std::max_element(bytes.begin(), bytes.end());
}

/// Tries each group with a little less of it: the peak follows, or something else makes it.
std::vector<char> whoMovesPeak(const ModelSummary& model, const std::vector<double>& kept)
{
    const double peak = mostOf(aliveBytes(model.graph, operatorsKept(model, kept)));
    std::vector<char> moves(model.layers.size(), 0);
    std::unordered_map<int, char> byGroup;
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const int group = model.layers[i].group;
        if (group < 0 || !model.layers[i].channelLock.empty()) continue;
        const auto [known, isNew] = byGroup.try_emplace(group, 0);
        if (isNew) {
            std::vector<double> less = kept;
            for (std::size_t other = 0; other < less.size(); ++other)
                if (model.layers[other].group == group) less[other] *= 1 - little;
            known->second = mostOf(aliveBytes(model.graph, operatorsKept(model, less))) < peak * (1 - 1e-9);
        }
        moves[i] = known->second;
    }
    return moves;
}

int peakOf(const std::vector<MemoryTimeline::Step>& steps, double MemoryTimeline::Step::*bytes)
{
    const auto most = std::max_element(steps.begin(), steps.end(),
                                       [bytes](const auto& a, const auto& b) { return a.*bytes < b.*bytes; });
    return most == steps.end() ? -1 : int(most - steps.begin());
}

}  // namespace

int MemoryTimeline::densePeak() const { return peakOf(steps, &Step::dense); }
int MemoryTimeline::plannedPeak() const { return peakOf(steps, &Step::planned); }

int MemoryTimeline::stepOfLayer(int layer) const
{
    const auto found =
        std::find_if(steps.begin(), steps.end(), [layer](const Step& step) { return step.layer == layer; });
    return layer < 0 || found == steps.end() ? -1 : int(found - steps.begin());
}

MemoryTimeline memoryTimeline(const ModelSummary& model, const std::vector<LayerRule>& rules)
{
    MemoryTimeline timeline;
    std::unordered_map<std::string, int> layers;
    for (std::size_t i = 0; i < model.layers.size(); ++i) layers.emplace(model.layers[i].path, int(i));
    const std::vector<double> kept = plannedOutputs(model, rules);
    const std::vector<double> dense = aliveBytes(model.graph);
    const std::vector<double> planned = aliveBytes(model.graph, operatorsKept(model, kept));
    for (std::size_t i = 0; i < model.graph.size(); ++i) {
        const GraphOperator& one = model.graph[i];
        if (one.madeBytes <= 0) continue;
        MemoryTimeline::Step step;
        const auto layer = layers.find(one.layer);
        if (!one.layer.empty() && layer != layers.end()) step.layer = layer->second;
        QString kind = QString::fromStdString(one.kind);
        step.name = step.layer >= 0 ? QString::fromStdString(one.layer)
                    : one.module.empty()
                        ? kind.replace('_', ' ')
                        : QStringLiteral("%1 (%2)").arg(QString::fromStdString(one.module), kind.replace('_', ' '));
        step.dense = dense[i];
        step.planned = planned[i];
        timeline.hasPlan = timeline.hasPlan || step.planned < step.dense;
        timeline.steps.push_back(std::move(step));
    }
    timeline.movesPeak = whoMovesPeak(model, kept);
    return timeline;
}

}  // namespace espalier
