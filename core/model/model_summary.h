#pragma once

#include "core/base/issue.h"
#include "core/model/graph_operator.h"

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <vector>

namespace espalier {

enum class LayerKind { convolution, linear };

/// A layer whose weight can be pruned. Counts are for one sample; bytes are fp32.
struct Layer {
    std::string path;       ///< module path, e.g. "layer1.0.conv1"; unique
    std::string weight;     ///< parameter path, usually path + ".weight"
    std::string bias;       ///< parameter path or empty
    LayerKind kind = LayerKind::convolution;
    std::vector<std::int64_t> shape;  ///< of the weight: [out, in/groups, kh, kw] or [out, in]
    std::int64_t groups = 1;
    std::int64_t parameters = 0;      ///< weight elements (bias not counted)
    std::int64_t macs = 0;            ///< multiply-accumulates for one sample
    std::int64_t outputBytes = 0;     ///< activation the layer makes for one sample
    double milliseconds = 0;          ///< measured, dense, at the summary's batch and threads
    int group = -1;                   ///< index into ModelSummary::groups of the channels it makes; -1: none
    std::string channelLock;          ///< code of why its output channels cannot be removed; empty: they can
    bool heads = false;               ///< its output channels can only go as whole attention heads

    std::int64_t outputs() const { return shape.empty() ? 0 : shape.front(); }
    bool operator==(const Layer&) const = default;
};

/// Channels that have to be removed together.
struct CoupledGroup {
    std::vector<std::string> producers;  ///< layer paths that make these channels
    std::vector<std::string> consumers;  ///< layer paths that read them
    std::int64_t channels = 0;           ///< classes that can be removed one by one
    std::string lock;                    ///< code of the reason if none can ("channels.output", ...); else empty
    bool heads = false;                  ///< `channels` counts whole attention heads

    bool operator==(const CoupledGroup&) const = default;
};

/// What a model is, without a tensor in it.
struct ModelSummary {
    std::string sha256;                 ///< of the file
    std::vector<std::int64_t> input;    ///< shape of one sample, without the batch
    std::int64_t classes = 0;           ///< width of the output; 0 where it is not [batch, classes]
    std::int64_t parameters = 0;        ///< all trainable elements
    std::int64_t bufferElements = 0;    ///< running statistics and the like
    std::int64_t macs = 0;              ///< one sample, convolution and linear
    std::int64_t operators = 0;         ///< of the flat program
    std::int64_t activationPeakBytes = 0;  ///< most alive at once for one sample, by liveness
    double milliseconds = 0;            ///< one forward at `batch` and `threads`
    std::int64_t batch = 1;
    int threads = 1;
    std::vector<Layer> layers;          ///< in the order they run
    std::vector<CoupledGroup> groups;
    std::vector<GraphOperator> graph;  ///< empty where the summary was made before there was one
    std::vector<Issue> issues;

    std::int64_t prunableParameters() const;
    const Layer* find(const std::string& path) const;
    bool operator==(const ModelSummary&) const = default;
};

void to_json(nlohmann::json& json, const ModelSummary& summary);
void from_json(const nlohmann::json& json, ModelSummary& summary);

}  // namespace espalier
