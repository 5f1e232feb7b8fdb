#pragma once

#include "core/base/issue.h"
#include "core/job/training_point.h"
#include "core/sparsity/plan.h"

#include <array>
#include <cstdint>
#include <map>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// Lower and upper end.
using Interval = std::array<double, 2>;

/// Top-1 accuracies, fractions of 1.
struct AccuracyRecord {
    double dense = 0;
    std::optional<double> pruned;     ///< after pruning, before recovery
    std::optional<double> recovered;  ///< after the last recovery step; absent without a recipe
    std::int64_t n = 0;               ///< validation samples
    Interval ci95{0, 0};              ///< Wilson interval of the final accuracy

    double final() const { return recovered ? *recovered : pruned ? *pruned : dense; }
    bool operator==(const AccuracyRecord&) const;  ///< NaN equals NaN
};

/// Fractions removed.
struct SparsityRecord {
    std::optional<double> requested;  ///< of prunable weights, as the plan asked
    double weights = 0;               ///< of all weights
    double prunableWeights = 0;
    double macs = 0;

    bool operator==(const SparsityRecord&) const = default;
};

/// One way of running the model: "masked" (dense kernels, zeros at full price), "compacted" (channels really gone),
/// "sparse" (our runtime), "deployed" (an adapter).
struct LatencyRecord {
    double medianMs = 0, p95Ms = 0, p99Ms = 0;
    double ratio = 1;  ///< candidate / dense baseline of the same interleaved run; below 1 is faster
    Interval ratioCi95{1, 1};
    double denseMs = 0;            ///< median of that baseline; 0 where it was not kept
    std::string denseEngine = {};  ///< what ran the baseline: "LibTorch 1.13.1", "ONNX Runtime 1.30.0"
    std::string adapter = {};      ///< of "deployed": the deployment adapter's name

    bool operator==(const LatencyRecord&) const = default;
};

struct MemoryRecord {
    std::int64_t weightsDense = 0;   ///< bytes
    std::int64_t weightsStored = 0;  ///< bytes in the format that would ship, indexes counted
    std::string format;              ///< "dense", "csr", "bitmap", "n:m", "compacted" or "mixed"
    std::int64_t activationsPeak = 0;
    std::optional<std::int64_t> rssPeak;  ///< fresh process less an empty one's

    bool operator==(const MemoryRecord&) const = default;
};

/// How a layer runs in the sparse runtime, timed alone.
struct LayerSpeed {
    bool sparse = false;  ///< by a kernel that leaves zeros out; false where a dense one is faster
    double denseMs = 0;
    std::optional<double> sparseMs;   ///< absent where no sparse kernel can run it
    std::optional<double> breakEven;  ///< sparsity above which the sparse kernel would be the faster

    bool operator==(const LayerSpeed&) const = default;
};

/// Milliseconds of a layer alone on dense kernels (oneDNN, BLAS), by what it is a layer of; all of one interleaved run.
/// Absent where it was not measured.
struct LayerLatency {
    std::optional<double> dense, masked, compacted;

    bool operator==(const LayerLatency&) const = default;
};

/// What became of one layer.
struct LayerResult {
    std::string path;
    std::vector<Cut> asked;
    double achieved = 0;          ///< fraction of the layer's weights removed
    std::int64_t parameters = 0;  ///< dense
    std::int64_t nonzeros = 0;    ///< weights left that are kept by the mask
    std::int64_t outputs = 0, outputsLeft = 0;
    std::int64_t macs = 0, macsLeft = 0;
    std::int64_t storedBytes = 0;
    std::string format;
    std::optional<LayerSpeed> speed;  ///< where the experiment has the truth "sparse"
    LayerLatency alone = {};

    bool operator==(const LayerResult&) const = default;
};

/// What one step of the recipe did to the accuracy on the validation set (fractions of 1).
struct RecoveredStep {
    int step = 0;  ///< place in the plan's recipe
    double before = 0, after = 0;

    bool operator==(const RecoveredStep&) const;  ///< NaN equals NaN
};

/// A file beside the log, named by its content. A worker leaves it in the job's folder under fileName().
struct Artifact {
    std::string role;  ///< "model" (TorchScript as it would be deployed), "masks", "checkpoint"
    std::string sha256;
    std::int64_t bytes = 0;

    std::string fileName() const { return "artifact." + sha256; }
    bool operator==(const Artifact&) const = default;
};

/// One row of the log, and a worker's result. JSON as in DESIGN section 5; what was not measured is absent, NaN
/// ("diverged") is null; note, tags, trashed and parent are there where they are set.
struct Experiment {
    std::string id;  ///< the job's UUID
    std::string name;
    std::string status;  ///< "done", "failed", "cancelled", "diverged"
    bool baseline = false;
    std::string created;  ///< ISO 8601, UTC
    Plan plan;
    AccuracyRecord accuracy;
    SparsityRecord sparsity;
    int batch = 1, threads = 1;                    ///< of the latency
    std::map<std::string, LatencyRecord> latency;  ///< by truth
    MemoryRecord memory;
    std::optional<double> compactedVsMaskedMaxAbs;
    std::optional<double> sparseVsMaskedMaxRelative;  ///< of the output's largest value
    std::vector<LayerResult> layers;
    std::vector<RecoveredStep> recovery;  ///< in the order they ran; a step that diverged is not there
    std::vector<TrainingPoint> training;
    std::map<std::string, std::string> hashes;       ///< model, data, masks
    std::map<std::string, std::string> environment;  ///< cpu, isa, threads, blas, versions
    std::vector<Artifact> artifacts;
    /// Raw milliseconds: truth -> {"candidate": [...], "baseline": [...]}, in the order taken.
    std::map<std::string, std::map<std::string, std::vector<double>>> samples;
    std::vector<Issue> issues;  ///< warnings met on the way; the failure is last where status is "failed"
    double seconds = 0;
    std::string key;  ///< outcomeKey() of the job

    // What people say about it; see ExperimentEdit.
    std::string note;
    std::vector<std::string> tags;
    bool trashed = false;  ///< out of sight: kept, but not listed and not drawn
    std::string parent;    ///< id of the experiment whose plan this one's was branched from; empty: none

    bool operator==(const Experiment&) const;
};

/// The fastest way to run the dense model of those that were measured: what a speed-up has to beat.
struct DenseEngine {
    std::string name;
    double medianMs = 0;
};
std::optional<DenseEngine> fastestDense(const Experiment& experiment);

/// `withSamples` adds the raw samples (result.json has them, show does not).
nlohmann::ordered_json experimentToJson(const Experiment& experiment, bool withSamples);
Experiment experimentFromJson(const nlohmann::json& json);

}  // namespace espalier
