#pragma once

#include "core/engine/pipeline/loaded_job.h"

#include <map>
#include <set>

namespace espalier {

/// The dense model as it was at the epochs of training before pruning that a recipe rewinds to. Kept in the job's folder
/// too, so that a job that goes on after a kill still has them.
class EarlierWeights {
public:
    explicit EarlierWeights(LoadedJob& job);

    /// To be called after every epoch of training before pruning, counted over all its steps; keeps what will be wanted.
    void keep(int epochs, const Program& program);

    /// The model after so many epochs; 0: as it was opened. Throws Failure "job.checkpoint_missing" (where = the folder)
    /// where it was not kept.
    Program after(int epochs) const;

private:
    std::filesystem::path folderOf(int epochs) const;

    LoadedJob& m_job;
    std::set<int> m_wanted;
    std::map<int, Program> m_kept;
};

}  // namespace espalier
