#pragma once

#include "core/model/model_summary.h"
#include "core/sparsity/plan.h"

#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// A quantity of the dense model and what a plan leaves of it.
struct Reduced {
    double dense = 0;
    double left = 0;

    double removed() const { return dense > 0 ? 1 - left / dense : 0.0; }  ///< fraction
    bool operator==(const Reduced&) const = default;
};

/// What a plan is expected to do to one layer.
struct LayerEstimate {
    double requested = 0;  ///< fraction of its weights that its own rule asks to remove
    double achieved = 0;   ///< what rounding and locks leave of that
    std::int64_t outputs = 0, outputsLeft = 0;
    double weights = 0;  ///< left, with what goes along with other layers' channels
    double macs = 0;     ///< left
    std::int64_t storedBytes = 0;
    std::string format;  ///< as Stored::format
};

/// Why a plan removes something else than it asks for.
struct Shortfall {
    /// "estimate.rounding" (channels left are a multiple of roundTo), "estimate.locked" (they cannot take the pattern),
    /// "estimate.redistributed" (they lose more or less, so that the total comes out)
    std::string code;
    int layers = 0;     ///< where it makes a difference
    int roundTo = 0;    ///< rounding: the largest of those layers
    double points = 0;  ///< achieved less requested, fraction of the prunable weights

    bool operator==(const Shortfall&) const = default;
};

/// What a plan leaves of a model, by arithmetic on the summary alone: nothing here is measured. Which channels go is not
/// known before the weights are, and a pooled rule (Scope::global) is taken at its mean.
struct PlanEstimate {
    std::vector<LayerEstimate> layers;
    int cutLayers = 0;     ///< that lose anything by a rule of their own
    double requested = 0;  ///< fraction of the prunable weights the rules ask for, each of its own layer
    double achieved = 0;   ///< the same after rounding and locks
    std::vector<Shortfall> shortfalls;
    Reduced weights;  ///< all trainable elements
    Reduced macs;
    Reduced stored;  ///< bytes: each layer in the smallest format, the rest as it is; buffers too
    /// Bytes; absent where the summary does not know the sizes of activations. Exact where no channels go, since masks
    /// leave activations as they are.
    std::optional<Reduced> activationsPeak;
    bool removesChannels = false;
    bool pooled = false;  ///< some rule is Scope::global: what single layers lose is not known
};

/// `rules` are in the model's order, as resolvePlan() gives them; missing ones are dense.
PlanEstimate estimatePlan(const ModelSummary& model, const std::vector<LayerRule>& rules);

}  // namespace espalier
