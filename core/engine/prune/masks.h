#pragma once

#include "core/engine/program/program.h"
#include "core/sparsity/plan.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace espalier {

/// Bool tensor of each pruned weight's shape by parameter path; true is kept.
using Masks = std::map<std::string, at::Tensor>;

/// One weight to mask.
struct MaskRequest {
    std::string weight;  ///< parameter path
    Pattern pattern;     ///< unstructured, n_of_m or block
    double sparsity = 0;
    bool pooled = false;
};

/// Masks by magnitude |w| (Han et al. 2015; N:M: the N largest of each M along the input channels, rows seen as
/// [out][in][kernel], groups cut short at the end keep ceil(N/M of what is there); blocks: by L1 norm). Exactly
/// round(sparsity x count) weights go, ties by index; pooled requests of one pattern and sparsity are ranked together,
/// yet one weight stays in every layer. NaN weights throw Failure "model.not_finite".
Masks chooseMasks(const Program& program, const std::vector<MaskRequest>& requests);

/// Multiplies the masked weights in place.
void applyMasks(Program& program, const Masks& masks);

/// Exact, bit-packed, deterministic; the on-disk format is documented in docs/masks.md.
std::string encodeMasks(const Masks& masks);
/// Throws Failure "data.bad_masks".
Masks decodeMasks(const std::string& bytes);

}  // namespace espalier
