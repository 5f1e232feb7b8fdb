#pragma once

#include "core/robustness/robustness_request.h"
#include "core/sensitivity/joint_point.h"
#include "core/sparsity/plan.h"
#include "core/stress/stress_request.h"

#include <cstdint>
#include <filesystem>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// How samples become what the model takes: value/255 for images (0..1), then (value - mean) / std per channel.
struct Preprocessing {
    std::vector<std::int64_t> input;  ///< C x H x W, or features for tables; empty: taken from the data
    std::vector<double> mean;         ///< one value, or one a channel; empty: 0
    std::vector<double> std;          ///< one value, or one a channel; empty: 1

    bool operator==(const Preprocessing&) const = default;
};

struct BenchmarkSettings {
    int batch = 1;
    int threads = 1;
    int rounds = 40;           ///< interleaved pairs of samples at least
    std::string adapter = {};  ///< measures what is deployed, see core/job/adapter_program.h

    bool operator==(const BenchmarkSettings&) const = default;
};

/// An experiment's model as it would be deployed.
struct JobModel {
    std::string experiment;  ///< its id
    std::string name;
    std::filesystem::path file;
    std::string sha256;

    bool operator==(const JobModel&) const = default;
};

/// All a worker needs to do one job; sent as the first message after the handshake and kept as spec.json in the
/// job's folder. Paths are absolute.
struct JobSpec {
    enum class Kind {
        inspect,  ///< summary of a model: needs `model` and `preprocessing.input` (or `data` to infer it)
        preview,  ///< a look at model and data together, see core/preview/preview.h; empty mean and std: tries the usual ones
        baseline,    ///< the dense model: summary, accuracy, latency, memory. An Experiment with `baseline` set
        experiment,  ///< prune, recover, evaluate, benchmark. An Experiment
        scan,    ///< what each of `scan` does to the answers, and how long layers take with it; `joint`; `staircase`
        stress,  ///< `models`' one under load, beside the dense `model`, as `stress` says
        robustness,   ///< `models` beside the dense `model` on worse data, as `robustness` says
        reassess,     ///< `models`' one as it was kept, measured anew on `data`
        exportModel,  ///< writes `model` to `output` in the format of its ending
        samples,      ///< pictures of the validation samples `samples`, see core/preview/sample_pictures.h
        weights       ///< how the weights of `model` are distributed, see core/measure/weight_histogram.h
    };

    std::string id;  ///< UUID; also the experiment's identity in the log
    Kind kind = Kind::inspect;
    std::string name;
    std::filesystem::path folder;  ///< the job's own, exists; result.json, checkpoints and artifacts go there
    std::filesystem::path model;
    std::string modelSha256;  ///< checked against the file before it is loaded; empty: not checked
    std::string data;         ///< SPEC of the validation set, see core/job/data_spec.h
    std::string train;        ///< SPEC of the training set; empty: the training half of `data` where it has one
    Preprocessing preprocessing;
    BenchmarkSettings benchmark;
    Plan plan;
    int threads = 1;     ///< for everything but the benchmark
    std::string parent;  ///< id of the experiment `plan` was branched from; empty: none. Goes into the Experiment
    std::filesystem::path output;  ///< of an export
    std::vector<ScanPoint> scan;
    /// Of a scan: plans to measure as a whole, beside those that it makes of `scan` itself.
    std::vector<JointCuts> joint;
    std::vector<std::string> staircase;  ///< of a scan: layers to time with every number of channels
    std::vector<std::int64_t> samples;   ///< indexes in the validation set
    std::vector<JobModel> models;
    std::optional<StressRequest> stress;
    std::optional<RobustnessRequest> robustness;
    std::optional<std::int64_t> evaluationImages;  ///< validate on the first n only; all when absent
    /// False: an experiment without latencies and peak RSS, to see whether all else comes out the same.
    bool timed = true;

    bool operator==(const JobSpec&) const = default;
};

void to_json(nlohmann::json& json, const JobSpec& spec);
void from_json(const nlohmann::json& json, JobSpec& spec);

/// SHA-256 over everything that decides the outcome (not id, name, folder, threads, parent): two jobs with the same key would
/// measure the same thing twice.
std::string outcomeKey(const JobSpec& spec);

}  // namespace espalier
