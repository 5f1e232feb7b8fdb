#include "core/log/experiment.h"

#include "core/base/same_figure.h"

namespace espalier {

bool AccuracyRecord::operator==(const AccuracyRecord& other) const
{
    return sameFigure(dense, other.dense) && sameFigure(pruned, other.pruned) &&
           sameFigure(recovered, other.recovered) && n == other.n && sameFigure(ci95[0], other.ci95[0]) &&
           sameFigure(ci95[1], other.ci95[1]);
}

bool RecoveredStep::operator==(const RecoveredStep& other) const
{
    return step == other.step && sameFigure(before, other.before) && sameFigure(after, other.after);
}

bool Experiment::operator==(const Experiment&) const = default;

}  // namespace espalier
