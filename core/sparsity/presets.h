#pragma once

#include "core/sparsity/plan.h"

#include <optional>
#include <string_view>

namespace espalier {

/// Ways to spread one overall sparsity over the layers.
enum class Preset {
    uniform,  ///< the same in every layer
    erk,  ///< Erdos-Renyi-Kernel: density ~ (sum of dims)/(product of dims); Evci et al. 2020 (RigL), eq. in section 3
    depth_ramp,  ///< rising linearly with depth from half to one and a half times the mean
    global       ///< pooled magnitude over all layers (decided by the worker, which has the weights)
};

/// "uniform", "erk", "depth-ramp", "global"; empty for anything else.
std::optional<Preset> presetFromText(std::string_view text);
std::string_view presetText(Preset preset);

/// Layers a preset leaves dense whatever it does to the others.
enum class Protect {
    none,
    first_and_last  ///< of the layers in the order they run, and for a structured pattern what is coupled with them
};

/// A plan (seed 0, no recovery) that removes `sparsity` of all prunable weights (of the prunable channels for a
/// structured pattern) with `pattern`, weighted by layer size so that the total asked for is the total got.
/// Layers locked against the pattern and protected ones are left out, of the plan and of the total. Throws Failure
/// "plan.bad_sparsity" outside 0 .. 1, "plan.pattern_fits_no_layer" where no layer takes the pattern,
/// "plan.all_protected" where only protected ones do.
Plan presetPlan(Preset preset, const ModelSummary& model, const Pattern& pattern, double sparsity,
                Protect protect = Protect::none);

}  // namespace espalier
