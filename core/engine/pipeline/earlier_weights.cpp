#include "core/engine/pipeline/earlier_weights.h"

#include "core/base/issue.h"
#include "core/engine/recover/checkpoint.h"

namespace espalier {

EarlierWeights::EarlierWeights(LoadedJob& job) : m_job(job)
{
    for (const RecoveryStep& step : job.spec.plan.recovery)
        if (step.kind == RecoveryStep::Kind::rewind && step.epochs > 0) m_wanted.insert(step.epochs);
}

void EarlierWeights::keep(int epochs, const Program& program)
{
    if (!m_wanted.count(epochs)) return;
    m_kept[epochs] = program.clone();
    const std::filesystem::path folder = folderOf(epochs);
    if (!folder.empty()) std::filesystem::create_directories(folder);
    RecoveryState state;
    state.epoch = epochs;
    Checkpoint(folder, outcomeKey(m_job.spec)).save(program, state);
}

Program EarlierWeights::after(int epochs) const
{
    if (epochs == 0) return m_job.dense.clone();
    if (const auto kept = m_kept.find(epochs); kept != m_kept.end()) return kept->second.clone();
    Program program = m_job.dense.clone();
    RecoveryState state;
    Checkpoint(folderOf(epochs), outcomeKey(m_job.spec)).restore(program, state, m_job.sink);
    if (state.epoch != epochs) throw Failure("job.checkpoint_missing", folderOf(epochs).string());
    return program;
}

std::filesystem::path EarlierWeights::folderOf(int epochs) const
{
    const std::filesystem::path& folder = m_job.spec.folder;
    return folder.empty() ? folder : folder / "before_pruning" / ("epoch_" + std::to_string(epochs));
}

}  // namespace espalier
