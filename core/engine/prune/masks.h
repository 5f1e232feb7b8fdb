#pragma once

#include "core/engine/program/program.h"
#include "core/engine/prune/criteria/importances.h"
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
    std::string criterion = "magnitude";
};

/// Masks of what each request's criterion ranks lowest. Unstructured: exactly round(sparsity x count) weights go, under
/// "wanda" as evenly from every output as can be. Blocks: by the mean over their weights, rows seen as the matrix [out, in x kernel], tiles cut short at an edge being tiles of their own; as many
/// go as come closest to round(sparsity x count) weights. N:M: the N largest of each M along the input channels stay, at
/// each kernel position; groups cut short at the end keep ceil(N/M of what is there); `sparsity` is not looked at.
/// Pooled requests of one pattern, sparsity and criterion are ranked together. Ties go by index, the first first. One weight or
/// block stays in every layer. A weight named twice loses what either request removes.
/// Throws what CriterionRanks::of() throws, Failure "plan.criterion_does_not_fit" (a criterion that says nothing of
/// single weights), "plan.pattern_does_not_fit" (N:M with M above the input channels of a group, or a
/// structured pattern) and "plan.names_no_layer", where = the layer.
Masks chooseMasks(const Program& program, const std::vector<MaskRequest>& requests, CriterionRanks& ranks);

/// Multiplies the masked weights in place. Throws Failure "data.masks_do_not_fit" (where = path) where a path or shape is
/// not the program's.
void applyMasks(Program& program, const Masks& masks);

/// Exact, bit-packed, deterministic; the on-disk format is documented in docs/masks.md.
std::string encodeMasks(const Masks& masks);
/// Throws Failure "data.bad_masks".
Masks decodeMasks(const std::string& bytes);

}  // namespace espalier
