#pragma once

#include "core/stress/stress_result.h"
#include "views/charts/chart_table.h"

#include <QString>

namespace espalier {

/// Of a load: surroundings, arrivals and rate: "quiet, Poisson, 120 requests/s".
QString loadText(const LoadResult& load);
/// Whether a load was held, and why not.
QString heldText(const LoadResult& load);
/// What a stress test found, in a sentence or two.
QString stressHeadline(const StressResult& test, const QString& name);
/// A row each load and side, in the order of `test.loads`.
ChartTable loadsTable(const StressResult& test, const QString& name);
/// How and where it was measured, for the small print.
QString stressConditions(const StressResult& test);

}  // namespace espalier
