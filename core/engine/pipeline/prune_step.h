#pragma once

#include "core/engine/pipeline/loaded_job.h"
#include "core/engine/prune/channels.h"
#include "core/engine/prune/masks.h"

#include <optional>

namespace espalier {

/// What pruning made of a model.
struct PrunedModel {
    std::vector<LayerRule> rules;  ///< by layer, as resolved
    Program masked;                ///< every tensor at its dense size, zeros where weights were removed
    Program program;               ///< what goes on: compacted where channels were removed, its masks applied
    Masks masks;                   ///< of the weights of `program`
    Masks fullMasks;               ///< of every pruned weight at its dense size
    /// Outputs of the dense layer that are left, by weight path, of layers that lost some (int64).
    std::map<std::string, at::Tensor> keptOutputs;
    ChannelSet removed;
    std::vector<MaskRequest> requests;           ///< what `masks` answer
    std::map<std::string, at::Tensor> unmasked;  ///< weights of `program` before they were masked, by path
    bool compacted = false;
    std::optional<double> compactedVsMaskedMaxAbs;
};

/// Channels first, compacted and checked against the masked model; then masks in what is left. Throws Failure "plan.*",
/// "job.compaction_differs" where the check fails by more than 1e-4 of the output's largest value.
/// Works on `start`, the dense model or what training before pruning made of it.
PrunedModel pruneModel(LoadedJob& job, const Program& start);

/// After recovery chose other masks.
void replaceMasks(const LoadedJob& job, const Program& start, PrunedModel& pruned, const Masks& masks);

}  // namespace espalier
