#pragma once

#include <span>
#include <string>
#include <string_view>

namespace espalier {

/// A way in which what a camera, a network or a form delivers is worse than what was validated on.
struct CorruptionKind {
    const char* code;
    bool images;  ///< of images (8 bits a channel), or of tables (numbers)
};

/// "noise", "blur", "motion", "brightness", "contrast", "jpeg", "pixelate", "occlusion" of images; "noise" and "missing"
/// of tables. The first seven follow D. Hendrycks & T. Dietterich, "Benchmarking Neural Network Robustness to Common
/// Corruptions and Perturbations", ICLR 2019 (arXiv:1903.12261).
std::span<const CorruptionKind> corruptionKinds();
bool isCorruption(std::string_view code, bool images);

/// Severities are 1 (hardly seen) to 5.
inline constexpr int severities = 5;
/// As bad as one has to expect; above that it is a matter of luck.
inline constexpr int plausibleSeverity = 3;

}  // namespace espalier
