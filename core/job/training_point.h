#pragma once

#include <nlohmann/json_fwd.hpp>
#include <optional>

namespace espalier {

/// What a worker is doing.
enum class Phase { load, inspect, prune, recalibrate, reconstruct, fine_tune, scan, evaluate, benchmark, memory, save, stress, robustness };

/// A point on a training curve.
struct TrainingPoint {
    int step = 0;                    ///< index of the recovery step in the recipe
    int epoch = 0;                   ///< 1-based, finished
    double loss = 0;                 ///< mean over the epoch; NaN means diverged and stays NaN (null in JSON)
    std::optional<double> accuracy;  ///< on the validation set, if measured
    double learningRate = 0;

    bool operator==(const TrainingPoint&) const;  ///< NaN equals NaN
};

void to_json(nlohmann::json& json, const Phase& phase);
void from_json(const nlohmann::json& json, Phase& phase);
void to_json(nlohmann::json& json, const TrainingPoint& point);
void from_json(const nlohmann::json& json, TrainingPoint& point);

}  // namespace espalier
