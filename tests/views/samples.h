#pragma once

#include "app/jobs/job_status.h"
#include "core/log/experiment.h"
#include "core/model/model_summary.h"

#include <string>
#include <vector>

namespace espalier::samples {

/// A small residual network: stem and block.conv2 make the same channels, block.conv1 its own, fc the output.
inline ModelSummary model()
{
    const auto layer = [](std::string path, LayerKind kind, std::vector<std::int64_t> shape, std::int64_t positions,
                          int group, std::string lock) {
        Layer made;
        made.path = std::move(path);
        made.weight = made.path + ".weight";
        made.kind = kind;
        made.parameters = 1;
        for (auto size : shape) made.parameters *= size;
        made.shape = std::move(shape);
        made.macs = made.parameters * positions;
        made.milliseconds = double(made.macs) / 1e6;
        made.group = group;
        made.channelLock = std::move(lock);
        return made;
    };
    ModelSummary model;
    model.input = {1, 28, 28};
    model.classes = 10;
    model.layers = {layer("stem", LayerKind::convolution, {16, 1, 3, 3}, 784, 0, ""),
                    layer("block.conv1", LayerKind::convolution, {32, 16, 3, 3}, 196, 1, ""),
                    layer("block.conv2", LayerKind::convolution, {16, 32, 3, 3}, 196, 0, ""),
                    layer("fc", LayerKind::linear, {10, 16}, 1, 2, "channels.output")};
    model.groups = {{{"stem", "block.conv2"}, {"block.conv1", "fc"}, 16, ""},
                    {{"block.conv1"}, {"block.conv2"}, 32, ""},
                    {{"fc"}, {}, 0, "channels.output"}};
    for (const Layer& made : model.layers) {
        model.parameters += made.parameters;
        model.macs += made.macs;
    }
    return model;
}

inline constexpr int stem = 0, conv1 = 1, conv2 = 2, fc = 3;

inline Experiment experiment(const std::string& id, const char* pattern, double sparsity, double accuracy, double ratio)
{
    Experiment made;
    made.id = id;
    made.status = "done";
    made.baseline = std::string(pattern) == "dense";
    made.name = made.baseline ? "dense" : std::string(pattern) + ' ' + std::to_string(int(100 * sparsity)) + " %";
    if (!made.baseline) {
        LayerRule rule;
        rule.cuts = {{Pattern::parse(pattern), sparsity}};
        made.plan.rules = {{"*", rule}};
        made.accuracy.pruned = accuracy - 0.1;
        made.accuracy.recovered = accuracy;
    }
    made.accuracy.dense = 0.935;
    made.accuracy.n = 10000;
    made.accuracy.ci95 = {accuracy - 0.005, accuracy + 0.005};
    made.sparsity.weights = made.sparsity.macs = sparsity;
    LatencyRecord latency;
    latency.medianMs = ratio;
    latency.ratio = ratio;
    latency.ratioCi95 = {ratio - 0.01, ratio + 0.01};
    made.latency["masked"] = latency;
    made.memory.weightsDense = 588000;
    made.memory.weightsStored = std::int64_t(588000 * (1 - sparsity));
    made.memory.format = "csr";
    made.memory.activationsPeak = 100000;
    return made;
}

/// Dense, a good point, one that it beats on both counts, a cheap one, and two that cannot be drawn.
inline std::vector<Experiment> experiments()
{
    std::vector<Experiment> all{
        experiment("aaaa", "dense", 0, 0.935, 1.0), experiment("bbbb", "channel", 0.3, 0.93, 0.7),
        experiment("cccc", "unstructured", 0.5, 0.92, 0.99), experiment("dddd", "channel", 0.6, 0.90, 0.4)};
    all.push_back(experiment("eeee", "unstructured", 0.99, 0.1, 1.0));
    all.back().status = "diverged";
    all.back().accuracy.recovered = std::numeric_limits<double>::quiet_NaN();
    all.push_back(experiment("ffff", "channel", 0.9, 0.5, 0.2));
    all.back().status = "failed";
    all.back().issues = {{Severity::error, "job.crashed", "channel 90 %", {}}};
    return all;
}

inline JobStatus job(const QString& id, JobState state)
{
    JobStatus made;
    made.id = id;
    made.name = "channel 30 %";
    made.kind = JobSpec::Kind::experiment;
    made.state = state;
    return made;
}

}  // namespace espalier::samples
