#pragma once

#include "core/engine/runtime/fused_layer.h"
#include "core/engine/runtime/kernels/strip_conv.h"

#include <optional>

namespace espalier {

/// Of a layer's weights.
double shareOfZeros(const at::Tensor& weight);
/// Below this share no sparse kernel is tried.
constexpr double fewZeros = 0.05;

/// The strip kernel of one layer that was fastest, and what was found out on the way.
struct StripChoice {
    std::shared_ptr<const StripConv> conv;
    double milliseconds = 0;
    std::optional<double> sparseMs, denseMs;  ///< of the best kernel that leaves zeros out, and that takes them along
    std::optional<double> zerosKeptMs;        ///< of the best sparse kernel if there were no zeros
};

/// Tries the kernels and tilings that could be best for `layer` from `input` strips to `output` strips on this machine,
/// with as many threads as LibTorch has now. Empty where none can run it. denseMs: what it takes on other dense kernels;
/// where those are much faster than the first of ours that takes zeros along, the others of that kind are not tried.
std::optional<StripChoice> chooseStripConv(const FusedLayer& layer, const StripLayout& input, const StripLayout& output,
                                           double denseMs);

}  // namespace espalier
