#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// Soft targets from the dense model: Hinton et al. 2015, "Distilling the Knowledge in a Neural Network".
struct Distillation {
    double temperature = 4.0;
    double weight = 0.5;  ///< share of the soft loss, 0..1

    bool operator==(const Distillation&) const = default;
};

/// One step of what is done after pruning to win accuracy back. In a plan: {"step": "fine_tune", "epochs": 2, ...}.
struct RecoveryStep {
    enum class Kind {
        recalibrate,  ///< re-estimate batch-norm statistics on training images
        reconstruct,  ///< layer-wise least squares on calibration inputs
        fine_tune,    ///< training on the training set, masks kept
        /// Weights back to what they were earlier in the training before pruning, masks kept: Frankle et al. 2020,
        /// "Linear mode connectivity and the lottery ticket hypothesis". (Rewinding the learning rate alone, Renda et
        /// al. 2020, is what every fine_tune step does: its schedule starts again at the peak.)
        rewind
    };
    enum class Optimizer { sgd, adam };

    Kind kind = Kind::recalibrate;
    int epochs = 1;  ///< fine_tune; 1..10000. rewind, key "to_epoch": epochs before pruning to go back to, 0 the model
                     ///< as it was opened
    double learningRate = 0.01;  ///< fine_tune, key "lr"; peak of a cosine schedule
    double momentum = 0.9;       ///< fine_tune
    double weightDecay = 5e-4;   ///< fine_tune, key "weight_decay"
    int batch = 64;              ///< images a step
    std::optional<std::int64_t>
        images;  ///< training images an epoch (a seeded draw), or calibration images; all when absent
    std::optional<double> gradual;         ///< fine_tune: fraction of the steps over which sparsity rises cubically
    std::optional<Distillation> distill;   ///< fine_tune
    Optimizer optimizer = Optimizer::sgd;  ///< fine_tune
    double l1 = 0, groupLasso = 0;  ///< fine_tune: strength of what draws weights to zero; keys "l1", "group_lasso"
    bool beforePruning = false;     ///< fine_tune: done to the dense model; key "before_pruning"

    bool operator==(const RecoveryStep&) const = default;
};

using Recipe = std::vector<RecoveryStep>;

/// Throws Failure "plan.bad_recovery" with where = "recovery[i].key".
Recipe recipeFromJson(const nlohmann::json& json);
nlohmann::json recipeToJson(const Recipe& recipe);

}  // namespace espalier
