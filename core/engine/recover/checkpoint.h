#pragma once

#include "core/engine/program/program.h"
#include "core/engine/prune/masks.h"
#include "core/engine/run_job.h"
#include "core/log/experiment.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace espalier {

/// How far a recipe has come, besides the program's own tensors.
struct RecoveryState {
    int step = 0;   ///< recipe step under way
    int epoch = 0;  ///< epochs of it that are finished
    std::vector<TrainingPoint> points;
    std::vector<RecoveredStep> steps;             ///< finished ones
    std::optional<double> accuracy;               ///< before the step under way
    std::map<std::string, at::Tensor> optimizer;  ///< Optimizer::state()
    Masks masks;                                  ///< as they are now
    /// Of the step under way: the epoch with the best accuracy so far, and what the program was then, by path.
    struct Best {
        int epoch = 0;  ///< 1-based; 0: none
        double accuracy = 0;
        std::map<std::string, at::Tensor> tensors;
    } best;
};

/// The recovery checkpoint of one job: recover.ckpt in its folder, replaced atomically. Format: "ESPRCV03", the length of
/// a JSON header (8 bytes, little endian), the header, the tensors' bytes in its order, SHA-256 of all before in hex.
class Checkpoint {
public:
    /// `key` names what is being done; a checkpoint of anything else is never used. Does nothing for an empty folder.
    Checkpoint(std::filesystem::path folder, std::string key);

    void save(const Program& program, const RecoveryState& state) const;

    /// Puts program and state where the checkpoint has them; leaves both alone where there is none. One that is damaged
    /// or another's is passed over with a warning Issue "job.checkpoint_ignored".
    void restore(Program& program, RecoveryState& state, JobSink& sink) const;

private:
    std::filesystem::path m_file;
    std::string m_key;
};

}  // namespace espalier
