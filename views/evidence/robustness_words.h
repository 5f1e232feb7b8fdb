#pragma once

#include "core/robustness/robustness_summary.h"
#include "views/charts/chart_table.h"

#include <QString>

namespace espalier {

/// "noise, severity 3", "other data idx:…", "shift of classes".
QString worstName(const RobustnessSummary::Worst& worst);
/// What the worst plausible case costs, beside the typical one, in a sentence or two.
QString robustnessHeadline(const RobustnessSummary& experiment, const RobustnessSummary* dense, const QString& name);
/// Which classes become more frequent in the mix that hurts most; empty where it was not measured.
QString mixText(const RobustnessSummary& summary, const std::vector<std::string>& classNames);
/// Typical and worst figures, a column a model.
ChartTable robustnessFigures(const std::vector<std::pair<QString, const RobustnessSummary*>>& models);

}  // namespace espalier
